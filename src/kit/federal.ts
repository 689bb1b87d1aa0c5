import type { Document } from '../document/document.js'
import { hasStem } from './sentences.js'

/** Whether a posting is of the United States government, whose jobs other laws open to citizens and check people for. */
export function isFederal(document: Document): boolean {
  return hasStem(document, [
    'usajobs',
    'federal employment',
    'general schedule',
    'u.s. office of personnel',
    'federal civil service',
  ])
}
