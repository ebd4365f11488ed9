import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createProject, listProjects } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { makeFilm } from '#server/stages/index.ts'
import { projects } from '#server/tables/projects.ts'
import { startWorker } from '#server/worker.ts'
import { paidEngine } from './paid-provider.ts'
import { scriptedEngines } from './scripted-engines.ts'

/** Makes a film whose clips are paid for at the provider of this address; the test that starts this process kills it. */
const [folder = '', address = '', databaseUrl] = process.argv.slice(2)
const script = 'INT. MILL - DAY\n\nADA turns the wheel. The stone moves.\n\nBRAM walks in.\n\nBRAM\nIt turns!\n\nAda laughs. Bram leaves the mill.\n'

const stock = scriptedEngines()
const provider = paidEngine(address)
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
