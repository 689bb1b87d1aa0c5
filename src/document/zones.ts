import type { Zone } from './document.js'

/** What a heading or a label must say for its zone; the first row that fits counts. Each with an example. */
const patterns: readonly { readonly zone: Zone; readonly says: RegExp; readonly example: string }[] = [
  { zone: 'nice', says: /\b(?:nice[- ]to[- ]haves?|preferred|bonus points|desired|desirable|a plus|pluses)\b/i, example: 'Preferred qualifications' },
  { zone: 'pay', says: /\b(?:pay|salary|compensation|wages?|remuneration|pay range|hourly rate)\b/i, example: 'Pay and benefits' },
  { zone: 'benefits', says: /\b(?:benefits?|perks|what we offer|we offer)\b/i, example: 'Benefits' },
  { zone: 'eeo', says: /\b(?:equal|eeoc?|diversity|inclusion|accommodations?|non-?discrimination)\b/i, example: 'Equal opportunity' },
  { zone: 'apply', says: /\b(?:apply|application|next steps?|deadline|closing date|apply by)\b/i, example: 'How to apply' },
  { zone: 'must', says: /\b(?:requirements?|qualifications?|you bring|you have|must[- ]haves?|skills|experience|who you are)\b/i, example: 'What you bring' },
  { zone: 'responsibilities', says: /\b(?:responsibilities|duties|you'll do|you will do|the role|day to day|your role|the job|job description)\b/i, example: 'What you will do' },
  { zone: 'company', says: /\b(?:about (?:us|the company|the team)|who we are|our (?:company|mission|story|team))\b/i, example: 'Who we are' },
  { zone: 'location', says: /\b(?:locations?|work ?place|where you)\b/i, example: 'Location' },
]

/** The zone that the words of a heading or label name; null where they name none. */
export function zoneOf(words: string): Zone | null {
  const plain = words.replaceAll('\u2019', "'")
  return patterns.find(({ says }) => says.test(plain))?.zone ?? null
}
