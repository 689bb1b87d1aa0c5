import type { Document } from '../../document/document.js'
import type { Place } from '../facts.js'
import { fieldsNamed } from '../fields.js'
import { fieldLines } from './place-lines.js'
import type { SpokenPlace } from './spoken.js'

/** The place that the job reports to: front matter, else the first sentence that says so ("reports to our VP in Manhattan"). */
export function readReportsTo(document: Document, spoken: readonly SpokenPlace[]): Place | null {
  for (const { value } of fieldsNamed(document, 'reports-to')) {
    for (const line of fieldLines(document, value)) {
      const [first] = line.places
      if (first !== undefined) return { ...line.mention(first.from, first.to), ...first.place }
    }
  }
  const said = spoken.find(({ role }) => role === 'reports')
  return said === undefined ? null : { ...said.words, ...said.place }
}
