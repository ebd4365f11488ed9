import { EngineError, type EngineErrorKind } from './engine-error.ts'

/** What the words of a provider mean, whatever the status: they use 400, 403, 422 and 429 for each of these. */
const meanings: [RegExp, EngineErrorKind][] = [
  [/insufficient[_ ](quota|credit|balance|funds)|exhausted balance|billing|payment required|out of credit/i, 'auth'],
  [/api key not valid|api_key_invalid|invalid.{0,10}api.?key|incorrect api key|unauthori[sz]ed/i, 'auth'],
  [/content.?policy|moderation|safety|prohibited_content|sensitive|nsfw|blocklist|rai_?media|flagged/i, 'refused'],
]

export const kindOfWords = (words: string): EngineErrorKind | null =>
  meanings.find(([pattern]) => pattern.test(words))?.[1] ?? null

function kindOfStatus(status: number): EngineErrorKind {
  if (status === 401 || status === 402 || status === 403) return 'auth'
  if (status === 408 || status === 504) return 'timeout'
  if (status === 429) return 'rate_limited'
  return status >= 500 ? 'unavailable' : 'bad_request'
}

const inWords: Record<EngineErrorKind, string> = {
  rate_limited: 'has too many requests from this account just now',
  refused: 'refused this for safety; change the words or the pictures',
  bad_request: 'did not understand the request',
  auth: 'did not accept the key or the account; check it in Settings',
  timeout: 'did not answer in time',
  garbage: 'answered with something unusable',
  unavailable: 'is not working just now',
}

/** "Veo 3.1 refused this for safety; change the words or the pictures (it said: …)." */
export const inPlainWords = (name: string, kind: EngineErrorKind, said = ''): string =>
  `${name} ${inWords[kind]}${said ? ` (it said: ${shortened(said)})` : ''}.`

const longestQuote = 300
const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line
}

export const garbage = (name: string, said = '') => new EngineError('garbage', inPlainWords(name, 'garbage', said))

/** A mistake that is seen before anything goes out. */
export const notSent = (why: string) => new EngineError('bad_request', `${why} Nothing was sent.`)

export const refused = (name: string, said = '') => new EngineError('refused', inPlainWords(name, 'refused', said))

/** An answer that is an error, as an error in words. */
export function explainAnswer(name: string, status: number, body: string, retryAfter: number | null): EngineError {
  const said = messageIn(body)
  const kind = status >= 500 ? kindOfStatus(status) : (kindOfWords(body) ?? kindOfStatus(status))
  return new EngineError(kind, inPlainWords(name, kind, said), { retryAfter })
}

/** Providers put the sentence in error.message, error, message, or detail, which may be a list. */
function messageIn(body: string): string {
  try {
    return sentence(JSON.parse(body)) ?? body
  } catch {
    return body.startsWith('<') ? '' : body
  }
}

function sentence(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(sentence).filter((part) => part !== null).join('; ') || null
  if (typeof value !== 'object' || value === null) return null
  const places = ['error', 'message', 'detail', 'msg'].filter((key) => key in value)
  return places.map((key) => sentence(Reflect.get(value, key))).find((part) => part !== null) ?? null
}
