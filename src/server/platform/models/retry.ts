import { setTimeout as pause } from 'node:timers/promises'
import { EngineError } from './adapters/engine-error.ts'

export interface RetryPolicy {
  /** Attempts altogether. */
  attempts: number
  /** Milliseconds before the second attempt; doubled each time. */
  firstPause: number
  /** A longer wait, ours or the provider's, is left to whoever asked: the error says how long. */
  longestPause: number
}

export const patient: RetryPolicy = { attempts: 4, firstPause: 1000, longestPause: 30_000 }

const always = (error: EngineError) => error.retryable

/** Asks again when that can help, as long as the provider wants us to wait, and never for ever. */
export async function retry<Result>(
  task: () => Promise<Result>,
  policy: RetryPolicy,
  signal?: AbortSignal,
  mayRetry: (error: EngineError) => boolean = always,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task()
    } catch (error) {
      if (!(error instanceof EngineError) || !mayRetry(error) || attempt >= policy.attempts) throw error
      const wait = error.retryAfter ?? policy.firstPause * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
      if (wait > policy.longestPause) throw error
      await pause(wait, undefined, signal ? { signal } : {})
    }
  }
}
