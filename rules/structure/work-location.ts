import { defineRule, isSaid } from '../../src/kit.js'

const stems = [
  'remote',
  'hybrid',
  'site',
  'office',
  'person',
  'field',
  'tele',
  'home',
  'wfh',
  'store',
  'clinic',
  'shop',
  'facility',
  'hospital',
  'campus',
  'restaurant',
  'based in',
  'located in',
  'plant',
  'warehouse',
  'location',
  'distributed',
  'headquarters',
  'commut',
]
/** Where the work is done, in words; the cloud, the sensor and the car of these names do not tell. */
const model =
  /\b(?:fully |100% )?remote(?:ly)?(?! (?:sensing|monitoring|control|desktop|support|access|sites?|areas?|diagnos))\b|\bhybrid(?! (?:cloud|vehicle|car|engine|infrastructure|environment|storage|it|solution|app|mobile|publish))\b|\bon[- ]?site\b|\bin[- ](?:the |our |an )?office\b|\bin[- ]person\b|\boffice[- ]based\b|\bfield[- ]based\b|\bin the field\b|\btele(?:work|commut)|\b(?:work(?:ing)?|based) (?:from|at) home\b|\bwfh\b|\bhome office\b|\b(?:at|in|from) (?:our|the|its) (?:\w{2,20} ){0,3}(?:office|store|clinic|plant|warehouse|headquarters|site|campus|location|shop|facility|restaurant|hospital)\b|\bdistributed team\b|\boffice (?:environment|setting)\b|\b(?:works?|located|based) (?:in|out of) (?:an|our|the) /

export default defineRule({
  id: 'structure/work-location',
  title: 'Say whether the work is remote, hybrid or on site',
  why: 'A place in the header tells where the firm is, not where the work is done. Readers who would have to move or to commute cannot tell whether to read on.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Seller\n\nDenver, CO. You sell hybrid cloud storage.\n'],
    good: [
      '# Pump Fitter\n\nOn site in Denver, CO. You build and test pumps.\n',
      '# Pump Fitter\n\nRemote (US). You plan pumps.\n',
    ],
  },
  check({ document, facts }, report) {
    if (facts.remote !== 'unknown') return
    if (isSaid(document, model, stems, ['benefits', 'eeo', 'company'])) return
    report(
      facts.places.find(({ start }) => start >= document.body.start) ?? null,
      'This posting does not say whether the work is remote, hybrid or on site.',
    )
  },
})
