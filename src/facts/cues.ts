/**
 * What a word or phrase is a sign of. A passage knows which signs it holds, so that a reader looks only where its own stand; a sign alone
 * states nothing. One bit each.
 */
export const cue = {
  /** A benefit, by how surely its words mean one. */
  firm: 1 << 0,
  loose: 1 << 1,
  listed: 1 << 2,
  /** "Benefits", "perks", "rewards". */
  promise: 1 << 3,
  /** Who gives or gets: the employer, you, employees. */
  giver: 1 << 4,
  gives: 1 << 5,
  /** "We offer", "eligible for": given in so many words. */
  given: 1 << 6,
  /** Work, skills, a trade. */
  work: 1 << 7,
  /** Customers, members, patients. */
  others: 1 << 8,
  /** The law of equal treatment. */
  equal: 1 << 9,
  /** "No", "not", "without". */
  no: 1 << 10,
  /** "More", "etc.", "other". */
  more: 1 << 11,
  /** When applications close. */
  closing: 1 << 12,
  /** "Ongoing", "rolling". */
  ongoing: 1 << 13,
  filled: 1 << 14,
  /** How to apply. */
  apply: 1 << 15,
  /** Years, degrees. */
  years: 1 << 16,
  degree: 1 << 17,
  /** Papers to send. */
  papers: 1 << 18,
  redact: 1 << 19,
  record: 1 << 20,
  /** Several openings in one ad. */
  openings: 1 << 21,
  /** Words that only a writer's blank has: TBD, TODO. */
  blank: 1 << 22,
  /** "The", "and", "you": the small words of English. */
  english: 1 << 23,
  qualifies: 1 << 24,
  /** A month, or digits that a slash or hyphen parts: there may be a date. */
  date: 1 << 25,
  /** A sign such as a bracket, with which a blank may begin. */
  mark: 1 << 26,
  /** Wished for, not asked. */
  wish: 1 << 27,
  /** "And a", "or an": two of a kind. */
  pair: 1 << 28,
  /** Where the work is done: remote, hybrid, on site. */
  remote: 1 << 29,
  /** Words of a sentence that tells where the job is, or who may hold it. */
  place: 1 << 30,
  /** Pay: its nouns, a currency, a number and a letter that touch (`90k`), what is paid beside it. The last bit: as a number it is negative. */
  pay: 1 << 31,
} as const
