import { describe, expect, it } from 'vitest'
import { EngineError } from './adapters/engine-error.ts'
import { retry } from './retry.ts'

const quick = { attempts: 3, firstPause: 1, longestPause: 50 }
const busy = (retryAfter: number | null = null) => new EngineError('rate_limited', 'busy', { retryAfter })

/** Fails with each of the errors in turn, then gives the answer. */
function failing(...errors: Error[]) {
  const calls = { count: 0 }
  const task = async () => {
    const error = errors[calls.count]
    calls.count += 1
    if (error) throw error
    return 'done'
  }
  return { calls, task }
}

describe('retry', () => {
  it('asks again when that can help', async () => {
    const { calls, task } = failing(busy(), new EngineError('unavailable', 'down'))
    await expect(retry(task, quick)).resolves.toBe('done')
    expect(calls.count).toBe(3)
  })

  it('gives up after the last attempt, with the last reason', async () => {
    const { calls, task } = failing(busy(), busy(), new EngineError('timeout', 'slow'), busy())
    await expect(retry(task, quick)).rejects.toMatchObject({ kind: 'timeout' })
    expect(calls.count).toBe(3)
  })

  it('never repeats what was refused, wrong, or not our error at all', async () => {
    for (const error of [new EngineError('refused', 'no'), new EngineError('auth', 'key'), new TypeError('a bug')]) {
      const { calls, task } = failing(error)
      await expect(retry(task, quick)).rejects.toBe(error)
      expect(calls.count).toBe(1)
    }
  })

  it('waits as long as the provider asks, and leaves a long wait to whoever asked', async () => {
    const short = failing(busy(20))
    await expect(retry(short.task, quick)).resolves.toBe('done')
    const long = failing(busy(60_000))
    await expect(retry(long.task, quick)).rejects.toMatchObject({ retryAfter: 60_000, retryable: true })
    expect(long.calls.count).toBe(1)
  })

  it('stops waiting when the work is cancelled', async () => {
    const { calls, task } = failing(busy(), busy())
    const cancel = new AbortController()
    const working = retry(task, { ...quick, firstPause: 40_000, longestPause: 60_000 }, cancel.signal)
    cancel.abort()
    await expect(working).rejects.toMatchObject({ name: 'AbortError' })
    expect(calls.count).toBe(1)
  })
})
