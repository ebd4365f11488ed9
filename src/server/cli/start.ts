import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ProjectId } from '#core/ids.ts'
import { readConfig } from '#server/config.ts'
import { type Ctx, openContext } from '#server/context.ts'
import { createApp } from '#server/http/app.ts'
import { addSampleFilm } from '#server/stages/sample-film.ts'
import { prepareFilm } from '#server/stages/index.ts'
import { startWorker } from '#server/worker.ts'
import { buildScreen } from './build-screen.ts'

/** Migrates, serves, and works; stops when asked to, without losing what is under way. */
export async function start(): Promise<void> {
  const config = readConfig(process.env)
  const screen = buildScreen()
  const ctx = await openContext(config)
  const sample = await addSampleFilm(ctx)
  if (config.worker) await startWorker(ctx)
  await screen
  const server = await createApp(ctx)
  server.listen(config.port, config.host)
  await once(server, 'listening')
  const { address, port } = server.address() as AddressInfo
  if (sample && config.worker) void prepareSample(ctx, sample)
  console.log(`Aiuteur is on http://${address}:${port}  (API: /api/docs)`)

  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await ctx.close()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

/** The sample stands finished up to stage 8 a little later; pages are usable meanwhile, and a stop on the way only leaves less of it. */
const prepareSample = (ctx: Ctx, projectId: ProjectId) => prepareFilm(ctx, projectId, () => undefined).catch((error: unknown) => console.error(`The sample film was not prepared to the end: ${String(error)}`))
