import type { Command } from 'commander'
import type { Io } from '../io.js'
import { outputsInOrder } from '../outputs.js'
import type { CheckOptions } from '../run-check.js'
import { withCommonOptions } from '../settings.js'

/** `paylint [check] [paths…]`: lints postings, mends them where asked, writes the reports. */
export function checkCommand(command: Command, io: Io, exit: (code: number) => void): Command {
  const inOrder = outputsInOrder()
  withCommonOptions(
    command
      .description('lint postings (the default command)')
      .argument('[paths...]', 'files, folders, patterns such as "jobs/**", or - for standard input')
      .option('--stdin-filepath <name>', 'what standard input is called in reports')
      .option('--fix', 'mend what is safe to mend')
      .option(
        '--unsafe-fixes',
        'make those, and also what may change the meaning or leaves blanks; with --diff or --fix-dry-run, show them',
      )
      .option('--diff', 'show what --fix would change, write nothing')
      .option('--fix-dry-run', 'report as after --fix, write nothing')
      .option('--format <name>', 'stylish, compact or json (default: stylish)', inOrder.format)
      .option('-o, --output <file>', 'write the format before it to a file', inOrder.file),
  )
    .option(
      '--rule <rule: severity>',
      "set a rule's severity, 'pay/wide: off' (repeatable)",
      (word, before: readonly string[] = []) => [...before, word],
    )
    .option('--only <rules>', 'only these rules or families: pay,benefits/vague')
    .option('--ahead <time>', 'also tell of law that takes effect within 90d, 6m, 1y')
    .option('--max-warnings <n>', 'fail on more warnings than this')
    .option('--level <severity>', 'list error, warning (default) or info and above')
    .option('--quiet', 'list errors only; print nothing when there are none')
    .option('--explain-reach', 'tell why each law applies or not')
    .option('--stats', 'tell on standard error how long it took')
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--no-progress', 'no progress line')
  return command.action(async (paths: readonly string[], options: CheckOptions) =>
    exit(await (await import('../run-check.js')).runCheck(paths, options, inOrder.outputs(), io)),
  )
}
