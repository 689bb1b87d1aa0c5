import { defineRule, isSaid } from '../../src/kit.js'

const stems = [
  'flex',
  'schedul',
  'hour',
  'shift',
  'start time',
  'part-time',
  'part time',
  'full-time',
  'full time',
  'a.m',
  'am ',
  'pm',
  'weekend',
  'asynchron',
  'work-life',
  'time zone',
  'four-day',
  '4-day',
]
const hours =
  /\bflex|\bschedul(?:e|es|ing)\b(?! (?:meetings|appointments|interviews|calls))|\b(?:work|working|core|business|office|regular|set|standard|daily|weekly) hours\b|\bhours (?:of work|are|per|a) |\b\d{1,2}(?:\.\d)? ?(?:-|to)? ?(?:\d{1,2} )?hours?(?:\/| per | a | each )?(?:week|day|shift)?\b|\bshifts?\b|\bstart times?\b|\bpart[- ]time\b|\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\basynchron|\bwork[- ]life\b|\bweekends?\b|\btime zones?\b|\b(?:four|4)-day\b/

export default defineRule({
  id: 'structure/flexibility',
  title: 'Say what hours are kept, and whether they can move',
  why: 'Hours decide who can take a job: parents, carers, people with a long way. In trials, offering flexible hours brought clearly more applicants; saying that they are fixed is fair too.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. You choose your start time between six and nine.\n'],
  },
  check({ document }, report) {
    if (isSaid(document, hours, stems)) return
    report(null, 'This posting says nothing of hours or of how flexible they are.')
  },
})
