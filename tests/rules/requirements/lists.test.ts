import { expect, it } from 'vitest'
import expert from '../../../rules/requirements/expert-in-many.js'
import preferred from '../../../rules/requirements/misplaced-preferred.js'
import required from '../../../rules/requirements/misplaced-required.js'
import noSplit from '../../../rules/requirements/no-split.js'
import tooMany from '../../../rules/requirements/too-many.js'
import tools from '../../../rules/requirements/tool-list.js'
import vague from '../../../rules/requirements/vague-proficiency.js'
import { lint } from '../../../src/index.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const list = (count: number) => Array.from({ length: count }, (_, index) => `- Skill ${'abcdefghijklmnop'[index]}\n`).join('')
const asks = (...items: readonly string[]) => `# Baker\n\n## Must have\n\n${items.map((item) => `- ${item}\n`).join('')}`
const both = (must: string, nice: string) => `# Baker\n\n## Must have\n\n${must}\n## Nice to have\n\n${nice}`

testRule(tooMany, {
  law: [],
  on,
  valid: [
    `# Baker\n\n## Must have\n\n${list(7)}`,
    { posting: `# Baker\n\n## Responsibilities\n\n${list(12)}`, note: 'duties' },
    { posting: `# Baker\n\n## Must have\n\n- Ovens\n${list(9).replace(/^/gm, '  ').trimEnd()}\n`, note: 'items below one item' },
    { posting: both(list(3), list(9)), note: 'nice-to-haves' },
  ],
  invalid: [
    { posting: `# Baker\n\n## Must have\n\n${list(8)}`, finds: '3:1 This posting lists 8 must-haves. (info)' },
    { posting: `# Baker\n\n## Must have\n\n${list(13)}`, finds: '3:1 This posting lists 13 must-haves. (warning)' },
  ],
})

it('limits come from the options', () => {
  const posting = `# Baker\n\n## Must have\n\n${list(4)}`
  const told = lint(posting, { on, rules: [tooMany], options: { 'requirements/too-many': { max: 3 } } }).findings
  expect(told.map(({ message }) => message)).toEqual(['This posting lists 4 must-haves.'])
})

testRule(noSplit, {
  law: [],
  on,
  valid: [asks('Ovens', 'Dough'), both(list(6), '- Ovens\n'), `# Baker\n\n## Requirements\n\n${list(6)}- Sourdough is a plus\n`],
  invalid: [
    {
      posting: `# Baker\n\n## Requirements\n\n${list(6)}`,
      finds: '3:1 This posting does not say which of its requirements are only wished for. (info)',
    },
  ],
})

testRule(preferred, {
  law: [],
  on,
  valid: [
    { posting: asks('Cloud ovens (gas preferred)'), note: 'part of an item' },
    { posting: asks('Two years with dough, sourdough preferred'), note: 'part of an item, behind a comma' },
    { posting: asks('Works with preferred vendors'), note: 'another meaning' },
    both('- Ovens\n', '- Sourdough preferred\n'),
  ],
  invalid: [
    {
      posting: both('- Ovens\n- Sourdough is a plus\n', '- Some Spanish\n'),
      finds: '6:13 This is only wished for, and stands among what is required. (warning)',
      fixed: both('- Ovens\n', '- Some Spanish\n- Sourdough is a plus\n'),
    },
    {
      posting: '# Baker\n\n## Requirements\n\n- Ovens\n- Sourdough preferred\n',
      finds: '6:13 This is only wished for, and stands among what is required. (info)',
      note: 'a plain heading, and nowhere to move it',
    },
  ],
})

testRule(required, {
  law: [],
  on,
  valid: [both('- Ovens\n', '- Sourdough (not required)\n'), both('- Ovens\n', '- Overtime as required\n')],
  invalid: [
    {
      posting: both('- Ovens\n', '- Food handler card required\n- Some Spanish\n'),
      finds: '9:21 This is required, and stands among what is only wished for. (warning)',
      fixed: both('- Ovens\n- Food handler card required\n', '- Some Spanish\n'),
    },
  ],
})

testRule(tools, {
  law: [],
  on,
  valid: [
    asks('SQL and Python'),
    asks('One of Docker, Kubernetes, Terraform, Kafka, Airflow, dbt, Snowflake'),
    asks('Data tools such as Docker, Kubernetes, Terraform, Kafka, Airflow, dbt'),
    both('- Ovens\n', '- Docker, Kubernetes, Terraform, Kafka, Airflow, dbt, Snowflake\n'),
  ],
  invalid: [
    { posting: asks('Docker, Kubernetes, Terraform, Kafka, Airflow, dbt'), finds: '5:1 This must-have names 6 tools. (warning)' },
  ],
})

testRule(expert, {
  law: [],
  on,
  valid: [
    asks('Expert in dough', 'Expert in ovens'),
    asks('Works with subject matter experts', 'Expert witness', 'Learns from our experts'),
  ],
  invalid: [
    {
      posting: asks('Expert in dough', 'Expert in ovens', 'Mastery of yeast'),
      finds: '5:3 This posting asks for an expert in 3 things. (warning)',
    },
  ],
})

testRule(vague, {
  law: [],
  on,
  valid: [asks('Strong writing skills at level C1'), '# Baker\n\n## About us\n\nWe have excellent communication skills.\n'],
  invalid: [
    {
      posting: asks('Excellent communication skills', 'Proven track record', 'Strong attention and organizational skills'),
      finds: '5:3 “Excellent communication skills” names no level, nor do 2 other phrases like it. (info)',
    },
  ],
})
