import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createApp } from '#server/http/app.ts'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { projects } from '#server/tables/projects.ts'
import { makeFrames, millFilm } from './mill-film.ts'
import { paidEngine } from './paid-provider.ts'
import { scriptedEngines } from './scripted-engines.ts'
import { openStudio } from './studio.ts'
import { filmed } from './test-clips.ts'

/** A studio of its own process, with a film whose clips are paid for at the provider of this address; its test kills it. */
const [folder = '', address = '', port = '0'] = process.argv.slice(2)
const stock = scriptedEngines()
const provider = paidEngine(address, (operation) => filmed({ rate: '24', sound: false, spare: 0 }, 4, Number(operation.split('-').at(-1))))
const database = await openDatabase({ folder: join(folder, 'database') })
const studio = await openStudio({ stock: { ...stock, video: [...stock.video, provider] }, from: { folder, database } })
await studio.work()
if ((await studio.api.projects.list()).length === 0) {
  const { sceneId } = await millFilm(studio, { actions: ['Nora counts sacks.', 'Ivo walks in.'] })
  await makeFrames(studio, sceneId)
  const [film] = await studio.ctx.db.select().from(projects)
  await studio.ctx.db.update(projects).set({ engines: { ...film!.engines, video: provider.id } })
}
const server = (await createApp(studio.ctx)).listen(Number(port), '127.0.0.1')
await once(server, 'listening')
console.log((server.address() as AddressInfo).port)
