import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { News } from '#contract/news.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { createApp } from './app.ts'

let studio: Studio
let server: Server
let worker: ChildProcess
beforeAll(async () => {
  studio = await openStudio()
  const { database, folder } = studio.setting
  if (database.driver.kind !== 'postgres') throw new Error('these rules are about PostgreSQL')
  server = await createApp(studio.ctx)
  server.listen(0, '127.0.0.1')
  const environment = { ...process.env, DATABASE_URL: database.driver.url, DATA_DIR: folder, LOG_LEVEL: 'silent' }
  worker = spawn(process.execPath, ['--no-warnings', 'src/server/cli/main.ts', 'worker'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.all([once(server, 'listening'), once(worker.stdout!, 'data')])
}, 30_000)
afterAll(async () => {
  worker.kill('SIGTERM')
  await once(worker, 'exit')
  server.closeAllConnections()
  server.close()
  await studio.close()
})

/** The first event of a kind that a browser with the film open is sent; then it goes away. */
async function hears(projectId: string, kind: News['kind'], connected: () => void): Promise<string> {
  const { port } = server.address() as AddressInfo
  const leave = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/films/${projectId}/news`, { signal: leave.signal })
  connected()
  let told = ''
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    told += text
    const line = told.split('\n').find((one) => one.startsWith('data:') && one.includes(`"${kind}"`))
    if (line) {
      leave.abort()
      return line
    }
  }
  throw new Error(`not heard: ${told}`)
}

it('an open screen hears what a worker process did, and hears again after it came back', async () => {
  const { projectId } = await studio.film('INT. MILL - DAY\n\nANNA sweeps the floor.\n')
  for (let visit = 0; visit < 2; visit++) {
    const there = Promise.withResolvers<void>()
    const heard = hears(projectId, 'extraction', there.resolve)
    await there.promise
    await studio.api.breakdown.preview({ projectId, anew: visit > 0 })
    expect(await heard).toContain('"ready"')
  }
}, 30_000)
