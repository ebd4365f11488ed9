import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer as createVite } from 'vite'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { createApp } from '#server/http/app.ts'
import { prepareFilm } from '#server/stages/index.ts'
import { addSampleFilm } from '#server/stages/sample-film.ts'
import { startWorker } from '#server/worker.ts'

/** A studio with the sample film, and the screen from its sources: what is saved is seen at once. */
export async function serveStudio({ data, port }: { data: string; port: number }) {
  const ctx = await openContext(readConfig({ DATA_DIR: data, LOG_LEVEL: 'warn' }))
  const sample = await addSampleFilm(ctx)
  await startWorker(ctx)
  if (sample) await prepareFilm(ctx, sample, () => undefined)
  const studio = (await createApp(ctx)).listen(0, '127.0.0.1')
  await once(studio, 'listening')
  process.env['AIUTEUR_STUDIO'] = `http://127.0.0.1:${(studio.address() as AddressInfo).port}`
  const screen = await createVite({ server: { port, host: '127.0.0.1' }, logLevel: 'warn' })
  await screen.listen()
  return {
    url: screen.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '',
    close: async () => {
      await screen.close()
      studio.closeAllConnections()
      studio.close()
      await ctx.close()
    },
  }
}
