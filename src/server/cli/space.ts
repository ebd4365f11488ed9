import { resolve } from 'node:path'
import { Command } from 'commander'
import type { Space } from '#contract/stages.ts'
import { readConfig } from '#server/config.ts'
import { type Ctx, openContext } from '#server/context.ts'
import { collectSpace, readSpace } from '#server/stages/index.ts'

interface Options {
  db?: string
  json?: boolean
}

export const spaceCommands = (): Command[] => [
  studioCommand('space', 'what films, thumbnails and the database take up, and what nothing refers to').action(space),
  studioCommand('collect', 'delete stored files older than a day that nothing of any film refers to, undo included').action(collect),
]

const studioCommand = (name: string, description: string) =>
  new Command(name).description(description).option('--db <folder>', 'the folder of the films; else that of the environment').option('--json', 'print JSON')

async function space({ db, json }: Options): Promise<void> {
  const report = await withStudio(db, readSpace)
  console.log(json ? JSON.stringify(report) : tableOf(report))
}

async function collect({ db, json }: Options): Promise<void> {
  const freed = await withStudio(db, collectSpace)
  console.log(json ? JSON.stringify(freed) : `Collected ${amount(freed)}.`)
}

async function withStudio<Result>(db: string | undefined, work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  const ctx = await openContext(readConfig({ ...process.env, ...(db ? { DATA_DIR: resolve(db) } : {}) }))
  try {
    return await work(ctx)
  } finally {
    await ctx.close()
  }
}

const words = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
const size = (bytes: number) => words.format(bytes / 1e6)
const amount = ({ files, bytes }: { files: number; bytes: number }) => `${files} ${files === 1 ? 'file' : 'files'}, ${size(bytes)}`

function tableOf({ films, others, unreferenced, waiting, stored, thumbnails, databaseBytes }: Space): string {
  const rows = [
    ...films.map(({ name, inBin, pictures, clips, uploads }) => [`${name}${inBin ? ' (in the bin)' : ''}`, `pictures ${amount(pictures)} · clips ${amount(clips)} · uploads ${amount(uploads)}`]),
    ['Styles, undo', amount(others)],
    ['Nothing refers to', `${amount(unreferenced)}${waiting.files > 0 ? `; younger than a day: ${amount(waiting)}` : ''}`],
    ['All stored', amount(stored)],
    ['Thumbnails', amount(thumbnails)],
    ['Database', size(databaseBytes)],
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', what]) => `${name.padEnd(width)}  ${what}`).join('\n')
}
