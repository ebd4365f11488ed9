import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { Argument, Command } from 'commander'
import type { Project } from '#contract/projects.ts'
import { FilmError } from '#core/errors.ts'
import { readConfig } from '#server/config.ts'
import { type OpenContext, openContext } from '#server/context.ts'
import { breakdownSheet, castingSheet, exportFilm, importFilm, reportFile, shotSheet, writeStoryboard, writeStream } from '#server/wrap/index.ts'
import { withFilm } from './open-film.ts'
import { wrapCommand } from './wrap.ts'

const sheets = { shots: shotSheet, breakdown: breakdownSheet, casting: castingSheet }

interface Place {
  db: string
  out: string
}

export const deliveryCommands = (): Command[] => [
  wrapCommand(),
  filmCommand('storyboard', 'frames, action, dialogue, camera and presence of every shot as a PDF, six to a page').action(({ db, out }: Place) =>
    deliver(db, out, (ctx, film) => writeStoryboard(ctx, { projectId: film.id })),
  ),
  filmCommand('report', 'the whole film to show around, as one page that needs nothing else').action(({ db, out }: Place) =>
    deliver(db, out, (ctx, film) => reportFile(ctx, { projectId: film.id })),
  ),
  filmCommand('csv', 'a sheet for a spreadsheet')
    .addArgument(new Argument('<sheet>', 'what it lists').choices(Object.keys(sheets)))
    .action((sheet: keyof typeof sheets, { db, out }: Place) => deliver(db, out, async (ctx, film) => Readable.from([await sheets[sheet](ctx, { projectId: film.id })]))),
  filmCommand('export-project', 'the film with everything made for it, as one file').action(({ db, out }: Place) =>
    deliver(db, out, (ctx, film) => exportFilm(ctx, { projectId: film.id })),
  ),
  new Command('import-project')
    .description('a film from the file that export-project made, beside what is there')
    .argument('<file>')
    .requiredOption('--db <folder>', 'the folder of the films')
    .option('--json', 'print its id and name as JSON')
    .action(importProject),
]

const filmCommand = (name: string, description: string) =>
  new Command(name).description(description).requiredOption('--db <folder>', 'the folder of the film').requiredOption('-o, --out <file>', 'where it goes')

async function deliver(db: string, out: string, make: (ctx: OpenContext, film: Project) => Promise<Readable>): Promise<void> {
  await withFilm(db, async (ctx, film) => writeStream(resolve(out), await make(ctx, film)))
  console.log(resolve(out))
}

async function importProject(file: string, { db, json }: { db: string; json?: boolean }): Promise<void> {
  if (!existsSync(file)) throw new FilmError('NOT_FOUND', `There is no file ${file}.`)
  const ctx = await openContext(readConfig({ ...process.env, DATA_DIR: resolve(db) }))
  try {
    const imported = await importFilm(ctx, { file: resolve(file) })
    console.log(json ? JSON.stringify(imported) : imported.name)
  } finally {
    await ctx.close()
  }
}
