import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const agg = {
  from: '2026-11-22',
  reaches: ['work-is-here', 'work-could-be-here'],
  source: {
    cite: 'AGG §§ 1, 7, 11',
    url: null,
    read: '2026-11-22',
    confidence: 'secondary',
    unsure: 'the first day, which is older than the one given',
  },
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'de',
  name: 'Germany',
  covers: ['DE'],
  obligations: [
    {
      ...agg,
      requires: 'no-sex-preference',
      says: 'Do not advertise a job so that one sex, origin, religion or sexual identity is preferred. “(m/w/d)” behind a title in one gender is the practice that shows all are meant.',
      severity: { 'conduct/gendered-job-title': 'warning' },
    },
    {
      ...agg,
      requires: 'no-age-limit',
      says: 'Do not advertise a job so that one age is preferred (“Berufsanfänger”).',
      severity: { 'conduct/age': 'warning' },
    },
  ],
  notCovered: [
    'Pay in postings: the Directive of 2023 was not carried out by 2026-06-07.',
    '“(m/w/d)” is practice and not wording of a statute that anyone here saw.',
    '“Junges hochmotiviertes Team” alone was not enough for a claim (BAG 23.11.2017, 8 AZR 604/16), so it is no finding.',
    'Titles beyond a short list of common ones; disability; demands for a mother tongue.',
  ],
})
