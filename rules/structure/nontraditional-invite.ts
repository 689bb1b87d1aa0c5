import { add, defineRule, hasStem, isRegulated, isSaid } from '../../src/kit.js'

const stems = [
  'apply',
  'tradition',
  'background',
  'path',
  'experience',
  'meet',
  'tick',
  'check',
  'box',
  'perfect',
  'skills',
  'career',
]
const invites =
  /\bencourag\w{1,4} (?:\w{2,14} ){0,4}(?:to )?(?:apply|reach out)[^.]{0,60}\b(?:even|if|meet|every|all)\b|\b(?:even if|if|though) (?:you|your)[^.]{0,60}\b(?:not|n't|aren't|less than|only)\b[^.]{0,60}\b(?:every|all|100|perfect|exact|each|match|meet|requirement|qualification)|\b(?:do not|don't|not) (?:need to |have to |necessarily )?(?:meet|tick|check|have|match|fit|satisfy)[^.]{0,30}\b(?:every|all|each|100)\b|\bnon-?traditional\b|\bnontraditional\b|\bunconventional\b|\bcareer chang|\btransferable (?:skills|experience)\b|\bequivalent (?:\w{3,14},? ){0,3}experience\b|\bnot sure (?:if |whether )?you\b|\bmeet (?:all|every)[^.?]{0,60}\?|\bbackground (?:isn't|is not) (?:perfect|an exact|a perfect)|\blived experience\b|\bself-taught\b|\b(?:different|diverse|other) (?:paths|walks|educational backgrounds)\b|\ball (?:educational|professional) backgrounds\b|\bcheck every box\b|\bimposter\b|\bin lieu of\b|\bcombination of (?:education|experience)\b/
const plainStatement = 'You are encouraged to apply even if you do not meet every point above.'

export default defineRule({
  id: 'structure/nontraditional-invite',
  title: 'Invite people who came another way',
  why: 'Able people from other fields, or without the usual schools, read a list of requirements as a closed door. One sentence that says otherwise brings them in, and binds you to nothing.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  aboutTheFix:
    'Only the employer can give the invitation. The fix inserts `statements.nontraditional` of the configuration, else a plain sentence.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Please apply even if you do not meet all of the points.\n'],
  },
  check({ document, facts, statements }, report) {
    const text = statements.nontraditional ?? plainStatement
    if (facts.internal || isRegulated(facts.title?.text ?? '') || hasStem(document, [text.toLowerCase()])) return
    if (isSaid(document, invites, stems)) return
    report(null, 'This posting does not invite people who lack some of what it asks.', {
      fixes: [
        add(document, 'Insert an invitation', { zone: 'apply', heading: 'How to apply', content: [text], inSentences: true }),
      ],
    })
  },
})
