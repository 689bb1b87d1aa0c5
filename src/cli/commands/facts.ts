import type { Command } from 'commander'
import type { Io } from '../io.js'
import type { FactsOptions } from '../run-facts.js'
import { withCommonOptions } from '../settings.js'

/** `paylint facts [paths…]`: prints what was read from each posting, with positions. */
export function factsCommand(command: Command, io: Io, exit: (code: number) => void): Command {
  return withCommonOptions(
    command
      .description('print what was read from each posting')
      .argument('[paths...]', 'files, folders, patterns, or - for standard input')
      .option('--stdin-filepath <name>', 'what standard input is called')
      .option('--format <name>', 'text or json', 'text')
      .option('--why', 'also tell why other money was not taken for pay'),
  )
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (paths: readonly string[], options: FactsOptions) =>
      exit(await (await import('../run-facts.js')).runFacts(paths, options, io)),
    )
}
