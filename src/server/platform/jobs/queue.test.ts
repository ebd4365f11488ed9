import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '#server/platform/db/database.ts'
import { openTestDatabase } from '#testing/database.ts'
import { openQueue, type Queue } from './queue.ts'

interface Take {
  take: number
}
interface Payloads {
  rehearsal: Take
  premiere: Take
  repeat: Take
  hopeless: Take
  single: Take
  urgent: Take
  endless: Take
  interrupted: Take
}
const names = ['rehearsal', 'premiere', 'repeat', 'hopeless', 'single', 'urgent', 'endless', 'interrupted'] as const

let database: Database
let queue: Queue<Payloads>
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue<Payloads>(database, names)
})
afterAll(async () => {
  await queue.close()
  await database.close()
})

const enqueue: Queue<Payloads>['enqueue'] = async (_, ...job) => database.db.transaction((tx) => queue.enqueue(tx, ...job))
const until = (isSo: () => boolean) => vi.waitUntil(isSo, { timeout: 20_000 })

it('forgets the job when the transaction rolls back, also in a queue made a moment ago', async () => {
  await enqueue(database.db, 'rehearsal', { take: 1 })
  const cut = database.db.transaction(async (tx) => {
    await queue.enqueue(tx, 'rehearsal', { take: 2 })
    throw new Error('cut')
  })
  await expect(cut).rejects.toThrow('cut')

  const takes: number[] = []
  await queue.work('rehearsal', { concurrency: 1 }, async ({ take }) => void takes.push(take))
  await enqueue(database.db, 'rehearsal', { take: 3 })
  await until(() => takes.includes(3))
  expect(takes).toEqual([1, 3])
})

it('does one job after the other without waiting for the next look at the queue', async () => {
  for (let take = 1; take <= 12; take++) await enqueue(database.db, 'premiere', { take })
  const takes: number[] = []
  await queue.work('premiere', { concurrency: 2 }, async ({ take }) => void takes.push(take))
  await until(() => takes.length === 12)
  expect(takes.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

it('tries again when the work fails, and counts the tries', async () => {
  await enqueue(database.db, 'repeat', { take: 1 })
  const tries: [number, boolean][] = []
  await queue.work('repeat', { concurrency: 1 }, async (_, { attemptNumber, isLast }) => {
    tries.push([attemptNumber, isLast])
    if (tries.length < 2) throw new Error('once more')
  })
  await until(() => tries.length === 2)
  expect(tries).toEqual([
    [1, false],
    [2, false],
  ])
})

it('says which try is the last, and gives up after it with a word', async () => {
  await enqueue(database.db, 'hopeless', { take: 7 }, { retryLimit: 1 })
  const lasts: boolean[] = []
  const givenUp: Take[] = []
  await queue.work('hopeless', { concurrency: 1, giveUp: async (payload) => void givenUp.push(payload) }, async (_, { isLast }) => {
    lasts.push(isLast)
    throw new Error('never')
  })
  await until(() => givenUp.length > 0)
  expect(lasts).toEqual([false, true])
  expect(givenUp).toEqual([{ take: 7 }])
})

it('takes a second job with the same key only when the first is done', async () => {
  const twice = { singletonKey: 'scene 12' }
  expect(await enqueue(database.db, 'single', { take: 1 }, twice)).toEqual(expect.any(String))
  expect(await enqueue(database.db, 'single', { take: 2 }, twice)).toBeNull()
  expect(await enqueue(database.db, 'single', { take: 3 }, { singletonKey: 'scene 13' })).not.toBeNull()

  const takes: number[] = []
  await queue.work('single', { concurrency: 1 }, async ({ take }) => void takes.push(take))
  await until(() => takes.length === 2)
  await vi.waitUntil(async () => (await enqueue(database.db, 'single', { take: 4 }, twice)) !== null)
  await until(() => takes.length === 3)
  expect(takes).toEqual([1, 3, 4])
})

it('does the urgent first, and nothing before its time', async () => {
  await enqueue(database.db, 'urgent', { take: 1 }, { startAfter: new Date(Date.now() + 3_600_000), priority: 9 })
  await enqueue(database.db, 'urgent', { take: 2 })
  await enqueue(database.db, 'urgent', { take: 3 }, { priority: 5 })
  const takes: number[] = []
  await queue.work('urgent', { concurrency: 1 }, async ({ take }) => void takes.push(take))
  await until(() => takes.length === 2)
  expect(takes).toEqual([3, 2])
})

describe('a cancelled job', () => {
  it('is told to stop while it runs, and is not tried again; one that waits never begins', async () => {
    const begun: number[] = []
    const stopped: number[] = []
    await queue.work('endless', { concurrency: 1 }, async ({ take }, { signal }) => {
      begun.push(take)
      await pause(60_000, undefined, { signal }).catch(() => stopped.push(take))
      signal.throwIfAborted()
    })
    await enqueue(database.db, 'endless', { take: 1 })
    await until(() => begun.length === 1)
    await enqueue(database.db, 'endless', { take: 2 })
    await enqueue(database.db, 'endless', { take: 3 })

    const cancelled = await database.db.transaction(async (tx) => [
      await queue.cancel(tx, 'endless', { take: 2 }),
      await queue.cancel(tx, 'endless', { take: 1 }),
      await queue.cancel(tx, 'endless', { take: 99 }),
    ])
    expect(cancelled).toEqual([1, 1, 0])
    await until(() => begun.includes(3))
    expect(stopped).toEqual([1])
    expect(begun).toEqual([1, 3])
  })
})

it('hands its running job to the next queue when it closes, and counts that as no try', async () => {
  const first = await openQueue<Pick<Payloads, 'interrupted'>>(database, ['interrupted'])
  await database.db.transaction((tx) => first.enqueue(tx, 'interrupted', { take: 1 }))
  let isBegun = false
  await first.work('interrupted', { concurrency: 1 }, async (_, { signal }) => {
    isBegun = true
    await pause(60_000, undefined, { signal })
  })
  await until(() => isBegun)
  await first.close()

  const tries: number[] = []
  await queue.work('interrupted', { concurrency: 1 }, async (_, { attemptNumber }) => void tries.push(attemptNumber))
  await until(() => tries.length === 1)
  expect(tries).toEqual([1])
})
