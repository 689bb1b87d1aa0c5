import { readdirSync } from 'node:fs'

const notice = '// Written by `npm run generate` from the files beside it.\n'

/** `rules/index.ts`: every rule, sorted by id. */
export function ruleIndex(): string {
  const ids = foldersOf('rules').flatMap((family) => lawOrRuleFiles(`rules/${family}`).map((name) => `${family}/${name}`))
  return (
    notice +
    "import type { Rule } from '../src/engine/rule.js'\n" +
    imports(ids) +
    '\n/** Every rule that ships with paylint, sorted by id. */\n' +
    list('rules', 'Rule', ids)
  )
}

/** `jurisdictions/index.ts`: every law, sorted by id. */
export function jurisdictionIndex(): string {
  const ids = lawOrRuleFiles('jurisdictions')
  return (
    notice +
    "import type { Jurisdiction } from '../src/law/jurisdiction.js'\n" +
    imports(ids) +
    '\n/** Every law that ships with paylint, sorted by id. */\n' +
    list('jurisdictions', 'Jurisdiction', ids)
  )
}

function imports(ids: readonly string[]): string {
  return ids.map((id) => `import ${nameOf(id)} from './${id}.js'\n`).join('')
}

function list(name: string, type: string, ids: readonly string[]): string {
  return `export const ${name}: readonly ${type}[] = [\n${ids.map((id) => `  ${nameOf(id)},\n`).join('')}]\n`
}

/** `pay/open-ended` → `payOpenEnded`. */
function nameOf(id: string): string {
  return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase())
}

/** Names of the files that define one rule or law: neither the index nor data beside a rule (`minimum-wage.data.ts`). */
function lawOrRuleFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .sort()
}

function foldersOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
