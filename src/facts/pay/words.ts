import { currencyWords } from './currencies.js'

/** Each line has words parted by spaces. */
const words = [
  'pay pays paid paying payscale payrate salary salaries salaried wage wages compensation compensate compensated comp remuneration',
  'rate rates range base earn earns earning earnings hourly annually yearly stipend honorarium honoraria ctc ote lpa http https www qr',
  'salaire rémunération gehalt vergütung bezahlung entgelt salario sueldo stipendio retribuzione salário remuneração remuneración',
  'lön løn lønn salaris wynagrodzenie mzda atlyginimas bruttogehalt mindestgehalt jahresgehalt monatsgehalt stundenlohn',
  'bonus bonuses incentive incentives commission commissions equity stock rsu rsus espp tips gratuity gratuities gainsharing',
  'allowance allowances k thousand grand lakh lakhs lac lacs crore crores cr',
]

/**
 * Of these phrases, as the lexicon reads them, one stands in each block that speaks of pay, unless a currency or a scale stands at a number
 * there. A block with neither is not searched for pay.
 */
export const payPhrases: readonly string[] = [
  ...words.map((line) => line.split(' ').join('|')),
  currencyWords.join('|'),
  'profit|gain sharing',
  'sign|signing on',
  'retention award|awards',
  'share option|options',
  'per|an|a hour|year|annum|month',
  '# hr|hrs|hour|yr|year|mo|week|wk|day',
  'p a',
]
