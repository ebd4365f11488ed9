import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { approveClips } from '#server/clips/index.ts'
import { FilmError } from '#core/errors.ts'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { exportFilm, importFilm, wrapFilm, writeFolder, writeStream, zipOf } from '#server/wrap/index.ts'
import { withFilm } from './open-film.ts'

interface Place {
  db: string
  out: string
}

export const deliveryCommands = (): Command[] => [
  filmCommand('wrap', 'approved clips, timelines for every editing program, checksums: a folder, or one file if it ends in .zip')
    .option('--approve', 'approve the take in use of every shot first')
    .option('--wrap-version <number>', 'the number in the names of the clips', Number, 1)
    .action(wrap),
  filmCommand('export-project', 'the film with everything made for it, as one file').action(exportProject),
  new Command('import-project')
    .description('a film from the file that export-project made, beside what is there')
    .argument('<file>')
    .requiredOption('--db <folder>', 'the folder of the films')
    .action(importProject),
]

const filmCommand = (name: string, description: string) =>
  new Command(name).description(description).requiredOption('--db <folder>', 'the folder of the film').requiredOption('-o, --out <path>', 'where it goes')

async function wrap({ db, out, approve, wrapVersion }: Place & { approve?: boolean; wrapVersion: number }): Promise<void> {
  if (!Number.isInteger(wrapVersion) || wrapVersion < 1) throw new FilmError('REFUSED', 'The version is a whole number from 1.')
  await withFilm(db, async (ctx, film) => {
    if (approve) await approveClips(ctx, { projectId: film.id, label: 'All clips approved' })
    const parts = await wrapFilm(ctx, { projectId: film.id, version: wrapVersion })
    await (out.endsWith('.zip') ? writeStream(resolve(out), zipOf(parts)) : writeFolder(resolve(out), parts))
  })
  console.log(resolve(out))
}

async function exportProject({ db, out }: Place): Promise<void> {
  await withFilm(db, async (ctx, film) => writeStream(resolve(out), await exportFilm(ctx, { projectId: film.id })))
  console.log(resolve(out))
}

async function importProject(file: string, { db }: { db: string }): Promise<void> {
  if (!existsSync(file)) throw new FilmError('NOT_FOUND', `There is no file ${file}.`)
  const ctx = await openContext(readConfig({ ...process.env, DATA_DIR: resolve(db) }))
  try {
    const { name } = await importFilm(ctx, { file: resolve(file) })
    console.log(name)
  } finally {
    await ctx.close()
  }
}
