import { Command, CommanderError, Option } from 'commander'
import { aspectRatios } from '#core/projects/film.ts'
import { FilmError } from '#core/errors.ts'
import { ImportError } from '#core/scripts/import-error.ts'
import { deliveryCommands } from './delivery.ts'
import { editCommand } from './edit.ts'
import { spaceCommands } from './space.ts'

const program = new Command('aiuteur').description('Turns a screenplay into a film of AI-generated shots').exitOverride()

program
  .command('start', { isDefault: true })
  .description('serve the API, its documentation and the studio')
  .action(async () => (await import('./start.ts')).start())

program
  .command('worker')
  .description('do jobs for a server on PostgreSQL')
  .option('--requests <file>', 'write every engine request to this file, a JSON line each')
  .action(async (options) => (await import('./worker.ts')).work(options))

program
  .command('film')
  .description('screenplay in, film.mp4 and report.html out')
  .argument('<file>', 'a .fountain, .fdx, .pdf or .txt screenplay')
  .requiredOption('-o, --out <folder>', 'where the film goes')
  .option('--db <folder>', 'keep the film in this folder, and make only what is out of date next time')
  .option('--requests <file>', 'write every engine request to this file, a JSON line each')
  .addOption(new Option('--ratio <ratio>', 'aspect ratio').choices([...aspectRatios]))
  .option('--style <name>', 'visual tone: noir, anime, watercolour…')
  .option('--rehearse <model>', 'plan with the limits and prices of this model')
  .option('--json', 'print the result as JSON')
  .action(async (file: string, options) => (await import('./film.ts')).film(file, options))

program
  .command('status')
  .description('what of a film is missing or out of date, why, and what it costs')
  .requiredOption('--db <folder>', 'the folder of the film')
  .option('--json', 'print JSON')
  .option('--all', 'also what is fresh')
  .action(async (options) => (await import('./status.ts')).status(options))

program.addCommand(editCommand())
for (const command of [...deliveryCommands(), ...spaceCommands()]) program.addCommand(command)

program
  .command('shots')
  .description('The shot list of a screenplay with who is in which shot, as the built-in rules draft it')
  .argument('<file>', '.fountain, .fdx, .pdf or .txt; - reads standard input')
  .option('--json', 'as JSON')
  .option('--spread', 'only how sizes, angles, movements, lengths and presences are spread')
  .action(async (file: string, options: { json?: boolean; spread?: boolean }) => (await import('./shots.ts')).shotsCommand(file, options))

program
  .command('breakdown')
  .description('print scenes and assets of a screenplay as JSON')
  .argument('<file>')
  .action(async (file: string) => (await import('./breakdown.ts')).breakdownCommand(file))

program
  .command('screenplay')
  .description('print title page and elements of a screenplay as JSON')
  .argument('<file>', 'a file, or - for standard input')
  .action(async (file: string) => (await import('./screenplay.ts')).screenplayCommand(file))

const longestLine = 600

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode
  else {
    process.exitCode = 1
    console.error(oneLine(error))
  }
}

/** What a person broke is one line; a fault of the program keeps its stack for the report. */
function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return `aiuteur: ${String(error)}`
  const expected = error instanceof FilmError || error instanceof ImportError || process.env['AIUTEUR_DEBUG'] === undefined
  if (!expected) return error.stack ?? error.message
  // A failed query says its SQL; what a person can use is the reason behind it.
  const words = error.message.startsWith('Failed query') && error.cause instanceof Error ? `the database refused: ${error.cause.message}` : error.message
  return `aiuteur: ${words.replaceAll(/\s*\n\s*/g, ' ').slice(0, longestLine)}`
}
