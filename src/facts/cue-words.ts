import { cue } from './cues.js'
import type { Entry } from './lexicon.js'
import { payPhrases } from './pay/words.js'

const others =
  'clients|customers|patients|consumers|seniors|students|users|grantees|communities|businesses|retirees|participants|policyholders'

/** The signs, each with its phrases as `lexicon` reads them; spaces within a line part phrases of one word, commas the longer ones. */
const written: readonly { readonly sign: number; readonly words?: string; readonly phrases?: string }[] = [
  { sign: cue.promise, words: 'benefit benefits perk perks rewards' },
  {
    sign: cue.giver,
    words:
      'we employer employers company organization package packages position role job employee employees staff teammates you candidate candidates hire hires benefits perks associates interns individuals everyone',
    phrases: 'team member|members',
  },
  {
    sign: cue.gives,
    words:
      'offer offers offered offering provide provides provided providing include includes included including receive receives receiving eligible eligibility enjoy get gets entitled accrue accrues accrued participate qualify',
    phrases: 'comes|come with, have access',
  },
  {
    sign: cue.given,
    phrases:
      'we offer, we also offer, we provide, we also provide, offered to all|our|full|eligible|employees, offers employees|you|its|our|all|a|an, eligible for|to, benefit|benefits [package|packages] include|includes|including|such|like, perk|perks, you will|ll get|receive|enjoy|have|accrue, you get|receive|enjoy|accrue, compensation package, total rewards, benefit|benefits package|packages, company|employer paid',
  },
  {
    sign: cue.work,
    words: `track tracks tracked tracking balances calculate calculates approve approves approving prepare prepares handle handles handling answer answers advise advises explain explains maintain maintains maintaining oversee oversees monitor monitors sell sells selling agent agents annuities experienced knowledge familiar familiarity understanding expertise administer administers administering administration administrator administrators industry sector product products carrier carriers broker brokers underwriting underwriter claims claim compliance insurers startup enrollment reconcile reconciling reconciliation audit audits auditing research advocate advocates advocating advocacy campaign campaigns legislation legislative legislature lawsuits regulation regulations regulatory regulators specialist specialists consultant consultants analyst analysts advisor advisors provider providers clinic clinics practice fmla coordinate coordinates coordinating manage manages managing process processes processing develop develops developing design designs designing mission million founded platform request requests requesting discrimination discriminate ${others.replaceAll('|', ' ')}`,
    phrases:
      'experience with|in|of|working, responsible for, access to health|healthcare|abortion, leave|leaves of absence, equal opportunity',
  },
  {
    sign: cue.others,
    words: `${others.replaceAll('|', ' ')} members people families individuals millions hospitals employers sponsors`,
  },
  {
    sign: cue.equal,
    phrases:
      'without regard, regardless of race|age|sex|gender, sexual orientation, gender identity, national origin, veteran status, protected class|status|characteristic, reasonable accommodation|accommodations|accommodate, marital status, layoff|layoffs, termination|terminations, terms and conditions of employment, terms of employment, accommodation|accommodations due|because|for|during|under, need|needs|request|require|requires|requiring|requesting|needing|seek [an|any|a|special] [special|specific|workplace] accommodation|accommodations, assistance or [an] accommodation|accommodations, due|because [to|of] [a|your] disability|disabilities, disability accommodation|accommodations, undue hardship',
  },
  { sign: cue.no, words: 'no not without t ineligible' },
  {
    sign: cue.more,
    words: 'more etc other others limited limitation additional range variety host set number suite from',
    phrases: 'so on, a few',
  },
  {
    sign: cue.closing,
    words:
      'deadline deadlines close closes closed closing apply applying applied application applications until till due submit submitted submission submissions accepted accept received by through thru before expire expires posted posting window',
    phrases: 'no|not later than, last day',
  },
  { sign: cue.ongoing, words: 'ongoing rolling continuous continual continuously evergreen', phrases: 'on going, year round' },
  {
    sign: cue.filled,
    words: 'filled',
    phrases:
      'until found|identified|hired|selected, is|are|has|been found|identified|hired|selected, candidate|candidates [is|has|been] found|identified|hired|selected',
  },
  {
    sign: cue.apply,
    words:
      'apply applying application applications resume resumes résumé résumés cv cvs email e mail call text phone submit send click visit contact walk inquire interested form fax fill write upload respond proposal proposals',
    phrases: 'stop|come|drop by, ask for, come in, reach out',
  },
  {
    sign: cue.remote,
    words:
      'remote remotely hybrid onsite wfh telework teleworking telecommute telecommuting telecommuter virtual virtually anywhere distributed',
    phrases:
      'on site, in person, from home, at home, home based, tele work|commute|commuting, in [our|the|an] office, office based, days a|per|each|every week, days in|at|from|remote',
  },
  {
    sign: cue.place,
    words:
      'based located location locations situated performed stationed reside resides residing resident residents live lives living local housed sit sits onsite hybrid remote remotely virtual telework telecommute anywhere everywhere home office offices headquarters hq hub campus role roles position positions job opening openings vacancy opportunity internship candidate candidates applicant applicants applications considered ineligible excluded except excluding excludes outside hire hiring employ recruiting open available report reports reporting eligible',
    phrases: 'on site, in person, need not',
  },
  {
    sign: cue.date,
    words:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    phrases: '# #',
  },
  { sign: cue.pay, phrases: payPhrases.join(', ') },
  {
    sign: cue.wish,
    words: 'preferred plus nice bonus desirable desired advantageous advantage optional ideally',
    phrases: 'not required',
  },
  { sign: cue.pair, phrases: 'and|or a|an|one, well as a|an|one' },
  { sign: cue.years, words: 'year years yr yrs' },
  {
    sign: cue.degree,
    words:
      'degree degrees bachelor bachelors baccalaureate master masters phd doctorate doctoral doctor diploma ged mba mph msw jd ba bs bsc ma ms md associate associates undergraduate equivalency pharmd dvm dds',
    phrases: 'b s|a|sc, g e d, ph d, m b|s|a|d, j d, high school',
  },
  {
    sign: cue.papers,
    words:
      'transcript transcripts certificate certificates certification certifications diploma diplomas license licenses licence licences dd214',
    phrases: 'dd 214, proof of',
  },
  { sign: cue.redact, words: 'redact redacted remove omit delete', phrases: 'black|leave out' },
  { sign: cue.record, words: 'arrest arrests conviction convictions criminal', phrases: 'fair chance' },
  {
    sign: cue.openings,
    words: 'hiring recruiting filling seeking openings jobs positions roles vacancies',
    phrases: 'we need, looking for, opening for',
  },
  { sign: cue.blank, words: 'tbd todo fixme lorem insert enter paste x xx xxx xxxx xxxxx xxxxxx yy yyy zz 00', phrases: 't b d' },
  {
    sign: cue.english,
    words: 'the and of to in for with you we our is are your will be on as or an this that by from have at it',
  },
  {
    sign: cue.qualifies,
    words:
      'require required requires requirement requirements needed must experience experienced certified certification certificate license licensed licence degree diploma skills skill ability able knowledge qualified qualification qualifications proficient proficiency duties responsible responsibilities you will',
  },
]

/** Every sign and its phrase. */
export const cueEntries: readonly Entry[] = written.flatMap(({ sign, words, phrases }) => [
  ...(words ? [{ phrase: words.split(' ').join('|'), cue: sign, benefit: null }] : []),
  ...(phrases?.split(', ') ?? []).map((phrase) => ({ phrase, cue: sign, benefit: null })),
])
