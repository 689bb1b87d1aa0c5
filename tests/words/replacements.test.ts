import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { lint } from '../../src/index.js'

const judged = /^(?:language|conduct|requirements)\//

/** Every wording that a fix may put into a posting, with the rule that offers it. */
const replacements = rules.flatMap(({ id, says }) =>
  (says?.phrases ?? []).flatMap(({ same = {}, choices = [] }) =>
    [...Object.values(same), ...choices].map((words) => [id, words] as const),
  ),
)

describe('every replacement passes every rule', () => {
  it.each(replacements)('%s: %s', (_, words) => {
    const posting = `# Fitter\n\nTulsa, OK. The shop says: ${words}.\n`
    expect(lint(posting, { on: '2026-11-22' }).findings.filter(({ rule }) => judged.test(rule))).toEqual([])
  })
})

describe('every statement that a fix inserts passes every rule', () => {
  it('in plain words', () => {
    const posting = '# Fitter\n\nTulsa, OK. You fit pumps.\n'
    const { findings } = lint(posting, { on: '2026-11-22' })
    const inserted = findings
      .filter(({ rule }) => /^structure\/(?:eeo|accommodation|nontraditional-invite)$/.test(rule))
      .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)))
    expect(inserted).toHaveLength(3)
    const filled = `${posting}${inserted.join('\n').replace(/\[[^\]]*\]/g, 'access@pumps.example')}`
    const after = lint(filled, { on: '2026-11-22' }).findings.map(({ rule }) => rule)
    expect(after.filter((rule) => judged.test(rule) || /eeo|accommodation|invite/.test(rule))).toEqual([])
    expect(inserted.join(' ')).not.toMatch(/\b(?:Inc|LLC|Example Co)\b/)
  })
})
