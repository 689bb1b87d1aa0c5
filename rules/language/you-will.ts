import { defineRule, type Fix, type Heard, quoteFirst, sentenceAround } from '../../src/kit.js'

/** Behind "you", these would speak of somebody else. */
const third = /\b(?:he|she|his|hers?|him|they|their|theirs|them|himself|herself|themselves)\b/i
const modal = /(?:will|must|should|can|may|shall)$/i

export default defineRule({
  id: 'language/you-will',
  title: 'Write to the reader: “you will”',
  why: '“The successful candidate will” keeps the reader at arm’s length, in a sentence that is longer than “you will”. One finding a posting, with a count.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  aboutTheFix: 'Safe where the sentence goes on without “they” or “their”, which would then speak of somebody else.',
  says: {
    silentIn: ['eeo', 'apply', 'benefits', 'pay'],
    phrases: [
      {
        say: [
          'the (ideal |successful |right |chosen |selected )?(candidate|incumbent|applicant|individual|employee|hire|position holder|jobholder) (will|must|should|shall|can|may)',
        ],
        not: [
          '~3 applicant (will|must|should|shall|can|may) (be (notified|contacted|required|asked|considered)|submit|receive|pass|undergo)',
        ],
        why: 'speaks past the reader',
        source: 'the request behind this rule: “you will” statements',
      },
      {
        say: ['(this|the) (position|role) (will be |is )?responsible for'],
        why: 'speaks past the reader',
        source: 'the request behind this rule: “you will” statements',
      },
    ],
  },
  examples: {
    bad: ['# Agent\n\nTulsa, OK. The ideal candidate will own renewals.\n'],
    good: ['# Agent\n\nTulsa, OK. You will own renewals.\n'],
  },
  check({ heard }, report) {
    const [first] = heard
    if (first === undefined) return
    const more = heard.length - 1
    const edits = heard.flatMap((one) => toYou(one)?.edits ?? [])
    const others = more === 0 ? '' : `, and the posting does so ${more} more ${more === 1 ? 'time' : 'times'}`
    const fixes: readonly Fix[] = edits.length === heard.length ? [{ title: 'Write “you”', safety: 'safe', edits }] : []
    report(first, `${quoteFirst(first.text)} ${first.phrase.why}${others}.`, { fixes })
  },
})

/** "The ideal candidate will" → "You will", where the rest of the sentence allows it. */
function toYou(one: Heard): Fix | null {
  const word = modal.exec(one.text)?.[0]
  if (word === undefined || third.test(sentenceAround(one.block.text, one.from, one.to))) return null
  if (one.end - one.start !== one.text.length) return null
  const you = /^\p{Lu}/u.test(one.text) ? 'You' : 'you'
  return {
    title: 'Write “you”',
    safety: 'safe',
    edits: [{ start: one.start, end: one.end, text: `${you} ${word.toLowerCase() === 'shall' ? 'will' : word.toLowerCase()}` }],
  }
}
