import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Database } from '#server/platform/db/database.ts'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { lastingAddress } from '#testing/database.ts'
import { openQueue, type Queue } from './queue.ts'

interface Payloads {
  shared: { take: number }
  endless: { take: number }
}
const names = ['shared', 'endless'] as const

let here: { database: Database; queue: Queue<Payloads> }
let there: typeof here
beforeAll(async () => {
  const address = await lastingAddress()
  const open = async () => {
    const database = await openDatabase(address)
    return { database, queue: await openQueue<Payloads>(database, names) }
  }
  ;[here, there] = await Promise.all([open(), open()])
})
afterAll(async () => {
  for (const { queue, database } of [here, there]) {
    await queue.close()
    await database.close()
  }
})

it('two workers share the jobs, and no job is done twice', async () => {
  const done: string[] = []
  for (const [place, { queue }] of Object.entries({ here, there }))
    await queue.work('shared', { concurrency: 1 }, async ({ take }) => {
      await pause(20)
      done.push(`${place} ${take}`)
    })
  await here.database.db.transaction(async (tx) => {
    for (let take = 1; take <= 30; take++) await here.queue.enqueue(tx, 'shared', { take })
  })
  await vi.waitUntil(() => done.length >= 30, { timeout: 20_000 })
  const takes = done.map((one) => Number(one.split(' ')[1]))
  expect(takes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  expect(new Set(done.map((one) => one.split(' ')[0]))).toEqual(new Set(['here', 'there']))
})

it('a job that runs in one process can be cancelled from another', async () => {
  let reason: unknown
  let isRunning = false
  await there.queue.work('endless', { concurrency: 1 }, async (_, { signal }) => {
    isRunning = true
    await pause(60_000, undefined, { signal }).catch(() => (reason = signal.reason))
    signal.throwIfAborted()
  })
  await here.database.db.transaction((tx) => here.queue.enqueue(tx, 'endless', { take: 1 }))
  await vi.waitUntil(() => isRunning, { timeout: 20_000 })
  expect(await here.database.db.transaction((tx) => here.queue.cancel(tx, 'endless', { take: 1 }))).toBe(1)
  await vi.waitUntil(() => reason instanceof Error, { timeout: 20_000 })
})
