import type { Document, FieldValue } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Mention } from '../facts.js'
import { fieldsNamed, listOf, mentionOf } from '../fields.js'
import { plainText, signsOf } from '../passages.js'
import { isPlaceholder } from '../placeholders.js'
import { amountOf } from './amounts.js'
import { findNames } from './find.js'
import { findOpenEnds } from './open-end.js'
import { leftBlank, type Reading } from './reading.js'
import { findPromises } from './vague.js'

/** Values beside benefits on job boards that are none. */
const notBenefits = /^(?:none|n\/?a|no\b.*|-+|.*\bremote\b.*|.*\bunion\b.*|full[ -]?time|part[ -]?time|contract)$/
const general =
  /^(?:general|full|standard|great|competitive|comprehensive|all|employee|company|yes|true)?[ -]?(?:benefits?|perks)?(?: package)?$/
const address = /^(?:https?:|www\.|\/)\S+$/

/** Reads the benefits of the front matter: a list, or a text. What is listed there and not known is a benefit of its own name. */
export function readFields(document: Document, reading: Reading): void {
  for (const field of fieldsNamed(document, 'benefits')) {
    for (const value of listOf(field.value)) readValue(document, value, reading)
  }
}

const readValue = (document: Document, value: FieldValue, reading: Reading): void => {
  const whole = mentionOf(document, value)
  const plain = plainText(whole.text)
  const words = plain.trim()
  if (words === '' || isPlaceholder(whole.text) || leftBlank.test(words) || notBenefits.test(words)) return
  if (address.test(words)) {
    reading.links.push(whole)
    return
  }
  const { cues, signs } = signsOf(whole.text)
  const named = findNames(plain, signs, 0, true)
  for (const { name, kind, from, to } of named) {
    reading.mentions.push({ ...part(whole, from, to), kind, name, amount: amountOf(plain, { kind, from, to }) })
  }
  if (named.length === 0) {
    if (general.test(words) || ((cues & cue.promise) !== 0 && findPromises(plain).length > 0)) reading.vague.push(whole)
    else reading.mentions.push({ ...whole, kind: 'other', name: words, amount: null })
  }
  if ((cues & cue.more) === 0) return
  for (const { from, to, removable } of findOpenEnds(plain)) if (removable) reading.openEnds.push(part(whole, from, to))
}

const part = (whole: Mention, from: number, to: number): Mention => ({
  text: whole.text.slice(from, to),
  start: whole.start + from,
  end: whole.start + to,
})
