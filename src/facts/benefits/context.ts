import { cue } from '../cues.js'
import type { Sign } from '../lexicon.js'

/** How a sentence stands to what it names. */
export interface Stance {
  /** It speaks of what the employer gives the hire. */
  readonly given: boolean
  /** It says so in so many words. */
  readonly plainly: boolean
  /** It speaks of work, of a trade or of others. */
  readonly work: boolean
  /** It says that there is no such benefit. */
  readonly denied: boolean
}

/** The other side of the counter: "we offer dental plans to our members". */
const sold =
  /\b(?:to|for|of|our|their|with) (?:\w{2,14} ){0,2}(?:clients|customers|patients|consumers|members|small businesses|businesses|seniors|students|families|users|people|individuals and families|communities|millions|retirees|participants|policyholders|hospitals|employers|plan sponsors)\b/
const denied =
  /\b(?:no|not (?:be )?(?:eligible|entitled|offer|offered|include|included|provide|provided)|without|does not|do not|doesn't|don't|isn't|is not|are not|not|ineligible)\b(?: \w{1,14}){0,4}? (?:for|benefits?|insurance|health|pto|paid time off|perks|vacation|holidays|benefit|offer|include|provide|receive|eligible)\b/
/** "Our benefits package, including…": what follows is given, whatever else the sentence speaks of. */
const opening =
  /\b(?:benefits?|perks|rewards)(?: (?:packages?|programs?|plans?))?(?:,| \([^)]{0,40}\))? ?(?:which |that |may |can |will )?(?:includ(?:es?|ing)|such as|consists? of|:)/
/** How far from who gives the giving may stand, in characters. */
const reach = 80

/** Whether a giver stands before a verb of giving, near enough. */
const giverGives = (signs: readonly Sign[]): boolean =>
  signs.some(
    (sign) =>
      (sign.cue & cue.giver) !== 0 &&
      signs.some((verb) => (verb.cue & cue.gives) !== 0 && verb.from >= sign.to && verb.from - sign.to <= reach),
  )

/** @param signs the signs of the sentence, `cues` all of their kinds */
export function stanceOf(plain: string, signs: readonly Sign[], cues: number): Stance {
  const isSold = (cues & cue.others) !== 0 && sold.test(plain)
  const said = (cues & cue.given) !== 0 && !isSold
  const works = (cues & cue.work) !== 0 || isSold
  const work = works && !((cues & cue.promise) !== 0 && opening.test(plain))
  return {
    given: said || (!isSold && (cues & cue.giver) !== 0 && (cues & cue.gives) !== 0 && giverGives(signs)),
    plainly: said && !work,
    work,
    denied: (cues & cue.no) !== 0 && denied.test(plain),
  }
}

/** Only perhaps, and not now. */
const later = /\b(?:possib(?:le|ly|ility)|potential(?:ly)?|in the future|may become|could become|after conversion|if converted)\b/

/** Whether the words around a promise put it off to another day. */
export const postpones = (words: string): boolean => later.test(words)
