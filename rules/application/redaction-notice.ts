import { blockAt, defineRule, type Edit, quoteFirst } from '../../src/kit.js'

const notice =
  'You may redact information that shows your age, date of birth, or dates of attendance at or graduation from a school.'

export default defineRule({
  id: 'application/redaction-notice',
  title: 'Tell applicants that they may black out their age',
  why: 'Where an employer asks for papers that others made, such as transcripts or certificates, Colorado wants applicants told that they may redact what shows their age: birth dates and the dates of school. A résumé is not such a paper.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'redaction-notice',
  aboutTheFix: 'Unsafe: it adds a sentence that readers will see, a promise that the employer must keep.',
  examples: {
    bad: ['# Nurse\n\nDenver, CO. You care for patients. To apply, send your résumé and a transcript to jobs@example.com.\n'],
    good: [
      '# Nurse\n\nDenver, CO. You care for patients. To apply, send your résumé and a transcript to jobs@example.com. You may redact your age, birth date and school dates.\n',
      '# Nurse\n\nDenver, CO. You care for patients. To apply, send your résumé to jobs@example.com.\n',
    ],
  },
  check({ document, facts }, report) {
    const { papers, redactionNotice } = facts.asks
    if (papers === null || redactionNotice !== null) return
    const block = blockAt(document, papers)
    const end = block?.span(0, block.text.trimEnd().length).end
    report(papers, `${quoteFirst(papers.text)} is asked for, and no word says that dates which show age may be blacked out.`, {
      fixes:
        end === undefined || block?.kind === 'row'
          ? []
          : [{ title: 'Say that age may be redacted', safety: 'unsafe', edits: [addNotice(block?.text.trimEnd() ?? '', end)] }],
    })
  },
})

/** The notice behind the words that ask for papers: a sentence of its own, or in parentheses before the comma that leads to the next item. */
function addNotice(asked: string, end: number): Edit {
  if (/[,;:]$/.test(asked)) {
    const aside = ` (${notice.charAt(0).toLowerCase()}${notice.slice(1, -1)})`
    return { start: end - 1, end: end - 1, text: aside }
  }
  return { start: end, end, text: /[.!?]$/.test(asked) ? ` ${notice}` : `. ${notice}` }
}
