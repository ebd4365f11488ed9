import { resolve } from 'node:path'
import { Command } from 'commander'
import { FilmError } from '#core/errors.ts'
import { approveClips } from '#server/clips/index.ts'
import { checkWrap, wrapFilm, writeFolder, writeStream, zipOf } from '#server/wrap/index.ts'
import { withFilm } from './open-film.ts'

interface Options {
  db: string
  out?: string
  approve?: boolean
  check?: boolean
  json?: boolean
  wrapVersion: number
}

export const wrapCommand = (): Command =>
  new Command('wrap')
    .description('approved clips, timelines for every editing program, checksums: a folder, or one file if it ends in .zip')
    .requiredOption('--db <folder>', 'the folder of the film')
    .option('-o, --out <path>', 'where it goes')
    .option('--approve', 'approve the take in use of every shot first')
    .option('--check', 'only say what stands in the way, a line each')
    .option('--wrap-version <number>', 'the number in the names of the clips', Number, 1)
    .option('--json', 'print what the package holds, or what stands in the way, as JSON')
    .action(wrap)

async function wrap({ db, out, approve, check, json, wrapVersion }: Options): Promise<void> {
  if (!Number.isInteger(wrapVersion) || wrapVersion < 1) throw new FilmError('REFUSED', 'The version is a whole number from 1.')
  if (!out && !check) throw new FilmError('REFUSED', 'Say where the package goes: -o folder or -o package.zip.')
  await withFilm(db, async (ctx, film) => {
    if (approve) await approveClips(ctx, { projectId: film.id, label: 'All clips approved' })
    const found = await checkWrap(ctx, { projectId: film.id })
    const ready = found.problems.length === 0
    const target = out && !check ? resolve(out) : null
    if (json) console.log(JSON.stringify({ out: ready ? target : null, ...found }))
    else if (check) console.log(ready ? 'Nothing stands in the way.' : found.problems.map(({ message }) => message).join('\n'))
    if (check && !ready) process.exitCode = 1
    if (!target) return
    const parts = await wrapFilm(ctx, { projectId: film.id, version: wrapVersion })
    await (target.endsWith('.zip') ? writeStream(target, zipOf(parts)) : writeFolder(target, parts))
    if (!json) console.log(target)
  })
}
