import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/markdown.js'
import type { Finding } from '../../src/engine/finding.js'
import { compact } from '../../src/report/compact.js'
import { fingerprintsOf } from '../../src/report/fingerprint.js'
import { json, writeJson } from '../../src/report/json.js'
import type { Run } from '../../src/report/run.js'
import { accountManager, postingOf, told } from './account-manager.js'

const run: Run = {
  version: '0.1.0',
  asOf: '2026-11-22',
  files: [accountManager, { path: 'broken.md', error: 'This file is UTF-16; save it as UTF-8.' }],
}

describe('json', () => {
  it('has the shape of schema 1', async () => {
    await expect(json(run)).toMatchFileSnapshot('machine-formats/account-manager.json.txt')
  })

  it('keeps what a terminal could obey out of sight, and its value as it was', () => {
    const words = '\u009b31m \u202egnp \u2028 ##[add-path] \u007f'
    const written = writeJson({ words })
    expect(written).not.toMatch(/[\u007f-\u009f\u2028\u202e]|##/)
    expect(JSON.parse(written)).toEqual({ words })
  })
})

describe('compact', () => {
  it('is one line a finding, of every severity', () => {
    expect(compact(run)).toBe(
      `postings/account-manager.md:10:1: error: This posting names no day on which applications close. (us-co) [application/deadline]
postings/account-manager.md:12:79: info: This wage is near the minimum wage. [pay/minimum-wage]
postings/account-manager.md:26:3: warning: A driver’s license is asked for, but no driving is described. (us-ca, us-wa) [conduct/drivers-license]
postings/account-manager.md:30:15: error: This pay has a top but no bottom. (us-wa, us-ca, us-ny-nyc, us-ny, us-co) [pay/open-ended]
postings/account-manager.md:30:61: error: “And more” leaves the list of benefits open. (us-co, us-wa) [benefits/open-ended]
broken.md:1:1: error: This file is UTF-16; save it as UTF-8.
`,
    )
  })

  it('stays one line whatever a posting or a path holds', () => {
    const finding = told(1, 1, { rule: 'pay/vague', severity: 'error', message: '“a\r\n::error::b\u001b[2J” is not pay.' })
    const text = compact({ ...run, files: [postingOf('::warning::a\n.md', [finding])] })
    expect(text.match(/\n/g)).toHaveLength(1)
    expect(text.replaceAll('\n', '')).not.toMatch(/^\s*::|\p{Cc}/u)
  })
})

describe('a fingerprint', () => {
  const finding = (text: string, words: string, rule = 'pay/vague', from = 0): Finding => {
    const start = text.indexOf(words, from)
    return { rule, severity: 'error', message: '', because: [], fixes: [], start, end: start + words.length }
  }
  const printOf = (text: string, ...findings: readonly Finding[]) => fingerprintsOf(findings, parseDocument(text, 'a.md'))
  const text = '# Job\n\n## Pay\n\nCompetitive pay.\n'

  it('outlives lines put in before it and white space within it', () => {
    const moved = '# Job\n\nA sentence more.\n\n## Pay\n\nCompetitive\npay.\n'
    expect(printOf(moved, finding(moved, 'Competitive\npay'))).toEqual(printOf(text, finding(text, 'Competitive pay')))
  })

  it('is another for another rule, section or word', () => {
    const elsewhere = text.replace('## Pay', '## Offer')
    const prints = [
      printOf(text, finding(text, 'Competitive pay')),
      printOf(text, finding(text, 'Competitive pay', 'pay/missing')),
      printOf(text, finding(text, 'Competitive')),
      printOf(elsewhere, finding(elsewhere, 'Competitive pay')),
    ].flat()
    expect(new Set(prints).size).toBe(4)
    expect(prints.every((print) => /^[0-9a-f]{16}$/.test(print))).toBe(true)
  })

  it('is numbered where the same words come again', () => {
    const twice = '# Job\n\n## Pay\n\nGood pay. Good pay.\n'
    const prints = printOf(
      twice,
      finding(twice, 'Good pay'),
      finding(twice, 'Good pay', 'pay/vague', twice.indexOf('Good pay') + 1),
    )
    expect(new Set(prints).size).toBe(2)
  })
})
