import { z } from 'zod'

const severities = ['error', 'warning', 'info', 'off'] as const
const oneSeverity = 'error, warning, info or off'

const text = z.string('a text')
const flag = z.boolean('true or false')
const headcount = z.int('a whole number').min(0, 'a whole number, 0 or more')
const statement = z.string('a statement in words').trim().min(1, 'a statement in words').optional()
const severity = z.enum(severities, oneSeverity)

/** A key that is promised and not built yet: it may hold anything, and whoever writes one is told that it changes nothing. */
const toCome = z.unknown().optional()

/** What a configuration may hold. Each message says what is wanted, as the end of the sentence "`employees` must be …". */
export const configurationSchema = z.strictObject(
  {
    $schema: text.optional(),
    extends: text.optional(),
    employer: z
      .strictObject(
        {
          name: text.optional(),
          employees: headcount.optional(),
          in: z.record(z.string(), headcount, 'headcounts by jurisdiction, such as {us-co: 12}').optional(),
          public: flag.optional(),
          'staffing-agency': flag.optional(),
        },
        'keys and values, such as {employees: 200}',
      )
      .optional(),
    country: text.regex(/^[A-Za-z]{2}$/, 'a country in two letters, such as us').optional(),
    jurisdictions: z.union([text, z.array(text)], 'auto, or a list such as [us-co, us-wa]').optional(),
    rules: z
      .record(
        z.string(),
        z.union(
          [severity, z.tuple([severity]), z.tuple([severity, z.record(z.string(), z.unknown())])],
          `${oneSeverity}, or a list of one of them and options, such as [warning, {max: 8}]`,
        ),
        'rules and their severity, such as {pay/wide: off}',
      )
      .optional(),
    allow: z.array(text, 'a list of words, such as [disabled]').optional(),
    statements: z
      .strictObject(
        { eeo: statement, accommodation: statement, nontraditional: statement },
        'statements by name, such as {eeo: "We are an equal opportunity employer."}',
      )
      .optional(),
    waive: toCome,
    bands: toCome,
    fields: toCome,
    ignore: toCome,
    overrides: toCome,
    plugins: toCome,
  },
  'keys and values, such as `employer: {employees: 200}`',
)

export type Configuration = z.infer<typeof configurationSchema>

/** Keys whose value is let through and not used. */
export const keysToCome = [
  'waive',
  'bands',
  'fields',
  'ignore',
  'overrides',
  'plugins',
] as const satisfies readonly (keyof Configuration)[]

/** The keys that may stand at each level, for suggestions. */
export const keysAt: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(configurationSchema.shape),
  employer: ['name', 'employees', 'in', 'public', 'staffing-agency'],
  statements: ['eeo', 'accommodation', 'nontraditional'],
}
