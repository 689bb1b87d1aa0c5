import type { Command } from 'commander'
import type { Io } from '../io.js'
import type { LawOptions } from '../run-law.js'
import { withCommonOptions } from '../settings.js'

/** `paylint law`: what each law asks of an ad on a day and what changes next; with `--place`, what an ad there must say. */
export function lawCommand(command: Command, io: Io): Command {
  return withCommonOptions(command.description('print what the law asks of an ad on a day, and what changes next'))
    .option('--ahead <time>', 'how far ahead to tell of changes: 90d, 6m, 1y', '1y')
    .option('--place <place>', 'what an ad for a job there must say: "Denver, CO", "Remote (US)"')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .action(async (options: LawOptions) => (await import('../run-law.js')).runLaw(options, io))
}
