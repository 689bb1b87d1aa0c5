import { type Block, defineRule, listed } from '../../src/kit.js'

/** Stems of Gaucher, Friesen and Kay (2011), without those that in ads mostly mean something else ("lead", "support", "analysis"). */
const feminine =
  'affectionate cheerful collaborate collaborative communal compassionate compassion considerate cooperate cooperative empathy empathetic enthusiastic gentle honest interpersonal interdependent kind kindness loyal nurture nurturing pleasant polite sensitive sympathetic tender together warm'
const masculine =
  'adventurous aggressive aggressively ambitious assertive athletic battle boast champion competitive confident courageous decisive dominant dominate fearless fight forceful headstrong hierarchical hostile impulsive outspoken persist reckless self-confident self-reliant self-sufficient stubborn superior'
const sides = new Map([
  ...feminine.split(' ').map((word) => [word, 'feminine'] as const),
  ...masculine.split(' ').map((word) => [word, 'masculine'] as const),
])
/** "Competitive salary" is about money. */
const money =
  /^competitive (?:and \w{2,20} )?(?:salary|pay|compensation|benefits|package|wages?|rates?|analysis|intelligence|landscape|total)/i
/** How many more different words one side must have, and how many times the other's. From a trial on 1,010 ads; no study gives a threshold. */
const least = 8
const ratio = 3

export default defineRule({
  id: 'language/gender-coded',
  title: 'Balance the tone',
  why: 'One study found that ads full of words such as “dominant” and “competitive” appeal less to women; later and larger ones found little or no effect. Only a very lopsided choice of words is told, and only as information.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: [
      '# Seller\n\nDenver, CO.\n\n## The role\n\nYou are aggressive, ambitious, assertive, competitive, confident, courageous, decisive, dominant and fearless.\n',
    ],
    good: ['# Seller\n\nDenver, CO.\n\n## The role\n\nYou are confident and kind. We pay a competitive salary.\n'],
  },
  check({ document, facts }, report) {
    const found = { feminine: new Set<string>(), masculine: new Set<string>() }
    for (const block of document.blocks) if (isBody(block)) collect(block.text, found)
    const [most, other] =
      found.masculine.size > found.feminine.size ? (['masculine', 'feminine'] as const) : (['feminine', 'masculine'] as const)
    if (found[most].size - found[other].size < least || found[most].size < ratio * found[other].size) return
    const words = listed([...found[most]].slice(0, 5).map((word) => `“${word}”`))
    report(facts.title, `The wording leans ${most}: ${words} and ${found[most].size - 5} more; whether that matters is disputed.`)
  },
})

function isBody({ zone }: Block): boolean {
  return zone === 'responsibilities' || zone === 'must' || zone === 'company' || zone === 'other' || zone === 'title'
}

function collect(text: string, found: { readonly feminine: Set<string>; readonly masculine: Set<string> }): void {
  for (const { 0: written, index } of text.matchAll(/[a-z]{4,14}(?:-[a-z]{7,10})?/gi)) {
    const word = written.toLowerCase()
    const side = sides.get(word)
    if (side !== undefined && !money.test(text.slice(index, index + 60))) found[side].add(word)
  }
}
