import type { Explained, ExplainedJurisdiction, ExplainedRule } from '../engine/explain.js'
import type { Jurisdiction, Source } from '../law/jurisdiction.js'
import type { Day } from '../law/time.js'
import { boundBy, duties, timeWords } from './duty-words.js'
import { page, paragraph, title } from './page.js'
import { type Canvas, type Piece, paint } from './paint.js'

/** All about a rule or a jurisdiction, for people. */
export function explainText(explained: Explained, on: Day, canvas: Canvas): string {
  return page(explained.kind === 'rule' ? rulePage(explained, on, canvas) : jurisdictionPage(explained, on, canvas))
}

function rulePage({ rule, laws }: ExplainedRule, on: Day, canvas: Canvas): readonly string[] {
  const idWidth = Math.max(5, ...laws.map(({ jurisdiction }) => jurisdiction.id.length)) + 2
  return [
    paint([{ text: rule.id, looks: ['bold'] }, { text: `  ${rule.title}` }], canvas),
    ...paragraph([dim(`${rule.severity} unless a law or your configuration says otherwise; since ${rule.since}`)], canvas),
    ...(rule.was === undefined ? [] : paragraph([dim(`formerly ${rule.was.join(', ')}`)], canvas)),
    ...title('Why', canvas),
    ...paragraph([{ text: rule.why }], canvas, { indent: 2 }),
    ...title('Finds fault with', canvas),
    ...examples(rule.examples.bad, canvas),
    ...title('Finds no fault with', canvas),
    ...examples(rule.examples.good, canvas),
    ...(rule.aboutTheFix === undefined
      ? []
      : [...title('Fixes', canvas), ...paragraph([{ text: rule.aboutTheFix }], canvas, { indent: 2 })]),
    ...(rule.options === undefined ? [] : [...title('Options', canvas), ...optionLines(rule.options, canvas)]),
    ...title(laws.length === 0 ? `No law that this version knows asks for it on ${on}.` : `Asked for on ${on} by`, canvas),
    ...laws.flatMap(({ jurisdiction, obligation, severity }) => [
      ...paragraph([{ text: `${severity ?? rule.severity}  `, looks: [] }, { text: obligation.says }], canvas, {
        indent: 2,
        label: jurisdiction.id,
        labelWidth: idWidth,
        labelLooks: ['bold'],
      }),
      ...citation(obligation.source, canvas, 2 + idWidth),
      ...paragraph([dim(`${boundBy(obligation, jurisdiction, on)} In force ${timeWords(obligation)}.`)], canvas, {
        indent: 2 + idWidth,
      }),
    ]),
  ]
}

function optionLines(options: NonNullable<ExplainedRule['rule']['options']>, canvas: Canvas): readonly string[] {
  const width = Math.max(...Object.keys(options).map((name) => name.length)) + 2
  return Object.entries(options).flatMap(([name, option]) => {
    const value = typeof option.default === 'number' ? ` Default: ${option.default}.` : ''
    return paragraph([{ text: option.says }, dim(value)], canvas, {
      indent: 2,
      label: name,
      labelWidth: width,
      labelLooks: ['bold'],
    })
  })
}

/** Postings as they stand, a bar before each line, an empty line between two. */
function examples(postings: readonly string[], canvas: Canvas): readonly string[] {
  return postings.flatMap((posting, index) => [
    ...(index === 0 ? [] : ['']),
    ...posting
      .trimEnd()
      .split('\n')
      .flatMap((line) => paragraph([{ text: line }], canvas, { indent: 2, label: '│', labelWidth: 2, labelLooks: ['dim'] })),
  ])
}

const states = [
  ['in force', 'In force on'],
  ['coming', 'Coming after'],
  ['ended', 'Ended by'],
] as const

function jurisdictionPage({ jurisdiction, duties: all }: ExplainedJurisdiction, on: Day, canvas: Canvas): readonly string[] {
  const beyond = jurisdiction.beyond ?? []
  const local = jurisdiction.alsoCite ?? []
  return [
    paint([{ text: jurisdiction.id, looks: ['bold'] }, { text: `  ${jurisdiction.name}` }], canvas),
    ...states.flatMap(([state, heading]) => {
      const some = all.filter((duty) => duty.state === state)
      return some.length === 0
        ? []
        : [
            ...title(`${heading} ${on}`, canvas),
            ...some.flatMap((duty, index) => [...(index === 0 ? [] : ['']), ...dutyLines(duty, jurisdiction, on, canvas)]),
          ]
    }),
    ...(local.length === 0 ? [] : title('Local laws that ask the same, cited beside', canvas)),
    ...local.flatMap((law) => [
      ...paragraph(
        [
          {
            text: `${law.name}: ${duties[law.asksFor]}, since ${law.from}${law.until === undefined ? '' : `, until ${law.until}`}`,
          },
        ],
        canvas,
        { indent: 2 },
      ),
      ...citation(law.source, canvas, 4),
    ]),
    ...(beyond.length === 0 ? [] : title('Beyond the posting (never a finding)', canvas)),
    ...beyond.flatMap(({ says, source }) => [
      ...paragraph([{ text: says }], canvas, { indent: 2 }),
      ...citation(source, canvas, 4),
    ]),
    ...((jurisdiction.notCovered ?? []).length === 0 ? [] : title('Not covered', canvas)),
    ...(jurisdiction.notCovered ?? []).flatMap((line) =>
      paragraph([{ text: line }], canvas, { indent: 2, label: '·', labelWidth: 2 }),
    ),
    '',
    ...paragraph([dim('A reading aid, not legal advice. Each duty was read on the day that stands beside it.')], canvas),
  ]
}

function dutyLines(
  { obligation, rules }: ExplainedJurisdiction['duties'][number],
  law: Jurisdiction,
  on: Day,
  canvas: Canvas,
): readonly string[] {
  const indent = 4
  const extra = [
    ...(obligation.withNobodyHere === undefined ? [] : [`With nobody here: ${obligation.withNobodyHere}.`]),
    ...(obligation.unsettled === undefined ? [] : [`Unsettled: ${obligation.unsettled.replace(/\.$/, '')}.`]),
    ...(obligation.cure === undefined ? [] : [obligation.cure]),
    ...(obligation.penalty === undefined ? [] : [`Penalty: ${obligation.penalty.replace(/\.$/, '')}.`]),
  ]
  return [
    ...paragraph([{ text: obligation.requires, looks: ['bold'] }, dim(`  ${timeWords(obligation)}`)], canvas, { indent: 2 }),
    ...paragraph([{ text: obligation.says }], canvas, { indent }),
    ...citation(obligation.source, canvas, indent),
    ...paragraph([dim([boundBy(obligation, law, on), ...extra].join(' '))], canvas, { indent }),
    ...(rules.length === 0 ? [] : paragraph([dim(`Checked by ${rules.map(({ id }) => id).join(', ')}`)], canvas, { indent })),
  ]
}

const confidence = {
  official: 'the text itself',
  secondary: 'two readers of it',
  single: 'one reader of it',
  memory: 'not looked up, so never an error',
} as const satisfies Record<Source['confidence'], string>

/** The citation, when it was read and how sure we are; beneath it the link, in one piece, where the terminal cannot link the citation. */
export function citation(
  { cite, url, read, confidence: sure, unsure }: Source,
  canvas: Canvas,
  indent: number,
  more = '',
): readonly string[] {
  const doubt = unsure === undefined ? '' : `; not looked up: ${unsure}`
  const pieces = [{ text: cite.replaceAll('§ ', '§\u00a0'), url }, dim(`${more}  (read ${read}, ${confidence[sure]}${doubt})`)]
  const link = url === null || canvas.links ? [] : [' '.repeat(indent) + paint([dim(url)], canvas)]
  return [...paragraph(pieces, canvas, { indent }), ...link]
}

function dim(text: string): Piece {
  return { text, looks: ['dim'] }
}
