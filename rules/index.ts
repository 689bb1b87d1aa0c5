// Written by `npm run generate` from the files beside it.
import type { Rule } from '../src/engine/rule.js'
import applicationAiNotice from './application/ai-notice.js'
import applicationDeadline from './application/deadline.js'
import applicationDeadlineDisagrees from './application/deadline-disagrees.js'
import applicationDeadlinePassed from './application/deadline-passed.js'
import applicationDescription from './application/description.js'
import applicationEmployerRegistration from './application/employer-registration.js'
import applicationFairChanceNotice from './application/fair-chance-notice.js'
import applicationHowToApply from './application/how-to-apply.js'
import applicationRedactionNotice from './application/redaction-notice.js'
import applicationVacancyNotice from './application/vacancy-notice.js'
import benefitsIncomplete from './benefits/incomplete.js'
import benefitsLinkOnly from './benefits/link-only.js'
import benefitsMissing from './benefits/missing.js'
import benefitsOpenEnded from './benefits/open-ended.js'
import benefitsOtherPay from './benefits/other-pay.js'
import benefitsVague from './benefits/vague.js'
import conductAccent from './conduct/accent.js'
import conductAge from './conduct/age.js'
import conductCitizenship from './conduct/citizenship.js'
import conductCriminalHistory from './conduct/criminal-history.js'
import conductDriversLicense from './conduct/drivers-license.js'
import conductExcludedResidents from './conduct/excluded-residents.js'
import conductFamilyStatus from './conduct/family-status.js'
import conductFrenchVersion from './conduct/french-version.js'
import conductGenderedJobTitle from './conduct/gendered-job-title.js'
import conductGraduationDate from './conduct/graduation-date.js'
import conductLanguageReason from './conduct/language-reason.js'
import conductLocalExperience from './conduct/local-experience.js'
import conductReligion from './conduct/religion.js'
import conductSalaryHistory from './conduct/salary-history.js'
import conductSex from './conduct/sex.js'
import conductUnemployed from './conduct/unemployed.js'
import conductUnpaidWork from './conduct/unpaid-work.js'
import languageAbleBodied from './language/able-bodied.js'
import languageAbleistIdiom from './language/ableist-idiom.js'
import languageAgeStereotype from './language/age-stereotype.js'
import languageAppearance from './language/appearance.js'
import languageCultureCliche from './language/culture-cliche.js'
import languageCultureFit from './language/culture-fit.js'
import languageDigitalNative from './language/digital-native.js'
import languageDisabilityTerms from './language/disability-terms.js'
import languageEquality from './language/equality.js'
import languageExclusionaryTerms from './language/exclusionary-terms.js'
import languageExperienceCap from './language/experience-cap.js'
import languageFamilyMetaphor from './language/family-metaphor.js'
import languageGenderCoded from './language/gender-coded.js'
import languageGenderedGroup from './language/gendered-group.js'
import languageGenderedPronoun from './language/gendered-pronoun.js'
import languageGenderedTitle from './language/gendered-title.js'
import languageHypeTitle from './language/hype-title.js'
import languageLanguageLevel from './language/language-level.js'
import languageNativeSpeaker from './language/native-speaker.js'
import languagePhysicalRequirement from './language/physical-requirement.js'
import languageVaguePace from './language/vague-pace.js'
import languageYouWill from './language/you-will.js'
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
import requirementsAdvancedDegree from './requirements/advanced-degree.js'
import requirementsAlwaysAvailable from './requirements/always-available.js'
import requirementsAmbiguousYears from './requirements/ambiguous-years.js'
import requirementsContradictoryYears from './requirements/contradictory-years.js'
import requirementsDegree from './requirements/degree.js'
import requirementsEntryCertification from './requirements/entry-certification.js'
import requirementsEntryLevelYears from './requirements/entry-level-years.js'
import requirementsExcessiveYears from './requirements/excessive-years.js'
import requirementsExpertInMany from './requirements/expert-in-many.js'
import requirementsImpossibleYears from './requirements/impossible-years.js'
import requirementsInvertedYears from './requirements/inverted-years.js'
import requirementsMisplacedPreferred from './requirements/misplaced-preferred.js'
import requirementsMisplacedRequired from './requirements/misplaced-required.js'
import requirementsNoSplit from './requirements/no-split.js'
import requirementsOwnCar from './requirements/own-car.js'
import requirementsPedigree from './requirements/pedigree.js'
import requirementsTooMany from './requirements/too-many.js'
import requirementsToolList from './requirements/tool-list.js'
import requirementsTravel from './requirements/travel.js'
import requirementsUnboundedHours from './requirements/unbounded-hours.js'
import requirementsVagueProficiency from './requirements/vague-proficiency.js'
import requirementsYearsVsTitle from './requirements/years-vs-title.js'
import structureAccommodation from './structure/accommodation.js'
import structureEeo from './structure/eeo.js'
import structureFlexibility from './structure/flexibility.js'
import structureFrontMatter from './structure/front-matter.js'
import structureHybridDays from './structure/hybrid-days.js'
import structureKpi from './structure/kpi.js'
import structureLanguageNotRead from './structure/language-not-read.js'
import structureLength from './structure/length.js'
import structureNontraditionalInvite from './structure/nontraditional-invite.js'
import structurePayMix from './structure/pay-mix.js'
import structurePayTransparencyStatement from './structure/pay-transparency-statement.js'
import structurePlaceholder from './structure/placeholder.js'
import structureTitleNoise from './structure/title-noise.js'
import structureWorkLocation from './structure/work-location.js'

/** Every rule that ships with paylint, sorted by id. */
export const rules: readonly Rule[] = [
  applicationAiNotice,
  applicationDeadline,
  applicationDeadlineDisagrees,
  applicationDeadlinePassed,
  applicationDescription,
  applicationEmployerRegistration,
  applicationFairChanceNotice,
  applicationHowToApply,
  applicationRedactionNotice,
  applicationVacancyNotice,
  benefitsIncomplete,
  benefitsLinkOnly,
  benefitsMissing,
  benefitsOpenEnded,
  benefitsOtherPay,
  benefitsVague,
  conductAccent,
  conductAge,
  conductCitizenship,
  conductCriminalHistory,
  conductDriversLicense,
  conductExcludedResidents,
  conductFamilyStatus,
  conductFrenchVersion,
  conductGenderedJobTitle,
  conductGraduationDate,
  conductLanguageReason,
  conductLocalExperience,
  conductReligion,
  conductSalaryHistory,
  conductSex,
  conductUnemployed,
  conductUnpaidWork,
  languageAbleBodied,
  languageAbleistIdiom,
  languageAgeStereotype,
  languageAppearance,
  languageCultureCliche,
  languageCultureFit,
  languageDigitalNative,
  languageDisabilityTerms,
  languageEquality,
  languageExclusionaryTerms,
  languageExperienceCap,
  languageFamilyMetaphor,
  languageGenderCoded,
  languageGenderedGroup,
  languageGenderedPronoun,
  languageGenderedTitle,
  languageHypeTitle,
  languageLanguageLevel,
  languageNativeSpeaker,
  languagePhysicalRequirement,
  languageVaguePace,
  languageYouWill,
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
  requirementsAdvancedDegree,
  requirementsAlwaysAvailable,
  requirementsAmbiguousYears,
  requirementsContradictoryYears,
  requirementsDegree,
  requirementsEntryCertification,
  requirementsEntryLevelYears,
  requirementsExcessiveYears,
  requirementsExpertInMany,
  requirementsImpossibleYears,
  requirementsInvertedYears,
  requirementsMisplacedPreferred,
  requirementsMisplacedRequired,
  requirementsNoSplit,
  requirementsOwnCar,
  requirementsPedigree,
  requirementsTooMany,
  requirementsToolList,
  requirementsTravel,
  requirementsUnboundedHours,
  requirementsVagueProficiency,
  requirementsYearsVsTitle,
  structureAccommodation,
  structureEeo,
  structureFlexibility,
  structureFrontMatter,
  structureHybridDays,
  structureKpi,
  structureLanguageNotRead,
  structureLength,
  structureNontraditionalInvite,
  structurePayMix,
  structurePayTransparencyStatement,
  structurePlaceholder,
  structureTitleNoise,
  structureWorkLocation,
]
