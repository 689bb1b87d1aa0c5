import { defineRule, type EqualityHit, equalityOf, type Fix, isName, quoteFirst } from '../../src/kit.js'
import { groups, source } from './equality.data.js'

const groupOf = new Map(groups.flatMap((group) => Object.keys(group.rules).map((id) => [id, group] as const)))

/** Where words for people are part of a promise to them, or of the story of the firm. */
const silentIn = new Set(['eeo', 'benefits', 'company'])

export default defineRule({
  id: 'language/equality',
  title: 'Use words that fit everybody',
  why: `Words that name one sex, an illness or a group of people where something else is meant. They come from ${source}: of its 425 rules, 149 that are worth hearing in a job posting. It knows words and no context, so rules of our own go before it, and its suggestions are never used as fixes.`,
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  defersTo: [
    'conduct/sex',
    'language/gendered-title',
    'language/gendered-group',
    'language/gendered-pronoun',
    'language/able-bodied',
    'language/disability-terms',
    'language/ableist-idiom',
    'language/exclusionary-terms',
  ],
  aboutTheFix:
    'Safe for “sexual preference”, which the law and the people meant call sexual orientation. For the rest a person finds the word.',
  says: {
    negatable: true,
    phrases: groups.map(({ why, rules }) => ({ say: Object.values(rules).flat(), loose: true, why, source })),
  },
  examples: {
    bad: [
      '# Clerk\n\nTulsa, OK. You help the clergymen and the ombudsman.\n',
      '# Clerk\n\nTulsa, OK. We hire without regard to race, age or sexual preference.\n',
    ],
    good: ['# Clerk\n\nTulsa, OK. You help the clergy and the ombuds office. Ask Dana Workman.\n'],
  },
  check({ document, heard }, report) {
    for (const hit of equalityOf(heard)) {
      const group = groupOf.get(hit.id)
      if (group === undefined || isExcused(hit)) continue
      report(hit, `${quoteFirst(hit.text)} ${group.why}.`, { severity: group.severity, fixes: orientation(document.text, hit) })
    }
  },
})

/** Identity words belong in a statement of equal opportunity; "sexual preference" belongs nowhere. */
function isExcused({ id, block, from, to, text }: EqualityHit): boolean {
  if (id === 'sexual-preference') return false
  return silentIn.has(block.zone) || isName(block.text, from, to) || isAcronym(text) || isSurname(block.text, from)
}

/** "GIMP" draws pictures; a heading in capitals has a space or more letters. */
function isAcronym(text: string): boolean {
  return text.length < 6 && text === text.toUpperCase()
}

/** A capital within a sentence: "ask Ms. Dyke", "the Gypsy moth". */
function isSurname(text: string, from: number): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2)) &&
    /(?:[\p{Ll},]|\b[DM]rs?\.|\bMs\.)\s$/u.test(text.slice(Math.max(0, from - 6), from))
  )
}

function orientation(text: string, { id, start, end }: EqualityHit): readonly Fix[] {
  const at = /preference$/i.exec(text.slice(start, end))
  if (id !== 'sexual-preference' || at === null) return []
  const word = /^P/.test(at[0]) ? 'Orientation' : 'orientation'
  return [{ title: 'Write “sexual orientation”', safety: 'safe', edits: [{ start: start + at.index, end, text: word }] }]
}
