import { defineRule, governedBy, technologies, yearsAsked } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/impossible-years',
  title: 'Ask for no more years than the technology has',
  why: 'Nobody can have twelve years of something that is eight years old. Such a line tells those who know the technology that nobody who knows it has read the posting. In a list with “or”, one that is old enough is enough; years of a field (“software engineering, including Kubernetes”) are not years of each technology in it.',
  severity: 'error',
  since: '0.2.0',
  lawless: true,
  options: {
    technologies: { default: {}, says: 'Technologies of your own, each with the first year in which the public could use it.' },
  },
  examples: {
    bad: ['# Web Developer\n\nDenver, CO.\n\n## Must have\n\n- 12+ years of experience with FastAPI\n'],
    good: [
      '# Web Developer\n\nDenver, CO.\n\n## Must have\n\n- 12+ years of experience with Python or FastAPI\n',
      '# Web Developer\n\nDenver, CO.\n\n## Must have\n\n- 15 years of software engineering, including Kubernetes\n',
    ],
  },
  check({ document, facts, on, options }, report) {
    const own = Object.entries(options.technologies).map(([name, since]) => ({ name, also: [], since, source: 'paylint.yaml' }))
    for (const { words, min, in: at } of yearsAsked(document, facts)) {
      if (min === null) continue
      const { found, either } = governedBy(
        at.block.text,
        at.from + at.at,
        at.from + at.to,
        own.length > 0 ? [...own, ...technologies] : technologies,
      )
      const age = (since: number) => Number(on.slice(0, 4)) - since
      const young = found.filter(({ since }) => min > age(since))
      if (young.length === 0 || (either && young.length < found.length)) continue
      const [first] = young
      if (first === undefined) continue
      report(
        words,
        `${first.name} first appeared in ${first.since} (source: ${first.source}): nobody can have ${min} years of it.`,
      )
    }
  },
})
