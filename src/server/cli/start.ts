import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createApp } from '#server/http/app.ts'
import { addSampleFilm, orderSample } from '#server/stages/sample-film.ts'
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
  if (sample) await orderSample(ctx, sample)
  console.log(`Aiuteur is on http://${address}:${port}  (API: /api/docs)`)

  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await ctx.close()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}
