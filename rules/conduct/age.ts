import { wordRule } from '../../src/kit.js'

const source = '29 CFR 1625.4(a): such words in an ad violate the Act unless an exception applies'
const why = 'puts a limit on age or prefers the young'
const people =
  '(professionals?|candidates?|persons?|individuals?|team|crew|staff|talent|workforce|m(a|e)n|wom(a|e)n|graduates?|colleagues|people)'

/** Graduates whom the job is about, or who are welcome beside others. */
const others =
  /\bpathways\b|\bfellowship\b|\bprogram requirements\b|\b(?:serv(?:e|es|ing)|help(?:s|ing)?|mentor\w*|recruit\w*|hire|hiring|onboard\w*|train(?:s|ing)?|teach\w*|support(?:s|ing)|not limited to|whether you)\b[^.]{0,80}\b(?:grad|fresher)|\bexperienced\b|\bas welcome as\b|\bold hands\b|\bseasoned\b|\ball (?:levels|stages|ages)\b|\bany (?:age|stage)\b|\bor (?:senior|experienced)\b/i

export default wordRule({
  id: 'conduct/age',
  title: 'Leave age out of it',
  why: 'Words that limit or deter older people (“young”, “recent college graduate”, “age 25 to 35”) are named in the federal rule on job ads. A minimum age that the law asks for is fine, and so is a preference for older people. Say “entry-level; no experience needed” where you mean it.',
  severity: 'error',
  enforces: 'no-age-limit',
  readsAnyLanguage: true,
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: ['(recent|new|fresh) (college |university |high-school |engineering |nursing |mba )?grad(uate)?s?'],
      not: [
        '(recent|new|fresh) grad(uate)?s? (school|program|hires?|nurse|rn)',
        'new graduate (nurse|rn|registered|residency|program|registration|certificate|degree)',
      ],
      unless: others,
      why,
      source,
      choices: ['early-career people', 'people at the start of a career; no experience needed'],
    },
    { say: ['freshers?'], unless: others, why, source, choices: ['beginners'] },
    {
      say: ['college students?'],
      unless:
        /^(?!.*(?:\bcollege students? (?:only|preferred|wanted)|\b(?:seeking|looking for|hiring|want|ideal for|perfect for) (?:\w{2,20} ){0,2}college students))/is,
      why,
      source,
    },
    {
      say: [`young(er)?,? (and )?(~2 )?${people}`],
      not: [
        'younger team members?',
        'young (children|adults?|women|men|people)( (who|in|with|aged|from|and|to|of|through|at|for|as|is|are|\\w+) ~1 )?',
        'young professionals? (network|group|organi(z|s)ation|program|council|board|erg)',
        "young (women|men)'s",
      ],
      unless:
        /\b(?:serv\w+|teach\w*|help\w*|support\w*|mentor\w*|empower\w*|inspir\w*|educat\w*|program\w*|youth|students?|patients?|children|clients?|customers?|housing|for young|with young|young people|young at heart|lives of|foster|network)\b/i,
      why,
      source,
    },
    {
      say: [
        '(age|ages|aged) (between )?# ?(to|and|-) ?#',
        '(under|below|younger than|not older than|no older than|maximum age( of)?|up to age) (the age of )?#',
      ],
      not: [
        '(under|below|up to) # ?~1 (minutes?|mins?|hours?|seconds?|days?|lbs?|pounds?|%|percent|people|employees?|miles?|ms|years|weeks?|months?|k|m|mb|kg|feet|million)',
      ],
      unless:
        /\b(?:children|kids?|youth|students?|clients?|patients?|dependents?|participants?|infants?|toddlers?|adults?|campers?|services?|population|programs?|401|minors?|work permit|insurance|covered|adolescents?|customers?|kpi|rate|cost|minutes|hours|sla|section|title|article|forbes|list|act)\b/i,
      why,
      source,
      form: 'limit',
    },
    {
      say: ['vecums līdz #', 'alter bis #', 'berufsanfänger'],
      why,
      source: 'Darba likums art. 32(2); AGG §§ 1, 7, 11',
      form: 'abroad',
    },
    {
      say: ['class of (19|20)#', 'millennials? (only|preferred|wanted)', 'gen-z (only|preferred|wanted)'],
      not: ['world class of ~1 '],
      unless: /\b(?:fellows|cohort|alumni|students)\b/i,
      why,
      source,
    },
  ],
  examples: {
    bad: ['# Editor\n\nOmaha, NE. Ideal for recent college graduates.\n', '# Planner\n\nTulsa, OK. Young, dynamic team.\n'],
    good: ['# Server\n\nAustin, TX. Must be 21 or older to serve alcohol. We are a young company. Retirees welcome.\n'],
  },
})
