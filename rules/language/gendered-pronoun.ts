import { defineRule, fixesOf, type Heard, quoteFirst, sentenceAround } from '../../src/kit.js'

const source = '29 CFR 1604.5; joblint, lib/rules.js; retext-equality'
const pair = 'gives two sexes where “they” or “you” means everybody'
const lone = 'speaks of one sex'

/** What makes a pronoun somebody's who is not applying: a person named, a client, an owner of the firm. */
const ofOthers =
  /\b(?:founders?|co-?founders?|ceo|cto|president|chair\w*|mayor|governor|judge|mr|mrs|ms|dr|sir|customer|client|patient|resident|student|child|kid|guest|member|user|consumer|participant|buyer|owner|mother|father|parent|daughter|son|wife|husband|victim|spouse|woman|women|girls?|boys?|men|god|author|artist)\b|\b(?:she|he|they)\s?\/\s?(?:her|him|them|hers|his)\b/i
/** The holder of the job, without a name: "the engineer", "an experienced technician". */
const holder =
  /\b(?:the|an?|each|every|any|this|our|successful|ideal) (?:[\w-]{1,20} ){0,3}(?:\w{2,14}(?:er|or|ist|ant|ian|ee|yst|ive)|candidate|incumbent|individual|person|nurse|clerk|chef|cook|lead|hire|intern|agent|associate|assistant|applicant|teacher|attorney)\b/i
const opening = /^(?:he|she) (?:will|must|should|shall|can|may|is|has|works|reports|supports|manages|leads)\b/i
/** Before one of these "they" needs no other form of the verb. */
const modal = /^\s{1,3}(?:will|must|should|shall|can|may|might|could|would)\b/i

export default defineRule({
  id: 'language/gendered-pronoun',
  title: 'Write “you” or “they”',
  why: 'An ad that says “he” of whoever gets the job reads as if it were for men, and “he or she” leaves some people out and stumbles. “You” speaks to the reader; “they” means everybody.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  aboutTheFix:
    'Safe for “his or her” and the like, which “their” replaces without another change, and for “he or she” before “will” or “must”. A lone “her” may be “them” or “their”, and a person decides.',
  says: {
    silentIn: ['company', 'eeo'],
    phrases: [
      {
        say: ['he ?/ ?she', 'she ?/ ?he', 'he or she', 'she or he', 's/he'],
        not: ['she ?/ ?(her|hers)', '~1 ?/ ?(them|they|hers) ~1 '],
        why: pair,
        source,
        form: 'subject',
      },
      {
        say: [
          'his ?/ ?hers?',
          'her ?/ ?his',
          'his or hers?',
          'her or his',
          'him ?/ ?her',
          'her ?/ ?him',
          'him or her',
          'himself ?/ ?herself',
          'himself or herself',
          'herself or himself',
        ],
        why: pair,
        source,
        same: Object.fromEntries([
          ...['his/her', 'her/his', 'his / her', 'her / his', 'his or her', 'her or his'].map(
            (words) => [words, 'their'] as const,
          ),
          ...['him/her', 'her/him', 'him / her', 'him or her'].map((words) => [words, 'them'] as const),
          ...['himself/herself', 'himself or herself', 'herself or himself'].map((words) => [words, 'themselves'] as const),
        ]),
      },
      {
        say: ['he', 'she', 'his', 'him', 'her', 'himself', 'herself'],
        not: ['(she|he) ?/ ?(her|him|they|hers|his)( ?/ ?~1 )?', '(he|she|his|her|him) ?(/|or|and) ?(he|she|his|hers?|him)'],
        why: lone,
        source,
        form: 'lone',
      },
    ],
  },
  examples: {
    bad: [
      '# Agent\n\nTulsa, OK. He/she will manage his or her own calendar.\n',
      '# Engineer\n\nTulsa, OK. The engineer keeps his knowledge current.\n',
    ],
    good: ['# Agent\n\nTulsa, OK. You manage your own calendar. Ask Dana Ruiz (she/her) anything.\n'],
  },
  check({ document, heard }, report) {
    for (const one of heard) {
      if (one.phrase.form === 'lone' && !isOfHolder(one)) continue
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { fixes: [...fixesOf(document, one), ...theyBeforeModal(one)] })
    }
  },
})

/** Whether a lone pronoun is the job holder's: the sentence names the holder before it, or opens with the pronoun and what is asked. */
function isOfHolder({ block, text, from, to }: Heard): boolean {
  // "HER" and "HIS" in capitals are systems of hospitals.
  if (text === text.toUpperCase()) return false
  const sentence = sentenceAround(block.text, from, to).trim()
  if (ofOthers.test(sentence) || namesSomebody(sentence)) return false
  const before = sentence.slice(0, sentence.indexOf(text))
  return (
    holder.test(before) ||
    (opening.test(sentence) &&
      !namesSomebody(block.text.slice(Math.max(0, from - 300), from)) &&
      !ofOthers.test(block.text.slice(Math.max(0, from - 300), from)))
  )
}

/** Two capitalised words that are no title of a job, away from the head of a sentence, or a possessive name. */
function namesSomebody(words: string): boolean {
  return /(?<=[a-z,] )\p{Lu}\p{Ll}{2,15} \p{Lu}\p{Ll}{2,15}(?:[ ,]|['’]s)/u.test(words)
}

function theyBeforeModal({ phrase, start, end, text, block, to }: Heard) {
  if (phrase.form !== 'subject' || !modal.test(block.text.slice(to, to + 12)) || end - start !== text.length) return []
  const they = /^\p{Lu}/u.test(text) ? 'They' : 'they'
  return [{ title: `Write “${they}”`, safety: 'safe' as const, edits: [{ start, end, text: they }] }]
}
