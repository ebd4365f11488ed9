import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import type { VideoEngine } from '#server/platform/models/ports.ts'
import { createProject, listProjects } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { makeFilm } from '#server/stages/index.ts'
import { projects } from '#server/tables/projects.ts'
import { startWorker } from '#server/worker.ts'
import { scriptedEngines } from './scripted-engines.ts'

/** Makes a film whose clips are paid for at the provider of this address; the test that starts this process kills it. */
const [folder = '', address = '', databaseUrl] = process.argv.slice(2)
const script = 'INT. MILL - DAY\n\nADA turns the wheel. The stone moves.\n\nBRAM walks in.\n\nBRAM\nIt turns!\n\nAda laughs. Bram leaves the mill.\n'

const provider: VideoEngine = {
  id: 'google/veo-3.1',
  async start({ startFrame, endFrame, ...words }) {
    const sum = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('base64')
    const answer = await fetch(`${address}/clips`, { method: 'POST', body: JSON.stringify({ ...words, start: sum(startFrame), end: sum(endFrame) }) })
    return { operation: await answer.text() }
  },
  async status(operation) {
    const state = await (await fetch(`${address}/clips/${operation}`)).text()
    return state === 'done'
      ? { state: 'done', bytes: Buffer.from(operation), mediaType: 'video/mp4', warnings: [] }
      : { state: 'failed', reason: `${operation} is ${state}`, retryable: false }
  },
}

const stock = scriptedEngines()
const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) })
const ctx = await openContext(config, { stock: { ...stock, video: [...stock.video, provider] } })
await startWorker(ctx)
const [known] = await listProjects(ctx)
const { id: projectId } = known ?? (await createProject(ctx, { name: 'Mill' }))
const [row] = await ctx.db.select().from(projects)
await ctx.db.update(projects).set({ engines: { ...row!.engines, video: provider.id } })
const { id: scriptId } = await uploadScript(ctx, { projectId, fileName: 'mill.fountain', bytes: Buffer.from(script) })
await approveScript(ctx, { projectId, scriptId })
await makeFilm(ctx, projectId, () => {})
await ctx.close()
