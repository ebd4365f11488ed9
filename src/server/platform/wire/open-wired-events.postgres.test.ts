import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#server/platform/db/open-database.ts'
import type { Database } from '#server/platform/db/database.ts'
import { lastingAddress } from '#testing/database.ts'
import { type OpenEvents, openWiredEvents } from './open-wired-events.ts'

interface News {
  projectId: string
  words: string
}

interface Place {
  database: Database
  wire: OpenEvents<News>
}

let address: Awaited<ReturnType<typeof lastingAddress>>
let here: Place
let there: Place
beforeAll(async () => {
  address = await lastingAddress()
  const open = async (): Promise<Place> => {
    const database = await openDatabase(address)
    if (database.driver.kind !== 'postgres') throw new Error('these rules are about PostgreSQL')
    return { database, wire: await openWiredEvents<News>(database.driver) }
  }
  ;[here, there] = await Promise.all([open(), open()])
})
afterAll(async () => {
  for (const { wire, database } of [here, there]) {
    await wire.close()
    await database.close()
  }
})

const follow = (place: Place, projectId: string) => {
  const stop = new AbortController()
  return { news: place.wire.events.follow(projectId, stop.signal), stop: () => stop.abort() }
}

it('a screen hears what another process did, once, and of its own film only', async () => {
  const { news, stop } = follow(here, 'film')
  const first = news.next()
  there.wire.events.tell({ projectId: 'another film', words: 'not for you' })
  there.wire.events.tell({ projectId: 'film', words: 'a frame is done' })
  expect((await first).value).toMatchObject({ words: 'a frame is done' })
  const second = news.next()
  here.wire.events.tell({ projectId: 'film', words: 'done here' })
  expect((await second).value).toMatchObject({ words: 'done here' })
  const third = news.next()
  there.wire.events.tell({ projectId: 'film', words: 'and there again' })
  expect((await third).value).toMatchObject({ words: 'and there again' })
  stop()
})

it('who may have missed something is sent away to ask again, and hears news afterwards', async () => {
  const { news } = follow(here, 'film')
  const next = news.next()
  if (!('url' in address)) throw new Error('these rules are about PostgreSQL')
  const admin = new Client({ connectionString: address.url })
  await admin.connect()
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aiuteur news' and datname = current_database()`)
  await admin.end()
  expect(await next).toMatchObject({ done: true })
  const again = follow(here, 'film')
  const heard = again.news.next()
  there.wire.events.tell({ projectId: 'film', words: 'after the break' })
  expect((await heard).value).toMatchObject({ words: 'after the break' })
  again.stop()
})
