import { expect, test } from 'vitest'
import { payOf, payOfPosting, statedIn } from './read.js'

const forms: readonly (readonly [written: string, kind: string, ...stated: string[]])[] = [
  // ranges
  ['$62,000 - $71,000 per year', 'range', 'base 62000..71000 USD/year'],
  ['$62,000–$71,000 annually', 'range', 'base 62000..71000 USD/year'],
  ['$62,000 — $71,000 a year', 'range', 'base 62000..71000 USD/year'],
  ['CAD $62,000~$71,000', 'range', 'base 62000..71000 CAD/year?'],
  ['Pay is between $24 and $28 an hour.', 'range', 'base 24..28 USD/hour'],
  ['Salary from $62k to $71k', 'range', 'base 62000..71000 USD/year?'],
  ['$62,000 up to $71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Salary: 62,000.00 - 71,000.00 USD annually', 'range', 'base 62000..71000 USD/year'],
  ['USD 62,000 to USD 71,000', 'range', 'base 62000..71000 USD/year?'],
  ['$62,000USD - $71,000 USD', 'range', 'base 62000..71000 USD/year?'],
  ['$21.50/hr - $24.75/hr', 'range', 'base 21.5..24.75 USD/hour'],
  ['$21/hour to $24/hour', 'range', 'base 21..24 USD/hour'],
  ['$62,000.00 USD Annually - $71,000.00 USD Annually', 'range', 'base 62000..71000 USD/year'],
  ['Minimum: $62,000, Maximum: $71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Min $62,000 / Mid $66,000 / Max $71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Salary: $62,000 minimum, $71,000 maximum', 'range', 'base 62000..71000 USD/year?'],
  ['The range runs from a minimum of $62,000 to a maximum of $71,000.', 'range', 'base 62000..71000 USD/year?'],
  ['Grade 9 Step 1 $62,000 to Grade 9 Step 8 $71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Salary range: $62,000\u00a0 $71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Base salary range:\n$62,000\n—\n$71,000 USD', 'range', 'base 62000..71000 USD/year?'],
  ['$85,000 - $85,000 per year', 'single', 'base 85000 USD/year'],
  ['$71,000 - $62,000 per year', 'range', 'base 71000..62000 USD/year'],
  ['4,500 - 5,200 USD/month', 'range', 'base 4500..5200 USD/month'],
  ['$0.55-$0.75 per pound picked', 'range', 'base 0.55..0.75 USD/piece'],
  ['20-25/hr', 'range', 'base 20..25 none/hour'],
  // shared signs, thousands and slips
  ['$62K-71K', 'range', 'base 62000..71000 USD/year?'],
  ['$62-71K', 'range', 'base 62000..71000 USD/year?'],
  ['$62 - 71k / year', 'range', 'base 62000..71000 USD/year'],
  ['Salary: 62 - 71K/yr.', 'range', 'base 62000..71000 none/year'],
  ['Salary: $62K-$71,900', 'range', 'base 62000..71900 USD/year?'],
  ['Salary: $62-$71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Salary: $62,000 - $71, 500', 'range', 'base 62000..71500 USD/year?'],
  ['Salary: $62,000 - @71,000', 'range', 'base 62000..71000 USD/year?'],
  ['Salary: $62,000 - $71,00', 'range', 'base 62000..7100 USD/year?'],
  ['Hourly: $18.50-$19.50-$22', 'range', 'base 18.5..22 USD/hour'],
  ['Pay 800-1200', 'range', 'base 800..1200 none/none'],
  ['$1.8k-$2.1k per month', 'range', 'base 1800..2100 USD/month'],
  // floors and ceilings
  ['$30,000 and up', 'open-ended', 'base 30000.. USD/year?'],
  ['$70,000 and above', 'open-ended', 'base 70000.. USD/year?'],
  ['$70k+ plus equity', 'open-ended', 'base 70000.. USD/year?'],
  ['$30+ an hour', 'open-ended', 'base 30.. USD/hour'],
  ['$20 per hour and up', 'open-ended', 'base 20.. USD/hour'],
  ['$20 an hour or more', 'open-ended', 'base 20.. USD/hour'],
  ['Starting at $19/hour', 'open-ended', 'base 19.. USD/hour'],
  ['New hires start at $60,000', 'open-ended', 'base 60000.. USD/year?'],
  ['Pay begins at $1,900 USD per month', 'open-ended', 'base 1900.. USD/month'],
  ['A minimum salary of $60,000', 'open-ended', 'base 60000.. USD/year?'],
  ['$60,000 minimum, depending on experience', 'open-ended', 'base 60000.. USD/year?'],
  ['At least $60,000 per annum', 'open-ended', 'base 60000.. USD/year'],
  ['$60K plus DOE', 'open-ended', 'base 60000.. USD/year?'],
  ['Up to $60,000 annually', 'open-ended', 'base ..60000 USD/year'],
  ['Maximum $50,000 per year', 'open-ended', 'base ..50000 USD/year'],
  ['$50,000 max', 'open-ended', 'base ..50000 USD/year?'],
  ['No more than $50,000', 'open-ended', 'base ..50000 USD/year?'],
  ['Up to $9,000 flat fee', 'open-ended', 'base ..9000 USD/project'],
  // single figures and periods
  ['$26/hour', 'single', 'base 26 USD/hour'],
  ['$22.50/hour flat.', 'single', 'base 22.5 USD/hour'],
  ['Wage: $21', 'single', 'base 21 USD/hour?'],
  ['$85,000', 'single', 'base 85000 USD/year?'],
  ['$1,153/Weekly', 'single', 'base 1153 USD/week'],
  ['$1,500 biweekly', 'single', 'base 1500 USD/two-weeks'],
  ['Starting pay is $3,200 twice a month.', 'single', 'base 3200 USD/half-month'],
  ['Pay rate: $400/day', 'single', 'base 400 USD/day'],
  ['Monthly salary: $4,500', 'single', 'base 4500 USD/month'],
  ['$500 per article', 'single', 'base 500 USD/piece'],
  ['$0.62 per mile', 'single', 'base 0.62 USD/piece'],
  ['Flat fee of $7,500 for the project', 'single', 'base 7500 USD/project'],
  ['$15,000 for 6 months', 'single', 'base 15000 USD/project'],
  ['EUR 2.100.', 'single', 'base 2100 EUR/none'],
  // currencies and how they are grouped
  ['£28k-£32k per annum', 'range', 'base 28000..32000 GBP/year'],
  ['€45.000 - €60.000 brutto pro Jahr', 'range', 'base 45000..60000 EUR/year'],
  ['45 000 – 60 000 € brut par an', 'range', 'base 45000..60000 EUR/year'],
  ['35-42 k€', 'range', 'base 35000..42000 EUR/year?'],
  ["CHF 90'000 - 110'000 p.a.", 'range', 'base 90000..110000 CHF/year'],
  ['12 000 - 16 000 zł per month', 'range', 'base 12000..16000 PLN/month'],
  ['kr 550 000 - 650 000 per year', 'range', 'base 550000..650000 SEK/year'],
  ['R$ 8.000 - R$ 12.000 por mês', 'range', 'base 8000..12000 BRL/month'],
  ['₹12,00,000 - ₹18,00,000 per annum', 'range', 'base 1200000..1800000 INR/year'],
  ['12-18 LPA', 'range', 'base 1200000..1800000 INR/year'],
  ['Rs. 12.5 lakh per annum', 'single', 'base 1250000 INR/year'],
  ['¥6,000,000 - ¥8,000,000 per year', 'range', 'base 6000000..8000000 JPY/year'],
  ['A$90k to A$95k', 'range', 'base 90000..95000 AUD/year?'],
  ['CA$90,000 - CA$95,000', 'range', 'base 90000..95000 CAD/year?'],
  ['$90,000 - $95,000 CAD', 'range', 'base 90000..95000 CAD/year?'],
  ['NZ$75,000 to NZ$85,000', 'range', 'base 75000..85000 NZD/year?'],
  ['S$5,000 - S$7,000 per month', 'range', 'base 5000..7000 SGD/month'],
  ['2.500 bis 3.000 EUR monatlich', 'range', 'base 2500..3000 EUR/month'],
  ["Salaire : de 23 $ à 27 $ l'heure", 'range', 'base 23..27 USD/hour'],
  // what it is
  ['Base $90,000-$110,000; OTE $180,000-$220,000', 'range', 'base 90000..110000 USD/year?', 'ote 180000..220000 USD/year?'],
  ['$40K base salary, $60k OTE', 'single', 'base 40000 USD/year?', 'ote 60000 USD/year?'],
  ['OTE $140,000 - $180,000 per year', 'range', 'ote 140000..180000 USD/year'],
  ['Total cash compensation: $140,000 - $175,000', 'range', 'total 140000..175000 USD/year?'],
  ['Pay range: $132,000 - $165,000. This range is a total compensation range.', 'range', 'total 132000..165000 USD/year?'],
  ['Year 1 earnings: $60k - $90k (base + commission)', 'range', 'total 60000..90000 USD/year?'],
  ['Sign-on bonus $5,000!', 'none', 'bonus 5000 USD/none'],
  ['$60,000 plus a $2,500 annual performance bonus', 'single', 'base 60000 USD/year?', 'bonus 2500 USD/year'],
  ['RSU grant of $60,000', 'none', 'equity 60000 USD/year?'],
  ['$19.75 per hour, $1.25 shift differential', 'single', 'base 19.75 USD/hour', 'other 1.25 USD/hour?'],
  ['Interns receive a stipend of $1,500 per month.', 'single', 'base 1500 USD/month'],
  ['The salary for this grant-funded position is $52,000.', 'single', 'base 52000 USD/year?'],
  ['The salary range for our Budget Analyst position is $61,000 to $73,000.', 'range', 'base 61000..73000 USD/year?'],
  [
    '$31.25 - $38.46 per hour ($65,000 - $80,000 annualized)',
    'range',
    'base 31.25..38.46 USD/hour',
    'base 65000..80000 USD/year',
  ],
]

test.each(forms)('%s', (written, kind, ...stated) => {
  const pay = payOf(written)
  expect(statedIn(pay)).toEqual(stated)
  expect(pay.kind).toBe(kind)
})

test('a mention quotes the posting, and its amounts lie within it', () => {
  const text = '# Lamp Fitter\n\nPay: **$21** to **$24** an hour.\n'
  const [mention] = payOfPosting(text).mentions
  expect(mention?.text).toBe('$21** to **$24** an hour')
  expect(mention && mention.amounts.start >= mention.start && mention.amounts.end <= mention.end).toBe(true)
})

test.each([
  ['Salary: 80-100', 'it can mean dollars or thousands'],
  ['Salary: $177-$192,000', 'the first figure lacks its thousands'],
  ['Salary: 50 - 60K/yr.', 'the thousands are written at one end only'],
  ['Hourly: $17.50-$17.50-$21', 'it has more than two figures'],
  ['Salary: $84,000 - $102, 770', 'a space stands within the number'],
  ['Salary: $60,000 - $67,88', 'the digits are not grouped by threes'],
  ['Salary: $85,000 - $95,000+', 'the top end has a plus sign'],
  ['Salary: $85,000 CAD - $95,000 USD', 'the two ends are in different currencies'],
  ['$55K-65K', null],
  ['$62,000 - $71,000 a year', null],
])('why "%s" can be misread: %s', (written, unclear) => {
  expect(payOf(written).mentions[0]?.unclear).toBe(unclear)
})
