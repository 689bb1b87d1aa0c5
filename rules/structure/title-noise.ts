import { defineRule, quote } from '../../src/kit.js'

const noise =
  /(?<!yahoo|jeopardy)!{1,10}(?=\s{0,3}$)|!{2,10}|\${2,10}|\b(?:URGENT(?:LY HIRING)?(?! care)|IMMEDIATE(?:LY)? (?:hire|hiring|start|opening|need)|HOT JOB|WORK FROM HOME|APPLY NOW|HIRING NOW|NOW HIRING|(?:we are|we're) hiring|WANTED)\b|🔥|🚀/giu

export default defineRule({
  id: 'structure/title-noise',
  title: 'Keep the title to the name of the job',
  why: 'People search for the name of a job. Exclamation marks, dollar signs and “urgent” make a title harder to find and look like spam.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  aboutTheFix: 'What a title is without its noise is for the author to judge.',
  examples: {
    bad: ['# URGENT: Pump Fitter wanted!\n\nDenver, CO. You build and test pumps.\n'],
    good: ['# Urgent Care Clerk\n\nDenver, CO. You greet patients.\n'],
  },
  check({ facts: { title } }, report) {
    if (title === null || title.text.includes('\n')) return
    const [first] = title.text.slice(0, 300).matchAll(noise)
    if (first === undefined) return
    const text = title.text
      .replace(noise, ' ')
      .replace(/\s{1,20}([-–—|:,])\s{1,20}(?=$|[-–—|:,])/g, ' ')
      .replace(/^[\s:–—|-]{1,20}|[\s:–—|-]{1,20}$/g, '')
      .replace(/\s{2,20}/g, ' ')
    report(
      { start: title.start + first.index, end: title.start + first.index + first[0].length },
      `${quote(first[0])} is no part of the name of a job.`,
      {
        fixes:
          text === '' || text.includes('"')
            ? []
            : [{ title: `Call it ${quote(text)}`, safety: 'choice', edits: [{ start: title.start, end: title.end, text }] }],
      },
    )
  },
})
