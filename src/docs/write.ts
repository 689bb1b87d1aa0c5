import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { jurisdictionIndex, ruleIndex } from './indexes.js'
import { lawCoverage } from './law-coverage.js'
import { configurationJsonSchema } from './schema.js'

/** Every file that is written from another source, with its text. Paths count from the root of the project. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const { jurisdictions } = await import('../../jurisdictions/index.js')
  const { rules } = await import('../../rules/index.js')
  const { picture, readme } = await import('./readme.js')
  return new Map([
    ['rules/index.ts', ruleIndex()],
    ['jurisdictions/index.ts', jurisdictionIndex()],
    ['jurisdictions/README.md', lawCoverage(jurisdictions)],
    ['paylint.schema.json', configurationJsonSchema(rules)],
    ['README.md', await readme()],
    ['docs/terminal.svg', await picture()],
  ])
}

/** Names of the generated files that are not what they should be. */
export async function staleFiles(): Promise<readonly string[]> {
  return [...(await generatedFiles())].filter(([path, text]) => textOf(path) !== text).map(([path]) => path)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stale = await staleFiles()
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Not fresh: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
      process.exitCode = 1
    }
  } else {
    // The indexes first: the other files are written from what they list.
    writeFileSync('rules/index.ts', ruleIndex())
    writeFileSync('jurisdictions/index.ts', jurisdictionIndex())
    for (const [path, text] of await generatedFiles()) writeFileSync(path, text)
    console.log(stale.length === 0 ? 'All generated files were fresh.' : `Wrote ${stale.join(', ')}.`)
  }
}
