import { FetchRefused, guardFetch } from '../fetch-guard.ts'
import { EngineError } from './engine-error.ts'
import { explainAnswer, inPlainWords } from './explain.ts'
import type { Keys } from './keys.ts'
import type { AdapterRow } from './row.ts'

/** What a test or a proxy puts under the adapters instead of the real network. */
export interface Network {
  fetch?: typeof globalThis.fetch
  resolve?: (host: string) => Promise<string[]>
}

/** The API and the hosts its results are stored on. */
const hosts: Record<string, string[]> = {
  openai: ['api.openai.com'],
  anthropic: ['api.anthropic.com'],
  google: ['generativelanguage.googleapis.com', 'storage.googleapis.com', '*.googleusercontent.com'],
  fal: ['fal.run', 'queue.fal.run', 'fal.media', '*.fal.media'],
  replicate: ['api.replicate.com', 'replicate.delivery', '*.replicate.delivery'],
}

/** Clips are the largest answers there are. */
const maxBytes = 512 * 1024 * 1024

export const addressOf = ({ wire, provider }: AdapterRow, keys: Keys) => wire.address ?? keys.addresses[provider]

/** The only way from an adapter to the outside: guarded, and with every failure in plain words. */
export function transport(row: AdapterRow, keys: Keys, network: Network = {}): typeof globalThis.fetch {
  const address = addressOf(row, keys)
  const guarded = guardFetch({ hosts: hosts[row.provider] ?? [], own: address ? [address] : [], maxBytes, ...network })
  return async (input, init) => {
    const answer = await guarded(input, init).catch((error: unknown) => {
      throw explainFailure(row.name, error)
    })
    if (answer.status < 400) return answer
    const body = await answer.text()
    const { status, headers } = answer
    if (isStillWorking(body)) return new Response(body, { status, headers })
    throw explainAnswer(row.name, status, withoutSecrets(body, keys), retryAfter(headers))
  }
}

/** fal answers 400 to a question for a result that is not there yet; the SDK reads it. */
const isStillWorking = (body: string) => body.includes('Request is still in progress')

const withoutSecrets = (text: string, { keys }: Keys) =>
  Object.values(keys).reduce((rest, key) => (key ? rest.replaceAll(key.reveal(), '[secret]') : rest), text)

/** Seconds, or a date. */
function retryAfter(headers: Headers): number | null {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (milliseconds >= 0) return milliseconds
  const value = headers.get('retry-after')
  if (value === null) return null
  const wait = Number.isNaN(Number(value)) ? Date.parse(value) - Date.now() : Number(value) * 1000
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

const neverArrives = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** A question that got no answer at all. What was cancelled is nobody's failure and stays as it is. */
function explainFailure(name: string, error: unknown): unknown {
  if (error instanceof FetchRefused) {
    const words = inPlainWords(name, 'unavailable', error.message)
    return new EngineError('unavailable', words, { retryable: false, neverSent: true })
  }
  const code = codeOf(error)
  if (code === null && !(error instanceof TypeError && error.cause instanceof Error)) return error
  const why = code ?? String(Object(error).cause.message)
  return new EngineError('unavailable', `${name} cannot be reached (${why}).`, { neverSent: neverArrives.has(why) })
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause) ?? (error instanceof AggregateError ? codeOf(error.errors[0]) : null)
}
