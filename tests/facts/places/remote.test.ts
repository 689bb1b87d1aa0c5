import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/document/markdown.js'
import type { Facts } from '../../../src/facts/facts.js'
import { readPlaces } from '../../../src/facts/places/places.js'
import { inLines, inSentences } from '../../../src/facts/places/remote-words.js'
import { spokenPlaces } from '../../../src/facts/places/spoken.js'
import { rows } from '../../../src/facts/places/spoken-rows.js'

const read = (text: string) => readPlaces(parseDocument(text))

const bodies: Readonly<Record<string, Facts['remote']>> = {
  'This position is fully remote.': 'remote',
  'You work from home in any state.': 'remote',
  'A remote job with a small team.': 'remote',
  'The work can be done from anywhere.': 'remote',
  '#LI-Remote': 'remote',
  'Telecommuting is the rule here: this is a telework position.': 'remote',
  'We are an all-remote company.': 'remote',
  'Wren & Sons is a 100% remote company.': 'remote',
  'You join our remote team of twelve.': 'remote',
  'It is a remote-first opportunity.': 'remote',
  'This role can be office-based in our Reno bakery or fully remote.': 'remote',
  'This role can be on-site, hybrid or remote.': 'remote',
  'We are open to fully remote or hybrid in-office/remote in our Reno or Boise offices.': 'remote',
  'This role is fully remote. Whether on-site, in a hybrid model, or fully remotely, we bake together.': 'remote',
  'Open to remote candidates.': 'remote',
  'This is a hybrid role.': 'hybrid',
  'Hybrid, 2 days a week in the office.': 'hybrid',
  'You spend three days a week on site and two at home.': 'hybrid',
  'Mondays and Fridays you can work remotely.': 'hybrid',
  '#LI-Hybrid': 'hybrid',
  'This is not a remote position.': 'onsite',
  'This role is on-site.': 'onsite',
  'In the office 5 days a week; this is an in-person job.': 'onsite',
  'Fully remote positions are rare. We can only hire people who will work in one of our physical offices.': 'onsite',
  'A flexible model lets us work office-based, fully remote, or hybrid. This role is on-site.': 'onsite',
  'We are a remote-first company.': 'unknown',
  'Wren & Sons is a remote company with bakers in three towns.': 'unknown',
  'As a distributed team, we write things down.': 'unknown',
  "Most of our positions are remote. If the position isn't remote, its town is named above.": 'unknown',
  'A new policy requires pre-approval for fully remote positions.': 'unknown',
  'We offer remote, hybrid and on-site jobs.': 'unknown',
  'You support remote teams in six countries.': 'unknown',
  'You know remote sensing and remote desktop tools.': 'unknown',
  'You help remote clients with their ovens.': 'unknown',
  'You move data to cloud and hybrid environments.': 'unknown',
  'If this position is not remote, its town is named above.': 'unknown',
  'The first interview is virtual.': 'unknown',
  'We give a work-from-home stipend of $500.': 'unknown',
  'You bake bread in Denver, CO.': 'unknown',
}

describe('remote work, as the text says it', () => {
  it.each(Object.entries(bodies))('%s', (body, remote) => {
    expect(read(`# Baker\n\n${body}\n`).remote).toBe(remote)
  })
})

const fields: Readonly<Record<string, Facts['remote']>> = {
  'remote: true': 'remote',
  'remote: false': 'onsite',
  'remote: hybrid': 'hybrid',
  'remote: [Ohio, Iowa]': 'remote',
  'location: Remote - US': 'remote',
  'location: Denver, CO (hybrid)': 'hybrid',
  'location: Denver, CO': 'unknown',
  'jobLocationType: TELECOMMUTE': 'remote',
}

describe('remote work, as front matter says it', () => {
  it.each(Object.entries(fields))('%s', (field, remote) => {
    expect(read(`---\n${field}\n---\n\n# Baker\n\nYou bake.\n`).remote).toBe(remote)
  })
  it('outdoes the text', () => {
    expect(read('---\nremote: false\n---\n\n# Baker\n\nSome teams are a remote team.\n').remote).toBe('onsite')
  })
  it('is quoted as the whole field, or by a line that says more', () => {
    expect(read('---\nremote: true\n---\n\n# Baker').remoteWords?.text).toBe('remote: true')
    expect(read('---\nlocation: Remote (US)\nremote: true\n---\n\n# Baker').remoteWords?.text).toBe('Remote (US)')
  })
})

describe('the tables of words', () => {
  it.each(inLines.map((row) => [row.example, row] as const))('a line: %s', (example, row) => {
    expect(inLines.find(({ says }) => says.test(example))).toBe(row)
  })
  it.each(inSentences.map((row) => [row.example, row] as const))('a sentence: %s', (example, row) => {
    const said = read(`# Baker\n\n${example}\n`).remote
    expect(said).toBe(row.means === 'nothing' ? 'unknown' : row.means === 'habit' ? 'remote' : row.means)
  })
  it.each(rows.map((row) => [row.example, row] as const))('a place in a sentence: %s', (example, row) => {
    expect(spokenPlaces(parseDocument(`# Baker\n\n${example}\n`)).map(({ role }) => role)).toContain(row.role)
  })
})

describe('input without end', () => {
  it.each([
    'Denver, CO. ',
    'not available in Denver, CO or ',
    'no remote work not ',
    'two days a week in office ',
    'reports to our VP in New York and ',
    'San ',
    'fully fully remotely from ',
    'remote, except in ',
  ])('is read in the time that its size takes: %s', (part) => {
    const time = (size: number): number => {
      const document = parseDocument(part.repeat(size / part.length))
      const from = performance.now()
      readPlaces(document)
      return performance.now() - from
    }
    time(50_000)
    expect(time(800_000)).toBeLessThan(Math.max(16 * 4 * time(50_000), 2000))
  })
})
