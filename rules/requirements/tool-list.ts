import { type Block, defineRule, mustHaves, technologyAt, toolAt } from '../../src/kit.js'

/** Words that make a list one of examples, or of things of which one is enough. */
const examples =
  /\b(?:one (?:or more )?of|such (?:as|\()|e\.g|ex|i\.e|for example|like|similar|equivalent|any of|some of|either|at least (?:one|two|three)|and\/or|or other|or another|including|include|etc|preferred|a plus|familiarity|exposure)\b/i

/** Items longer than this are read no further. */
const longest = 1500

export default defineRule({
  id: 'requirements/tool-list',
  title: 'Name the tools that nobody could learn on the job',
  why: 'A long list of tools as a condition keeps out people who know all but two of them and could learn those in a month. Keep the few that the work turns on, give “one of” where one will do, and list the rest as nice to have.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  options: {
    item: { default: 6, says: 'From how many tools in one must-have on a posting is told of.' },
    all: { default: 12, says: 'From how many tools in all must-haves on a posting is told of.' },
  },
  examples: {
    bad: ['# Data Engineer\n\nDenver, CO.\n\n## Must have\n\n- Docker, Kubernetes, Terraform, Kafka, Airflow, dbt, Snowflake\n'],
    good: [
      '# Data Engineer\n\nDenver, CO.\n\n## Must have\n\n- One of Docker, Kubernetes, Terraform, Kafka, Airflow, dbt, Snowflake\n',
      '# Data Engineer\n\nDenver, CO.\n\n## Must have\n\n- SQL and Python\n',
    ],
  },
  check({ document, options }, report) {
    const all = new Set<string>()
    let fullest: { readonly item: Block; readonly count: number } | null = null
    for (const item of mustHaves(document)) {
      if (examples.test(item.text.slice(0, longest))) continue
      const here = toolsIn(item.text.slice(0, longest))
      for (const tool of here) all.add(tool)
      if (here.size > (fullest?.count ?? 0)) fullest = { item, count: here.size }
    }
    if (fullest === null) return
    if (fullest.count >= options.item) report(fullest.item, `This must-have names ${fullest.count} tools.`)
    else if (all.size >= options.all) report(fullest.item, `The must-haves name ${all.size} tools.`)
  },
})

function toolsIn(text: string): ReadonlySet<string> {
  const tools = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}.]/gu)) {
    const name = technologyAt(text, index)?.technology.name ?? toolAt(text, index)
    if (name !== null) tools.add(name)
  }
  return tools
}
