import { expect, test } from 'vitest'
import { outline } from './outline.js'

test('a posting with headings in markup', () => {
  const posting = `# Account Manager

**Example Co** is a maker of garden pumps.

## What you'll do
- Call on *nurseries* in [Denver](https://example.com)
- Write quotes

## Requirements
1. Two years of sales
2. A driver's license

### Nice to have
- Spanish

## Pay and benefits
$70,000 to $95,000 a year.

### Denver
$75,000 to $95,000

## How to apply
Write to us by May 1.`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "title |  | # Account Manager
    other |  | Example Co is a maker of garden pumps.
    responsibilities |  | ## What you'll do
    responsibilities | What you'll do | - Call on nurseries in Denver
    responsibilities | What you'll do | - Write quotes
    must |  | ## Requirements
    must | Requirements | - Two years of sales
    must | Requirements | - A driver's license
    nice |  | ### Nice to have
    nice | Nice to have | - Spanish
    pay |  | ## Pay and benefits
    pay |  | $70,000 to $95,000 a year.
    pay |  | ### Denver
    pay |  | $75,000 to $95,000
    apply |  | ## How to apply
    apply |  | Write to us by May 1."
  `)
})

test('a posting whose headings are bold lines, capitals and lines that end in a colon', () => {
  const posting = `**Line Cook**

ABOUT THE KITCHEN

We open at five.

**Your duties:**

* Prep
* Clean

What we ask:

- Steady hands

**Pay**

Twenty dollars an hour.

**Denver**

$22 an hour.

💰 What you earn: tips too`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "title |  | ## Line Cook
    company |  | ## ABOUT THE KITCHEN
    company | ABOUT THE KITCHEN | We open at five.
    responsibilities |  | ## Your duties:
    responsibilities | Your duties | - Prep
    responsibilities | Your duties | - Clean
    must |  | ## What we ask:
    must | What we ask | - Steady hands
    pay |  | ## Pay
    pay | Pay | Twenty dollars an hour.
    pay |  | ## Denver
    pay | Denver | $22 an hour.
    pay | What you earn | 💰 What you earn: tips too"
  `)
})

test('labels in bold, before a colon, before a dash, and the lines of one paragraph', () => {
  const posting = `**Location:** Denver, CO
**Salary:** $80k
**Reports to:** the owner

**Pay.** Twenty dollars an hour.

**Benefits** medical, dental

Schedule: four tens

- **Bonus:** 10%
- Deadline - May 1
- Bring: boots`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "location | Location | Location: Denver, CO
    pay | Salary | Salary: $80k
    other | Reports to | Reports to: the owner
    pay | Pay | Pay. Twenty dollars an hour.
    benefits | Benefits | Benefits medical, dental
    other | Schedule | Schedule: four tens
    pay | Bonus | - Bonus: 10%
    apply | Deadline | - Deadline - May 1
    other | Bring | - Bring: boots"
  `)
})

test('several labels run together in one line of scraped text', () => {
  const posting =
    'Clerk, Adams County. Counts ballots at night. Duties include: sorting, sealing. Minimum Qualifications: A steady hand. ' +
    'Salary: Depends on experience Application: Send a letter. Deadline: Open until filled.'
  expect(outline(posting)).toMatchInlineSnapshot(`
    "other |  | Clerk, Adams County. Counts ballots at night.
    responsibilities | Duties include | Duties include: sorting, sealing.
    must | Minimum Qualifications | Minimum Qualifications: A steady hand.
    pay | Salary | Salary: Depends on experience
    apply | Application | Application: Send a letter.
    apply | Deadline | Deadline: Open until filled."
  `)
})

test('headings without any mark, and a list without any mark', () => {
  const posting = `Job Description

You mend pumps in the field and write down what you did to each of them.

Qualifications

Two years with pumps, and a truck of your own, and a way with people who are wet.

Benefits

Medical insurance

Paid time off

Stock options`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "responsibilities |  | ## Job Description
    responsibilities | Job Description | You mend pumps in the field and write down what you did to each of them.
    must |  | ## Qualifications
    must | Qualifications | Two years with pumps, and a truck of your own, and a way with people who are wet.
    benefits |  | ## Benefits
    benefits | Benefits | Medical insurance
    benefits | Benefits | Paid time off
    benefits | Benefits | Stock options"
  `)
})

test('bullets that are characters', () => {
  expect(outline('What we offer:\n• Medical\n• Dental\n\n• Alone')).toMatchInlineSnapshot(`
    "benefits |  | ## What we offer:
    benefits | What we offer | - Medical
    benefits | What we offer | - Dental
    benefits | What we offer | - Alone"
  `)
})

test('a heading inside a paragraph', () => {
  expect(
    outline('We build pumps for gardens.\nAbout the role\n\nYou test them.\n\nBenefits\nMedical, dental'),
  ).toMatchInlineSnapshot(`
    "other |  | We build pumps for gardens.
    responsibilities |  | ## About the role
    responsibilities | About the role | You test them.
    benefits | Benefits | Benefits / Medical, dental"
  `)
})

test('tables: labels in the first cell, and columns with names', () => {
  const posting = `| | |
|---|---|
| Salary | $50,000 |
| Location | Denver |

| Location | Level | Pay range |
|---|---|---|
| Denver | II | $50,000 |
| Remote | | $45,000 |`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "pay | Salary | = Salary | $50,000
    location | Location | = Location | Denver
    pay |  | = Location | Level | Pay range
    pay | Denver | = Denver | II | $50,000
    pay | Remote | = Remote |  | $45,000"
  `)
})

test('quotations and code', () => {
  const posting = `## Pay

> **Pay:** what a customer paid

\`\`\`
$5
\`\`\`

    indented by accident`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "pay |  | ## Pay
    quote | Pay | Pay: what a customer paid
    code |  | $5
    pay |  | indented by accident"
  `)
})

test('a posting that is quoted as a whole is read like any other', () => {
  expect(outline('> # Nurse\n>\n> **Pay:** $40 an hour\n> and more')).toMatchInlineSnapshot(`
    "title |  | # Nurse
    pay | Pay | Pay: $40 an hour / and more"
  `)
})

test('a heading that states a value opens nothing', () => {
  expect(outline('# Nurse\n\n#### `💰 $90,000` `🌎 Remote, US`\n\nWe run clinics.')).toMatchInlineSnapshot(`
    "title |  | # Nurse
    pay |  | #### 💰 $90,000 🌎 Remote, US
    other |  | We run clinics."
  `)
})

test('the paragraph on equal opportunity under a heading of something else', () => {
  expect(outline('## Benefits\n\n- Medical\n\nWe are an equal opportunity employer.')).toMatchInlineSnapshot(`
    "benefits |  | ## Benefits
    benefits | Benefits | - Medical
    eeo |  | We are an equal opportunity employer."
  `)
})

test('a nested list under a label that stands alone', () => {
  expect(outline('1. **What you will do**\n   - Plan\n2. **What you bring**\n   - Patience\n3. Other')).toMatchInlineSnapshot(`
    "responsibilities | What you will do | - What you will do
    responsibilities | What you will do | - - Plan
    must | What you bring | - What you bring
    must | What you bring | - - Patience
    other |  | - Other"
  `)
})

test('a job title that sounds like a part of a posting', () => {
  expect(outline('# Compensation and Benefits Manager\n\n## Experience Designer\n\nYou design.')).toMatchInlineSnapshot(`
    "title |  | # Compensation and Benefits Manager
    other |  | ## Experience Designer
    other |  | You design."
  `)
})

test('a bold line that says nothing, after one that opened a part of its own', () => {
  expect(
    outline('## Nice to have\n\n- Spanish\n\n**Benefits**\n\nMedical.\n\n**Growing here**\n\nWe train.'),
  ).toMatchInlineSnapshot(`
    "nice |  | ## Nice to have
    nice | Nice to have | - Spanish
    benefits |  | ### Benefits
    benefits | Benefits | Medical.
    other |  | ### Growing here
    other | Growing here | We train."
  `)
})

test('a general heading below one that says what it is about', () => {
  expect(outline('## Company description\n\n### Summary\n\nWe run clinics.')).toMatchInlineSnapshot(`
    "company |  | ## Company description
    company |  | ### Summary
    company |  | We run clinics."
  `)
})

test.each([
  '| Place | Pay |\n| --- | --- |\n| Denver | $20 |',
  'Place | Pay\n:-:|-:\nDenver | $20',
  '|Place|Pay|\r\n|-|-|\r\n|Denver|$20|',
  '- Place | Pay\n  --\t|\t--\n  Denver | $20',
])('the table %j is seen', (table) => {
  expect(outline(table).split('\n').at(-1)).toMatch(/^pay \| Denver \| = Denver ?\| ?\$20$/)
})
