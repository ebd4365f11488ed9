import { AISDKError } from 'ai'
import { FetchRefused } from '../fetch-guard.ts'
import { patient, retry, type RetryPolicy } from '../retry.ts'
import { EngineError } from './engine-error.ts'
import { inPlainWords, kindOfWords } from './explain.ts'

export interface Asking {
  name: string
  /** Milliseconds for one attempt. */
  timeout: number
  policy?: RetryPolicy | undefined
  signal?: AbortSignal | undefined
  mayRetry?: (error: EngineError) => boolean
}

/** What is late may be paid for already: whoever asked decides whether to ask for it again. */
export const unlessLate = ({ retryable, kind }: EngineError) => retryable && kind !== 'timeout'

/** One question to a provider: in time, again where that helps, and every failure as an EngineError. */
export function ask<Result>(asking: Asking, task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const { name, timeout, policy = patient, signal, mayRetry } = asking
  const once = async () => {
    const limit = AbortSignal.timeout(timeout)
    try {
      return await task(signal ? AbortSignal.any([signal, limit]) : limit)
    } catch (error) {
      signal?.throwIfAborted()
      if (limit.aborted) throw new EngineError('timeout', inPlainWords(name, 'timeout'))
      throw understood(name, error)
    }
  }
  return retry(once, policy, signal, mayRetry)
}

/** The SDK wraps what our transport threw, and has errors of its own for answers it cannot read. */
function understood(name: string, error: unknown): unknown {
  const ours = causes(error).find((cause) => cause instanceof EngineError)
  if (ours) return ours
  const refused = causes(error).find((cause) => cause instanceof FetchRefused)
  if (refused) return new EngineError('garbage', inPlainWords(name, 'garbage', refused.message), { retryable: false })
  if (!AISDKError.isInstance(error)) return error
  const kind = kindOfWords(error.message) ?? (ourMistakes.has(error.name) ? 'bad_request' : 'garbage')
  return new EngineError(kind, inPlainWords(name, kind, error.message))
}

/** What the SDK complains of before it sends anything. */
const ourMistakes = new Set(['AI_InvalidArgumentError', 'AI_InvalidPromptError', 'AI_UnsupportedFunctionalityError'])

function causes(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : []
}
