import { Command, CommanderError } from 'commander'
import { CannotRun } from '../config/cannot-run.js'
import { didYouMean } from '../config/did-you-mean.js'
import { checkCommand } from './commands/check.js'
import { explainCommand } from './commands/explain.js'
import { factsCommand } from './commands/facts.js'
import { lawCommand } from './commands/law.js'
import { listCommand } from './commands/list.js'
import { faultOfOurs } from './faults.js'
import type { Io } from './io.js'
import { version } from './version.js'

/**
 * Runs the command line.
 *
 * @param argv the arguments, without the program
 * @param io the world it runs in
 * @returns the exit code: 0 nothing that fails, 1 findings that fail, 2 it could not run
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = programFor(io, (given) => {
    code = given
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0
    const sentence =
      problem instanceof CannotRun
        ? problem.message
        : problem instanceof CommanderError
          ? sentenceFor(problem, program, argv)
          : faultOfOurs(problem)
    io.stderr.write(`${sentence}\n`)
    if (io.env.PAYLINT_DEBUG !== undefined && problem instanceof Error) io.stderr.write(`${problem.stack}\n`)
    return 2
  }
}

function programFor(io: Io, exit: (code: number) => void): Command {
  const program = new Command('paylint')
    .description('The pay-transparency linter for job postings.')
    .usage('[check] [options] [paths...]')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => columnsOf(io),
    })
  const add = (name: string, isDefault = false) =>
    program.command(name, { isDefault }).helpOption('-h, --help', 'print this help').copyInheritedSettings(program)
  const check = checkCommand(add('check', true), io, exit)
  factsCommand(add('facts'), io, exit)
  explainCommand(add('explain'), io)
  listCommand(add('list'), io)
  lawCommand(add('law'), io)
  program.helpCommand('help [command]', 'print the help of a command')
  program.addHelpText('after', () => optionsOf(check, io))
  return program
}

/** The options of the default command stand in the program's own help. */
function optionsOf(check: Command, io: Io): string {
  const help = check.createHelp()
  help.prepareContext({ helpWidth: columnsOf(io) })
  const text = help.formatHelp(check, help)
  return `\nOptions of check, the default command:\n${text.slice(text.indexOf('Options:') + 'Options:\n'.length)}`
}

function columnsOf(io: Io): number {
  return Math.min(120, io.stdout.columns ?? 100)
}

/** What the parser of options complains of, as a sentence with a way out. */
function sentenceFor(problem: CommanderError, program: Command, argv: readonly string[]): string {
  const [, quoted = ''] = /'([^' ]*)[^']*'/.exec(problem.message) ?? []
  const command = program.commands.find((one) => one.name() === argv.find((word) => !word.startsWith('-'))) ?? program.commands[0]
  const name = command?.name() ?? 'check'
  const help = `\`paylint ${name} --help\` lists what there is.`
  if (problem.code === 'commander.unknownOption') {
    const options = command?.options.flatMap(({ long, short }) => [long, short].filter((one) => one != null)) ?? []
    const near = didYouMean(quoted.split('=')[0] ?? '', options)
    return `There is no option \`${quoted}\`.${near === '' ? ` ${help}` : near}`
  }
  if (problem.code === 'commander.optionMissingArgument') return `\`${quoted}\` needs a value. ${help}`
  if (problem.code === 'commander.missingArgument') return `\`paylint ${name}\` needs to know which ${quoted}. ${help}`
  if (problem.code === 'commander.excessArguments') return `\`paylint ${name}\` was given more words than it takes. ${help}`
  return `${problem.message.replace(/^error: /, '')}. ${help}`
}
