import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { groups } from '../../rules/language/equality.data.js'
import equality from '../../rules/language/equality.js'
import { type Finding, lint, parseDocument } from '../../src/index.js'
import { equalityOf } from '../../src/words/equality.js'
import { hear } from '../../src/words/hear.js'
import * as retext from '../../src/words/retext.js'

const kept = new Set(groups.flatMap(({ rules }) => Object.keys(rules)))
const wordings = equality.says === undefined ? [] : [equality.says]

function found(posting: string): readonly Finding[] {
  return lint(posting, { on: '2026-11-22' }).findings.filter(({ rule }) => rule === 'language/equality')
}

function words(posting: string): readonly string[] {
  return found(posting).map(({ start, end }) => posting.slice(start, end))
}

/** What retext says of the passages with candidate words, and what it says of everything. */
function bothWays(posting: string): { readonly passages: readonly string[]; readonly everything: readonly string[] } {
  const document = parseDocument(posting, 'a.md')
  const told = (id: string, from: number, to: number) => `${id} ${from}-${to} ${posting.slice(from, to)}`
  const heard = hear(document, document.blocks, wordings).heard.get(wordings[0] ?? { phrases: [] }) ?? []
  const passages = equalityOf(heard)
    .filter(({ id }) => kept.has(id))
    .map(({ id, start, end }) => told(id, start, end))
  const everything = document.blocks.flatMap((block) => {
    const messages = retext.equalityMessages(block.text).filter(({ id }) => kept.has(id))
    const longest: typeof messages = []
    for (const one of messages) {
      const last = longest.at(-1)
      if (last !== undefined && last.to > one.from) {
        if (last.to - last.from >= one.to - one.from) continue
        longest.pop()
      }
      longest.push(one)
    }
    return longest.map(({ id, from, to }) => told(id, block.span(from, to).start, block.span(from, to).end))
  })
  return { passages, everything }
}

describe('language/equality', () => {
  it('leads to the words through emphasis, links and entities', () => {
    expect(
      words('# Clerk\n\nFish &amp; chips: help the ombuds**man** and the [fisher*man*](https://a.example/fisherman).\n'),
    ).toEqual(['ombuds**man', 'fisher*man'])
  })

  it('hears a hyphen within a word, as retext does', () => {
    expect(words('# Clerk\n\nYou assist the ombuds-man at the desk.\n')).toEqual(['ombuds-man'])
  })

  it('keeps to the ids worth keeping', () => {
    expect(words('# Clerk\n\nYou just report in Power BI to the King County host, and it is easy.\n')).toEqual([])
  })

  it.each([
    ['a name', 'Ask Dana Fisherman or Mr. Dyke.'],
    ['an acronym', 'You draw in GIMP every day.'],
    ['code', 'You rename the `slave` branch.'],
    ['a quotation', 'You take the word “lame” out of our pages.'],
    ['a denial', 'We are no clergyman.'],
  ])('is silent on %s', (_, sentence) => {
    expect(words(`# Clerk\n\nTulsa, OK. ${sentence}\n`)).toEqual([])
  })

  it('is silent on identities in a statement of equal opportunity, save “sexual preference”', () => {
    const posting =
      '# Clerk\n\nTulsa, OK.\n\n## Equal opportunity\n\nWe hire handicapped and homosexual people regardless of Sexual Preference.\n'
    expect(words(posting)).toEqual(['Sexual Preference'])
    expect(found(posting)[0]?.fixes.map(({ safety, edits }) => [safety, edits[0]?.text])).toEqual([['safe', 'Orientation']])
  })

  it('leaves to a rule of our own what that one lets pass', () => {
    expect(words('# Clerk\n\nTulsa, OK. You tune a dumb terminal, and our staffing partner is Manpower Group.\n')).toEqual([])
    expect(words('# Clerk\n\nTulsa, OK. We seek a salesman.\n')).toEqual([])
  })

  it('never takes a fix from retext-equality', () => {
    expect(found('# Clerk\n\nTulsa, OK. You help the ombudsman and the freshman.\n').map(({ fixes }) => fixes)).toEqual([[], []])
  })

  it('knows every phrase of the rules that it keeps', async () => {
    const path = join('node_modules', 'retext-equality', 'lib', 'patterns-en.js')
    const { patterns } = await import(pathToFileURL(path).href)
    const theirs = new Map<string, readonly string[]>()
    for (const { id, inconsiderate } of patterns) theirs.set(id, Object.keys(inconsiderate))
    for (const { rules } of groups) for (const [id, phrases] of Object.entries(rules)) expect(phrases).toEqual(theirs.get(id))
  })
})

describe('retext', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is not asked where no candidate word is', () => {
    const asked = vi.spyOn(retext, 'equalityMessages')
    found('# Clerk\n\nTulsa, OK. You build things with a team of eight. Pay: $20 to $24 an hour.\n')
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a text of nothing but candidates', () => {
  afterEach(() => vi.restoreAllMocks())

  it('is given to retext in part, not whole', () => {
    const asked = vi.spyOn(retext, 'equalityMessages')
    found(`# Clerk\n\n${'Help the ombudsman lady. '.repeat(8000)}\n`)
    const letters = asked.mock.calls.reduce((sum, [text]) => sum + text.length, 0)
    expect(letters).toBeGreaterThan(1000)
    expect(letters).toBeLessThan(50_000)
  })
})

describe('passages with candidate words alone give what everything gives', () => {
  const fixtures = readdirSync('fixtures/postings', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join('fixtures/postings', name), 'utf8'))
  const cases: readonly { readonly posting: string }[] = parse(readFileSync('fixtures/language/cases.yaml', 'utf8'))

  it('over the postings of the fixtures', { timeout: 60_000 }, () => {
    for (const text of [...fixtures, ...cases.map(({ posting }) => posting)]) {
      const { passages, everything } = bothWays(text)
      expect(passages).toEqual(everything)
    }
  })

  it('over sentences made of their phrases and others', { timeout: 60_000 }, () => {
    const phrases = groups.flatMap(({ rules }) => Object.values(rules).flat())
    const piece = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...phrases) },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          'You',
          'help the',
          'fitters',
          'and',
          'with',
          'pumps',
          'Inc',
          'St',
          'man',
          'the',
          'on',
          'sales',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom('.', ',', ';', ':', '!', ' -', '. Then', 'pumps. We', ')', '(', '’s', '**', '\n') },
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 40 }), (pieces) => {
        const posting = `Clerks. ${pieces.join(' ').replace(/ (?=[.,;:!’)])/g, '')}\n`
        const { passages, everything } = bothWays(posting)
        const guarded = everything.filter((one) => !passages.includes(one))
        expect(passages.filter((one) => !everything.includes(one))).toEqual([])
        expect(guarded.length === 0 || /['’"]|\bno\b|\bnot\b|\b(?:over|than)\b/.test(posting) ? [] : guarded).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
