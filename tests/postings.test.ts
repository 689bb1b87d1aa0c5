import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules as allRules } from '../rules/index.js'
import { fix, type Linted, type LintOptions, lint } from '../src/index.js'
import { posting } from '../src/report/run.js'
import { stylish } from '../src/report/stylish.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'postings')

/** These postings show the law: of other rules they show what a plain run lists, not what good practice would add. */
const lawful =
  /^(?:pay|benefits|application)\/|^conduct\/excluded-residents$|^structure\/(?:placeholder|front-matter|language-not-read)$/

const ofLaw = allRules.filter(({ id }) => lawful.test(id))

/** Two hundred people, some in every state and city whose law is in reach. */
const options = {
  on: '2026-11-22',
  employer: {
    employees: 200,
    in: {
      'us-co': 30,
      'us-ca': 40,
      'us-ca-san-francisco': 12,
      'us-ca-los-angeles': 12,
      'us-ca-la-county': 6,
      'us-ny': 30,
      'us-ny-nyc': 14,
      'us-wa': 30,
      'us-wa-seattle': 12,
    },
  },
} as const

/** The laws under which a posting that the table calls clean is clean, wherever its job is. */
const everywhere = ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'] as const

const postings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && file.includes('/') && !file.endsWith('.fixed.md'))
  .sort()

/** What the table of `fixtures/postings/README.md` expects, by posting. */
const expected = new Map(
  [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| `([^`]+\.md)` \|[^|\n]*\| ([^|\n]*) \|$/gm)].map(
    ([, file = '', told = '']) => [file, told] as const,
  ),
)

function lintShown(text: string, more: Partial<LintOptions> = {}): Linted {
  const linted = lint(text, { ...options, ...more })
  return { ...linted, findings: linted.findings.filter(({ rule, severity }) => severity !== 'info' || lawful.test(rule)) }
}

/** The report on a posting as a terminal of 100 columns shows it without colours, information on the law included. */
function reportOn(path: string, text: string): string {
  const run = { version: '0.0.0', asOf: options.on, files: [posting(path, lintShown(text, { path }))] }
  return stylish(run, { canvas: { width: 100, color: false, links: false }, level: 'info', quiet: false, explainReach: false })
}

describe('the table of postings', () => {
  it('tells of each posting, and of no other', () => {
    expect([...expected.keys()].sort()).toEqual(postings)
  })
})

describe.each(postings)('%s', (file) => {
  const path = join(folder, file)
  const named = relative(join(folder, '..', '..'), path)
  const text = readFileSync(path, 'utf8')

  it('is reported so', async () => {
    await expect(reportOn(named, text)).toMatchFileSnapshot(path.replace(/\.md$/, '.report.txt'))
  })

  it('is mended so by all safe and unsafe fixes of what the law asks', async () => {
    const mended = fix(text, { ...options, rules: ofLaw, path: named, safety: 'unsafe' }).text
    const at = path.replace(/\.md$/, '.fixed.md')
    if (mended === text) expect(existsSync(at), 'nothing changes, so there is no mended posting').toBe(false)
    else await expect(mended).toMatchFileSnapshot(at)
  })

  it('is clean or quiet where the table says so', () => {
    const told = expected.get(file) ?? ''
    if (!/^(?:clean|quiet)\b/.test(told)) return expect(told).toMatch(/`[a-z]+\/[a-z-]+`/)
    expect(lintShown(text).findings).toEqual([])
    if (told.startsWith('clean')) expect(lintShown(text, { reached: everywhere }).findings).toEqual([])
  })
})
