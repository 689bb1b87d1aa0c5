import type { Document, Zone } from '../document/document.js'
import type { Edit, Fix } from '../engine/finding.js'
import { defineRule, type Report, type Rule } from '../engine/rule.js'
import type { Requirement, Severity } from '../law/jurisdiction.js'
import type { Owed } from '../law/obligations.js'
import type { Heard, Phrase } from '../words/phrase.js'
import { quoteFirst } from './words.js'

interface WordRule
  extends Pick<Rule, 'id' | 'title' | 'why' | 'severity' | 'examples' | 'yieldsTo' | 'aboutTheFix' | 'readsAnyLanguage'> {
  readonly enforces?: Requirement
  readonly phrases: readonly Phrase[]
  readonly silentIn?: readonly Zone[]
  readonly negatable?: true
  readonly namesToo?: false
  /** One finding a posting, with a count: for words so common that a finding each would drown the rest. */
  readonly once?: true
}

/**
 * Defines a rule that finds fault with words. Each finding quotes them and says why; an error where no law asks is a warning.
 * A phrase may name itself (`form`), by which a law sets its severity.
 */
export function wordRule({ phrases, silentIn, negatable, namesToo, once, ...rule }: WordRule): Rule {
  const says = {
    phrases,
    ...(silentIn === undefined ? {} : { silentIn }),
    ...(negatable === undefined ? {} : { negatable }),
    ...(namesToo === undefined ? {} : { namesToo }),
  }
  return defineRule({
    ...rule,
    since: '0.2.0',
    lawless: true,
    says,
    check({ document, heard, owed }, report) {
      const severity = lawlessAtMostWarning(rule.severity, owed)
      if (once) return reportOnce(heard, severity, report)
      for (const one of heard) {
        report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { severity, fixes: fixesOf(document, one) })
      }
    },
  })
}

function lawlessAtMostWarning(severity: Severity, owed: readonly Owed[]): Severity {
  return owed.length === 0 && severity === 'error' ? 'warning' : severity
}

function reportOnce(heard: readonly Heard[], severity: Severity, report: Report): void {
  const [first] = heard
  if (first === undefined) return
  const more = heard.length - 1
  const others = more === 0 ? '' : `, and the posting has ${more} more like it`
  report(first, `${quoteFirst(first.text)} ${first.phrase.why}${others}.`, { severity })
}

/** The words that may take the place of what was heard: the same meaning safely, others to choose from. */
export function fixesOf(document: Document, heard: Heard): readonly Fix[] {
  const { phrase } = heard
  const plain = heard.text
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/’/g, "'")
  const same = phrase.same?.[plain]
  const fixes = same === undefined ? [] : [instead(document, heard, same, 'safe')]
  return [...fixes, ...(phrase.choices ?? []).map((words) => instead(document, heard, words, 'choice'))].flatMap(
    (fix) => fix ?? [],
  )
}

/** Null where markup stands within the words. */
function instead(
  document: Document,
  { start, end, text, block, from }: Heard,
  words: string,
  safety: 'safe' | 'choice',
): Fix | null {
  if (document.text.slice(start, end) !== text) return null
  const written = inCaseOf(text, words)
  const article = /(?<!\p{L})(an?) $/iu.exec(block.text.slice(Math.max(0, from - 4), from))?.[1]
  const edits: Edit[] = [{ start, end, text: written }]
  if (article !== undefined && isVowel(written) !== /n$/i.test(article)) {
    const at = start - article.length - 1
    if (document.text.slice(at, start - 1) !== article) return null
    const right = isVowel(written) ? `${article.charAt(0)}n` : article.charAt(0)
    edits.unshift({ start: at, end: start - 1, text: right })
  }
  return { title: `Write “${written}”`, safety, edits }
}

function isVowel(words: string): boolean {
  return /^[aeiou]/i.test(words)
}

/** "SALESMAN" → "SALESPERSON", "Salesman" → "Salesperson". */
function inCaseOf(model: string, words: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return words.toUpperCase()
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
