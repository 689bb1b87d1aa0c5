// Written by `npm run generate` from the files beside it.
import type { Rule } from '../src/engine/rule.js'
import applicationDeadline from './application/deadline.js'
import applicationDeadlineDisagrees from './application/deadline-disagrees.js'
import applicationDeadlinePassed from './application/deadline-passed.js'
import applicationDescription from './application/description.js'
import applicationFairChanceNotice from './application/fair-chance-notice.js'
import applicationHowToApply from './application/how-to-apply.js'
import applicationRedactionNotice from './application/redaction-notice.js'
import benefitsIncomplete from './benefits/incomplete.js'
import benefitsLinkOnly from './benefits/link-only.js'
import benefitsMissing from './benefits/missing.js'
import benefitsOpenEnded from './benefits/open-ended.js'
import benefitsOtherPay from './benefits/other-pay.js'
import benefitsVague from './benefits/vague.js'
import conductExcludedResidents from './conduct/excluded-residents.js'
import payCommission from './pay/commission.js'
import payDisagrees from './pay/disagrees.js'
import payElsewhere from './pay/elsewhere.js'
import payFormat from './pay/format.js'
import payInverted from './pay/inverted.js'
import payLinkOnly from './pay/link-only.js'
import payMinimumWage from './pay/minimum-wage.js'
import payMissing from './pay/missing.js'
import payNotBase from './pay/not-base.js'
import payOneRangeManyJobs from './pay/one-range-many-jobs.js'
import payOpenEnded from './pay/open-ended.js'
import payPeriod from './pay/period.js'
import paySingleFigure from './pay/single-figure.js'
import payTipsMerged from './pay/tips-merged.js'
import payUponHire from './pay/upon-hire.js'
import payVague from './pay/vague.js'
import payWide from './pay/wide.js'
import structureFrontMatter from './structure/front-matter.js'
import structureLanguageNotRead from './structure/language-not-read.js'
import structurePlaceholder from './structure/placeholder.js'

/** Every rule that ships with paylint, sorted by id. */
export const rules: readonly Rule[] = [
  applicationDeadline,
  applicationDeadlineDisagrees,
  applicationDeadlinePassed,
  applicationDescription,
  applicationFairChanceNotice,
  applicationHowToApply,
  applicationRedactionNotice,
  benefitsIncomplete,
  benefitsLinkOnly,
  benefitsMissing,
  benefitsOpenEnded,
  benefitsOtherPay,
  benefitsVague,
  conductExcludedResidents,
  payCommission,
  payDisagrees,
  payElsewhere,
  payFormat,
  payInverted,
  payLinkOnly,
  payMinimumWage,
  payMissing,
  payNotBase,
  payOneRangeManyJobs,
  payOpenEnded,
  payPeriod,
  paySingleFigure,
  payTipsMerged,
  payUponHire,
  payVague,
  payWide,
  structureFrontMatter,
  structureLanguageNotRead,
  structurePlaceholder,
]
