import { type Document, defineRule } from '../../src/kit.js'

/** The commonest words of French that are no English ones. */
const french = new Set(
  'le la les des du une pour dans avec vous nous est aux votre notre qui et au sur par sont cette vos nos'.split(' '),
)
/** So many of them are no accident, and so large a part of a text says that some of it is French. */
const enough = { words: 8, share: 0.06 }
/** How much of the text is looked at, in characters. */
const sample = 40_000

export default defineRule({
  id: 'conduct/french-version',
  title: 'Publish the offer in French too',
  why: 'An offer in Quebec that is not in French must appear in French at the same time, by the same means and to as many people. paylint sees one file; where the French version stands in another, waive this with a word on where.',
  severity: 'warning',
  since: '0.2.0',
  enforces: 'french-version',
  readsAnyLanguage: true,
  examples: {
    bad: ['# Agent\n\nQuébec, QC. You answer calls about parcels.\n'],
    good: [
      '# Agent\n\nQuébec, QC. You answer calls about parcels.\n\n# Agent\n\nVous répondez aux appels au sujet des colis avec les outils de notre équipe et vous aidez nos clients dans la région.\n',
    ],
  },
  check({ document, facts: { unread } }, report) {
    if (unread !== 'fr' && !holdsFrench(document)) report(null, 'This posting holds no French.')
  },
})

function holdsFrench({ text }: Document): boolean {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const heard = words.filter((word) => french.has(word)).length
  return heard >= enough.words && heard >= words.length * enough.share
}
