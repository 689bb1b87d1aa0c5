import { defineRule, fixesOf, isFederal, quoteFirst, sentenceAround } from '../../src/kit.js'

const country = '(u.?s.?a?.?|united states|american)'
const source = '8 U.S.C. § 1324b; US Department of Justice, Best Practices for Recruiting and Hiring Workers'
const why = 'limits the job by citizenship'
/** What may justify a limit: a law or a contract named, a clearance, public service. */
const justified =
  /\b(?:required by (?:federal |state )?(?:law|regulation|statute|executive order|government contract)|(?:security |secret |top secret )clearance|clearance|ts\/sci|secret|government contract\w*|public trust|federal (?:agency|employee|position|government|contract\w*)|dod|department of defense|18f|gsa|5 c\.?f\.?r|peace officer|police|sheriff|registered voter|statute|law requires|pursuant)\b/i
/** Export rules reach permanent residents, refugees and asylees too: they do not justify a limit to citizens by themselves. */
const exportRules = /\b(?:itar|ear99|export[- ]control\w*)\b/i

export default defineRule({
  id: 'conduct/citizenship',
  title: 'Ask for authorization to work, not for citizenship',
  why: 'A job may be limited to citizens, green-card holders or one visa only where a law, regulation, executive order or government contract requires it. If one does, name it; otherwise ask for authorization to work.',
  severity: 'error',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-citizenship-limit',
  says: {
    silentIn: ['eeo', 'benefits'],
    phrases: [
      {
        say: [
          `(only )?${country} citizens?( ?(/|or|and|,) ?(green-card( holders?)?|gc|(lawful )?permanent residents?))? only`,
          `only ${country} citizens?`,
          `must (be|have|hold) (an? )?${country} citizen(s|ship)?`,
          `${country} citizen(ship)? (is )?(required|mandatory|a must)`,
          'green-card( holders?)?( or citizens)? (only|required|preferred)',
          'must have (an? )?(green-card|u.?s.? passport)',
          'h-?1-?bs? (only|preferred)',
          'no (h-?1-?bs?|opt|cpt|eads?|visa holders)',
          `(americans|locals|${country}-born) only`,
        ],
        why,
        source,
        choices: ['must be authorized to work in the United States'],
      },
    ],
  },
  examples: {
    bad: ['# Loader\n\nMemphis, TN. US citizens only.\n'],
    good: ['# Loader\n\nMemphis, TN. You must be authorized to work in the United States; citizenship status is not a factor.\n'],
  },
  check({ document, facts, heard, owed }, report) {
    if (facts.employer.public === true || isFederal(document)) return
    for (const one of heard) {
      const near = one.block.text.slice(Math.max(0, one.from - 300), one.to + 300)
      if (justified.test(near) || sentenceAround(one.block.text, one.from, one.to).includes('?')) continue
      const severity = owed.length === 0 || exportRules.test(near) ? 'warning' : 'error'
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { severity, fixes: fixesOf(document, one) })
    }
  },
})
