import type { Command } from 'commander'
import { CannotRun } from '../../config/cannot-run.js'
import { isPromisedJurisdiction, isPromisedRule } from '../../config/coming.js'
import { didYouMean } from '../../config/did-you-mean.js'
import type { Rule } from '../../engine/rule.js'
import type { Jurisdiction } from '../../law/jurisdiction.js'
import { canvasOf } from '../canvas.js'
import { dayOf } from '../days.js'
import type { Io } from '../io.js'

/** `paylint explain <rule or jurisdiction>`: why, examples, fixes and laws of a rule; every duty of a jurisdiction. */
export function explainCommand(command: Command, io: Io): Command {
  return command
    .description('tell all about a rule or a jurisdiction')
    .argument('<id>', 'pay/missing, us-co')
    .option('--as-of <day>', 'the day that decides what is in force, YYYY-MM-DD (default: today)')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (id: string, options: { readonly asOf?: string; readonly color?: boolean }) => {
      const on = options.asOf === undefined ? io.today() : dayOf(options.asOf)
      const { rules } = await import('../../../rules/index.js')
      const { jurisdictions } = await import('../../../jurisdictions/index.js')
      const { explain } = await import('../../engine/explain.js')
      const explained = explain(id, { rules, jurisdictions, on })
      if (explained === null) throw new CannotRun(unknown(id, rules, jurisdictions))
      const { explainText } = await import('../../report/explain-text.js')
      io.stdout.write(explainText(explained, on, canvasOf(io.stdout, io.env, options.color)))
    })
}

function unknown(id: string, rules: readonly Rule[], jurisdictions: readonly Jurisdiction[]): string {
  if (isPromisedRule(id) || isPromisedJurisdiction(id)) return `This version does not know \`${id}\` yet.`
  const family = rules.filter((rule) => rule.id.startsWith(`${id}/`)).map((rule) => rule.id)
  if (family.length > 0) return `\`${id}\` is a family of rules. Ask about one of them: ${family.join(', ')}.`
  const byName = jurisdictions.find((law) => law.name.toLowerCase() === id.toLowerCase())
  const near =
    byName === undefined
      ? didYouMean(
          id,
          [...rules, ...jurisdictions].map((one) => one.id),
        )
      : ` Did you mean \`${byName.id}\`?`
  return `There is no rule and no jurisdiction \`${id}\`.${near === '' ? ' `paylint list rules` and `paylint list jurisdictions` name them all.' : near}`
}
