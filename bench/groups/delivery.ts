import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ProjectId } from '#core/ids.ts'
import { approveClips } from '#server/clips/index.ts'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { makeFilm as makeWhole } from '#server/stages/index.ts'
import { startWorker } from '#server/worker.ts'
import { exportFilm, importFilm, reportFile, wrapFilm, writeStoryboard, zipOf } from '#server/wrap/index.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { makeFilm } from '../film-scale/make-film.ts'
import { storeBytes } from '../film-scale/store-bytes.ts'
import { copyingEngine } from '../made/filmed-clips.ts'
import { both, type Measured, megabytes, milliseconds, time } from '../report/measured.ts'

/** What leaves the studio: the packages of a film of 200 shots, and the archive of a film of 2,000. */
export async function delivery(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  try {
    return [...(await packages(folder)), ...(await archive(folder))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const shotCount = 200

async function packages(folder: string): Promise<Measured[]> {
  const { engine } = await copyingEngine(6)
  const ctx = await openContext(readConfig({ DATA_DIR: join(folder, 'packages'), LOG_LEVEL: 'silent' }), { stock: { ...scriptedEngines(), video: [engine] } })
  try {
    await startWorker(ctx)
    const { id: projectId } = await createProject(ctx, { name: 'Packages' })
    const { id: scriptId } = await uploadScript(ctx, { projectId, fileName: 'script.fountain', bytes: Buffer.from(scriptOf(shotCount)) })
    await approveScript(ctx, { projectId, scriptId })
    await makeWhole(ctx, projectId, () => undefined)
    await approveClips(ctx, { projectId, label: 'All' })
    const file = join(folder, 'delivered')
    const written = async (make: () => Promise<NodeJS.ReadableStream>): Promise<Pick<Measured, 'column' | 'told'>> => {
      const spent = await time(3, async () => pipeline(await make(), createWriteStream(file)), 1)
      return { column: 'embedded', told: `${both(spent)}, ${megabytes((await stat(file)).size)}` }
    }
    const rest = { goal: '–', missed: false }
    return [
      { work: `wrap of a film of ${shotCount} shots, as a zip`, ...rest, ...(await written(async () => zipOf(await wrapFilm(ctx, { projectId })))) },
      { work: `report of a film of ${shotCount} shots`, ...rest, ...(await written(() => reportFile(ctx, { projectId }))) },
      { work: `storyboard of a film of ${shotCount} shots`, ...rest, ...(await written(() => writeStoryboard(ctx, { projectId }))) },
    ]
  } finally {
    await ctx.close()
  }
}

/** Ten shots to a scene. */
const scriptOf = (shots: number): string =>
  Array.from({ length: shots / 10 }, (_, scene) => {
    const lines = Array.from({ length: 10 }, (__, shot) => `IDA walks past door number ${scene * 10 + shot} of the long corridor and does not look back at it. She counts to herself.\n`)
    return `INT. CORRIDOR ${scene + 1} - NIGHT\n\n${lines.join('\n')}`
  }).join('\n')

const bytesOfPicture = 100_000

/** To another installation, which has none of the bytes yet. */
async function archive(folder: string): Promise<Measured[]> {
  const open = (name: string) => openContext(readConfig({ DATA_DIR: join(folder, name), LOG_LEVEL: 'silent' }))
  const file = join(folder, 'film.aiuteur')
  const from = await open('from')
  let exported: number
  try {
    const { projectId } = await makeFilm(from)
    await storeBytes(from, bytesOfPicture)
    exported = await once(() => written(from, projectId, file))
  } finally {
    await from.close()
  }
  const to = await open('to')
  try {
    const imported = await once(() => importFilm(to, { file }))
    const size = megabytes((await stat(file)).size)
    const rest = { goal: '–', column: 'embedded', missed: false } as const
    return [
      { work: 'archive of 2,000 shots, 6,000 pictures and clips: export', ...rest, told: `${milliseconds(exported)} ms, ${size}` },
      { work: 'the same: import into an empty installation', ...rest, told: `${milliseconds(imported)} ms` },
    ]
  } finally {
    await to.close()
  }
}

const written = async (ctx: Parameters<typeof exportFilm>[0], projectId: ProjectId, file: string) => pipeline(await exportFilm(ctx, { projectId }), createWriteStream(file))

async function once(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
