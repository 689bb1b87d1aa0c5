import { currencyWords } from './currencies.js'
import { periodWords } from './periods.js'

/** Each list has words parted by spaces. */
const nouns =
  'pay pays paid paying payscale payrate salary salaries salaried wage wages compensation compensate compensated comp remuneration rate rates earn earns earning earnings'
const otherNouns =
  'base basic gross range honorarium honoraria stipend ctc ote package offer offers offering hire hires hired hiring budgeted fee start starts starting'
const abroad =
  'salaire rémunération gehalt vergütung bruttogehalt mindestgehalt entgelt bezahlung lohn salario sueldo stipendio retribuzione salário remuneração remuneración lön løn lønn salaris wynagrodzenie mzda atlyginimas'
const beside =
  'bonus bonuses incentive incentives commission commissions draw equity stock share shares option options rsu rsus espp tips gratuity gratuities profit gain gainsharing allowance allowances retention sign'
const scales = 'k thousand grand lakh lakhs lac lacs crore crores cr l lpa'

const oneOf = (words: string): string => words.split(' ').join('|')

/**
 * Of these phrases, as the lexicon reads them, one stands wherever pay is spoken of without a sign of a currency at a number; a block without
 * any is not searched for pay.
 */
export const payPhrases: readonly string[] = [
  ...[nouns, otherNouns, abroad, beside, scales].map(oneOf),
  currencyWords.join('|'),
  periodWords.join('|'),
  'per|an|a hour|year|annum|month',
  '# hr|hrs|hour|yr|year|mo|week|wk|day',
  'p a',
]
