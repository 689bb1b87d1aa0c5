import type { Document } from '../document/document.js'
import { readBenefits } from './benefits/benefits.js'
import { readDeadline } from './deadline.js'
import type { Facts, PayFacts } from './facts.js'

const noPay: PayFacts = {
  kind: 'none',
  mentions: [],
  decoys: [],
  links: [],
  commission: { mentions: [], rate: null, only: false },
  beyondHire: null,
  alsoOffered: [],
}
