export const engineErrorKinds = [
  'rate_limited',
  'refused',
  'bad_request',
  'auth',
  'timeout',
  'garbage',
  'unavailable',
] as const
export type EngineErrorKind = (typeof engineErrorKinds)[number]

interface Details {
  /** Milliseconds the provider asks to wait. */
  retryAfter?: number | null
  /** The request cannot have reached the provider. */
  neverSent?: boolean
  retryable?: boolean
}

/** Why an engine gave nothing, in words for the user; `retryable` says whether asking again can help. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly kind: EngineErrorKind
  readonly retryable: boolean
  readonly retryAfter: number | null
  readonly neverSent: boolean

  constructor(kind: EngineErrorKind, message: string, details: Details = {}) {
    super(message)
    this.kind = kind
    this.retryable = details.retryable ?? canHelp[kind]
    this.retryAfter = details.retryAfter ?? null
    this.neverSent = details.neverSent ?? false
  }
}

const canHelp: Record<EngineErrorKind, boolean> = {
  rate_limited: true,
  refused: false,
  bad_request: false,
  auth: false,
  timeout: true,
  garbage: true,
  unavailable: true,
}
