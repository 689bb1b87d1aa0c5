import type { Command } from 'commander'
import type { Io } from '../io.js'
import type { ListOptions } from '../run-list.js'

/** `paylint list rules|jurisdictions`: a table, or JSON. */
export function listCommand(command: Command, io: Io): Command {
  return command
    .description('list the rules or the jurisdictions')
    .argument('<what>', 'rules or jurisdictions')
    .option('--format <name>', 'text or json', 'text')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (what: string, options: ListOptions) => (await import('../run-list.js')).runList(what, options, io))
}
