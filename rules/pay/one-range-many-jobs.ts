import { baseFigures, defineRule, type Facts, listed, type Mention, quote } from '../../src/kit.js'

export default defineRule({
  id: 'pay/one-range-many-jobs',
  title: 'Give each job or level its own range',
  why: 'A range must be for the job at hand. One range for a janitor and an accountant is for neither; Colorado names that very example. Several levels of one job read better with a range each, and Washington and New York look for it.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'pay',
  examples: {
    bad: [
      '# Janitor and Accountant\n\nDenver, CO. We are hiring a janitor and an accountant. You clean the halls or keep the books. Pay: $45,000 to $80,000 a year.\n',
    ],
    good: ['# Accountant\n\nDenver, CO. You keep the books. Pay: $65,000 to $80,000 a year.\n'],
  },
  check({ facts }, report) {
    const statements = baseFigures(facts)
    const [first] = statements
    const ranges = new Set(statements.map((pay) => `${pay.min} ${pay.max}`))
    if (first === undefined || ranges.size > 1) return
    const shared = sharedBy(facts)
    if (shared === null) return
    const names = listed(namesOf(shared.by))
    report(first, `One range stands for several ${shared.form}: ${names}.`, {
      form: shared.form,
      severity: shared.form === 'jobs' ? 'warning' : 'info',
    })
  },
})

function sharedBy({ jobs, levels }: Facts): { readonly form: 'jobs' | 'levels'; readonly by: readonly Mention[] } | null {
  if (jobs.length > 1) return { form: 'jobs', by: jobs }
  return levels.length > 1 ? { form: 'levels', by: levels } : null
}

/** At most four, in the posting's words. */
function namesOf(mentions: readonly Mention[]): readonly string[] {
  const names = [...new Set(mentions.map((mention) => quote(mention.text, 40)))]
  return names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names
}
