import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, vi } from 'vitest'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { lastingAddress } from '#testing/database.ts'
import { openQueue } from './queue.ts'

it('does a job again whose process was killed', { timeout: 60_000 }, async () => {
  const address = await lastingAddress()
  const victim = spawn(process.execPath, ['--no-warnings', 'testing/crashing-worker.ts', JSON.stringify(address)], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(victim.stdout, 'data')
  victim.kill('SIGKILL')
  await once(victim, 'exit')

  const database = await openDatabase(address)
  const queue = await openQueue<{ take: { number: number } }>(database, ['take'])
  const done: number[] = []
  await queue.work('take', { concurrency: 1 }, async ({ number }) => void done.push(number))
  await vi.waitUntil(() => done.length > 0, { timeout: 50_000, interval: 50 })
  expect(done).toEqual([1])
  await queue.close()
  await database.close()
})
