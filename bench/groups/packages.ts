import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { approveClips } from '#server/clips/index.ts'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { makeFilm } from '#server/stages/index.ts'
import { startWorker } from '#server/worker.ts'
import { checkWrap, reportFile, wrapFilm, writeStoryboard, zipOf } from '#server/wrap/index.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { copyingEngine } from '../made/filmed-clips.ts'
import { both, type Measured, megabytes, time } from '../report/measured.ts'

const shotCount = 200

/** What leaves the studio of a film of 200 shots with real clips. */
export async function packages(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  const { engine } = await copyingEngine(6)
  const ctx = await openContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), { stock: { ...scriptedEngines(), video: [engine] } })
  try {
    await startWorker(ctx)
    const { id: projectId } = await createProject(ctx, { name: 'Packages' })
    const { id: scriptId } = await uploadScript(ctx, { projectId, fileName: 'script.fountain', bytes: Buffer.from(scriptOf(shotCount)) })
    await approveScript(ctx, { projectId, scriptId })
    await makeFilm(ctx, projectId, () => undefined)
    await approveClips(ctx, { projectId, label: 'All' })
    const { clips } = await checkWrap(ctx, { projectId })
    const file = join(folder, 'delivered')
    const written = async (make: () => Promise<NodeJS.ReadableStream>): Promise<Pick<Measured, 'column' | 'told'>> => {
      const spent = await time(3, async () => pipeline(await make(), createWriteStream(file)), 0)
      return { column: 'embedded', told: `${both(spent)}, ${megabytes((await stat(file)).size)}` }
    }
    const rest = { goal: '–', missed: false }
    return [
      { work: `wrap of a film of ${clips} shots, as a zip`, ...rest, ...(await written(async () => zipOf(await wrapFilm(ctx, { projectId })))) },
      { work: `report of a film of ${clips} shots`, ...rest, ...(await written(() => reportFile(ctx, { projectId }))) },
      { work: `storyboard of a film of ${clips} shots`, ...rest, ...(await written(() => writeStoryboard(ctx, { projectId }))) },
    ]
  } finally {
    await ctx.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ten shots to a scene. */
const scriptOf = (shots: number): string =>
  Array.from({ length: shots / 10 }, (_, scene) => {
    const lines = Array.from({ length: 10 }, (__, shot) => `IDA walks past door number ${scene * 10 + shot} of the long corridor and does not look back at it. She counts to herself.\n`)
    return `INT. CORRIDOR ${scene + 1} - NIGHT\n\n${lines.join('\n')}`
  }).join('\n')
