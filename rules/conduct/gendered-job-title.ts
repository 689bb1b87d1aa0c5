import { defineRule, type Heard, type Mention, quoteFirst } from '../../src/kit.js'

const source = '29 CFR 1604.5; 42 U.S.C. § 2000e-3(b)'

/** Titles of other languages, heard only where the law of one of their countries is owed: elsewhere they may be names. */
const spokenIn: Readonly<Record<string, readonly string[]>> = { german: ['at', 'de'], polish: ['pl'] }
/** What shows that all are meant: "(m/w/d)", "Verkäufer/in", "Verkäufer:innen"; "(k/m)", "Kelner/ka". */
const neutralGerman =
  /\(\s?[mwfdxi](?:\s?[/|,*]\s?[mwfdxi*]){1,3}\s?\)|[/:*_]\s?-?(?:in|innen|frau|mann)(?!\p{L})|\p{Ll}Innen(?!\p{L})|\(in(?:nen)?\)|\bgn\b|alle geschlechter/iu
const neutralPolish = /(?<!\p{L})[km]\s?\/\s?[km](?!\p{L})|\/\s?-?\p{Ll}{0,4}(?:a|k|ka|rka)(?!\p{L})/iu

export default defineRule({
  id: 'conduct/gendered-job-title',
  title: 'Give the job a title without a sex',
  why: 'The title is what people search for and read first. One that names a sex reads as a preference, which an ad may not express unless sex is a true need of the job.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-sex-preference',
  yieldsTo: ['conduct/sex'],
  readsAnyLanguage: true,
  says: {
    phrases: [
      {
        say: [
          '(sales|fire|police|mail|delivery|repair|camera|lines?|drafts|trades|crafts|work|service|door|watch|fore|handy|maintenance |warehouse)(man|men|woman|women|lady|ladies)',
          'waitress',
          'hostess',
          'stewardess',
          'seamstress',
          'girl friday',
          '(fe)?male ~2 (attendant|assistant|nurse|server|driver|model|aide|caregiver|receptionist)',
        ],
        not: ["workm(a|e)n'?s? comp(ensation)?", 'journeyman'],
        unless: /\bm\/f|\(m ?\/ ?w|\bbfoq\b/i,
        why: 'names a sex in the title of the job',
        source,
      },
      {
        say: [
          '(verkäufer|kellner|fahrer|bäcker|metzger|maler|tischler|schlosser|mechaniker|elektriker|techniker|ingenieur|lehrer|erzieher|pfleger|berater|buchhalter|sachbearbeiter|friseur|gärtner|koch|arzt|assistent|mitarbeiter|leiter)(in)?',
          '(kauf|fach|haus|zimmer|putz)(mann|frau|mädchen)',
          'krankenschwester|sekretärin|köchin|ärztin',
        ],
        unless: neutralGerman,
        why: 'names one sex in the title of the job',
        source: 'AGG §§ 1, 7, 11; GlBG § 9(1)',
        form: 'german',
      },
      {
        say: [
          'kelner(ka)?|kucharz|kucharka|sekretarka|recepcjonistka|kasjer(ka)?|sprzedawca|sprzedawczyni|sprzątaczka|pielęgniarka|nauczyciel(ka)?|księgow(y|a)|kierowca|magazynier(ka)?|fryzjer(ka)?|asystentka|konsultantka',
        ],
        unless: neutralPolish,
        why: 'names one sex in the title of the job',
        source: 'Kodeks pracy art. 18(3ca) § 3',
        form: 'polish',
      },
    ],
  },
  examples: {
    bad: ['# Pump Salesman\n\nTulsa, OK. You sell pumps.\n', '# Verkäufer\n\nBerlin, Deutschland. Sie verkaufen Pumpen.\n'],
    good: [
      '# Pump Salesperson\n\nTulsa, OK. You sell pumps.\n',
      '# Verkäufer (m/w/d)\n\nBerlin, Deutschland. Sie verkaufen Pumpen.\n',
    ],
  },
  check({ facts: { title }, heard, owed }, report) {
    if (title === null) return
    for (const one of heard) {
      if (!isTitle(one, title)) continue
      const countries = spokenIn[one.phrase.form ?? '']
      if (countries !== undefined) {
        const because = owed.filter(({ jurisdiction }) => countries.includes(jurisdiction.id))
        if (because.length > 0) report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { because })
        continue
      }
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`)
    }
  },
})

/** Whether words stand in the title, or in the heading that says it again. */
function isTitle({ start, end, block }: Heard, title: Mention): boolean {
  return (
    (start >= title.start && end <= title.end) ||
    (block.kind === 'heading' && block.text.trim() === title.text.replace(/^(['"])(.*)\1$/, '$2').trim())
  )
}
