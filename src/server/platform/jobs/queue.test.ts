import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#server/platform/db/database.ts'
import { openTestDatabase } from '#testing/database.ts'
import { openQueue, type Queue } from './queue.ts'

interface Payloads {
  rehearsal: { take: number }
  premiere: { take: number }
  repeat: { take: number }
}

let database: Database
let queue: Queue<Payloads>
beforeAll(async () => {
  database = await openTestDatabase()
  queue = await openQueue<Payloads>(database, ['rehearsal', 'premiere', 'repeat'])
})
afterAll(async () => {
  await queue.close()
  await database.close()
})

const until = async (isSo: () => boolean) => {
  while (!isSo()) await pause(20)
}

it('forgets the job when the transaction rolls back, also in a queue made a moment ago', async () => {
  await database.db.transaction((tx) => queue.enqueue(tx, 'rehearsal', { take: 1 }))
  const cut = database.db.transaction(async (tx) => {
    await queue.enqueue(tx, 'rehearsal', { take: 2 })
    throw new Error('cut')
  })
  await expect(cut).rejects.toThrow('cut')

  const takes: number[] = []
  await queue.work('rehearsal', { concurrency: 1 }, async ({ take }) => void takes.push(take))
  await until(() => takes.length > 0)
  await pause(700)
  expect(takes).toEqual([1])
})

it('does one job after the other without waiting for the next look at the queue', async () => {
  for (let take = 1; take <= 12; take++) await database.db.transaction((tx) => queue.enqueue(tx, 'premiere', { take }))
  const takes: number[] = []
  await queue.work('premiere', { concurrency: 2 }, async ({ take }) => void takes.push(take))
  await until(() => takes.length === 12)
  expect(takes.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

it('tries again when the work fails, and says which try is the last', async () => {
  await database.db.transaction((tx) => queue.enqueue(tx, 'repeat', { take: 1 }))
  const tries: boolean[] = []
  await queue.work('repeat', { concurrency: 1 }, async (_, { isLast }) => {
    tries.push(isLast)
    if (tries.length < 2) throw new Error('once more')
  })
  await until(() => tries.length === 2)
  expect(tries).toEqual([false, false])
})
