import { expect, test } from 'vitest'
import { outline } from './outline.js'

test('headings glued to a list without a blank line', () => {
  const posting = `# Ward Nurse

We run small clinics.

- You keep the books of the ward
- You train two helpers
Requirements and Skills
Must-have:
- 2 years on a ward
- A licence
Nice-to-have:
- Spanish
Compensation and Benefits (Base + Variable/OTE)
- Base: $80,000 to $95,000
- Medical and dental
EEO, Accommodation, and Pay Transparency Statement
We hire all who can do the work.
Our toolbox:
- Thermometers
WHERE WE ARE
Next to the lake.`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "title |  | # Ward Nurse
    other |  | We run small clinics.
    other |  | - You keep the books of the ward
    other |  | - You train two helpers
    must |  | ## Requirements and Skills
    must |  | ## Must-have:
    must | Must-have | - 2 years on a ward
    must | Must-have | - A licence
    nice |  | ## Nice-to-have:
    nice | Nice-to-have | - Spanish
    pay |  | ## Compensation and Benefits (Base + Variable/OTE)
    pay | Base | - Base: $80,000 to $95,000
    pay | Compensation and Benefits (Base + Variable/OTE) | - Medical and dental
    eeo |  | ## EEO, Accommodation, and Pay Transparency Statement
    eeo | EEO, Accommodation, and Pay Transparency Statement | We hire all who can do the work.
    eeo |  | ## Our toolbox:
    eeo | Our toolbox | - Thermometers
    location | WHERE WE ARE | WHERE WE ARE / Next to the lake."
  `)
})

test('lines of an item that only look like a heading', () => {
  const posting = `- Ten years of work in
Education
or a related field
- You read, among others, our
Privacy Policy
- Any of
the following
- One of these, not
Skills:
  - Cobol
  - Ada
- Medical and
Dental`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "other |  | - Ten years of work in / Education / or a related field
    other |  | - You read, among others, our / Privacy Policy
    other |  | - Any of / the following
    other |  | - One of these, not
    must | Skills | - Skills:
    must | Skills | - - Cobol
    must | Skills | - - Ada
    other |  | - Medical and / Dental"
  `)
})

test('paragraphs glued to a list', () => {
  const long = 'We are an equal opportunity employer, and we look at what you can do and at nothing else, whatever that may be.'
  expect(outline(`## Benefits\n- Medical.\nAsk us for more of it.\n- Dental\n${long}\nPay: $20 an hour`)).toMatchInlineSnapshot(`
    "benefits |  | ## Benefits
    benefits | Benefits | - Medical.
    benefits |  | Ask us for more of it.
    benefits | Benefits | - Dental
    eeo |  | We are an equal opportunity employer, and we look at what you can do and at nothing else, whatever that may be.
    pay | Pay | Pay: $20 an hour"
  `)
})

test('a rule glued to the paragraph above it', () => {
  const posting = `# Nurse

Salary:
$40 an hour
---

Benefits
---

You care for people in their homes, and you write down what you saw there for those who come after you.
-----`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "title |  | # Nurse
    pay | Salary | Salary: / $40 an hour
    benefits |  | ## Benefits
    benefits |  | You care for people in their homes, and you write down what you saw there for those who come after you."
  `)
})

test('items that are headings of the lists within them', () => {
  expect(outline('- Benefits\n  - Medical\n- Pay range\n  - $20 an hour\n- Garden\n  - Roses')).toMatchInlineSnapshot(`
    "benefits | Benefits | - Benefits
    benefits | Benefits | - - Medical
    pay | Pay range | - Pay range
    pay | Pay range | - - $20 an hour
    other |  | - Garden
    other |  | - - Roses"
  `)
})

test('labels run together behind colons, and dotted leaders', () => {
  expect(outline('Compensation: $50,000 Benefits: Medical Location: Denver, CO How to apply: write.')).toMatchInlineSnapshot(`
    "pay | Compensation | Compensation: $50,000
    benefits | Benefits | Benefits: Medical
    location | Location | Location: Denver, CO
    apply | How to apply | How to apply: write."
  `)
  expect(outline('Pay ........ $20 an hour')).toMatchInlineSnapshot(`"pay | Pay | Pay ........ $20 an hour"`)
})

test('headings with signs on both sides', () => {
  expect(outline('# Cook\n\n**✨ Perks ✨**\n\nMeals\n\n== Pay ==\n\n$20 an hour')).toMatchInlineSnapshot(`
    "title |  | # Cook
    benefits |  | ## ✨ Perks ✨
    benefits | Perks | Meals
    pay |  | ## == Pay ==
    pay | Pay | $20 an hour"
  `)
})
