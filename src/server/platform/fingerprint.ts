import { createHash } from 'node:crypto'

/** SHA-256 of a JSON value. Key order must not matter, since jsonb does not keep it; array order must. */
export const fingerprint = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex')

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const canonical = (value: unknown) =>
  JSON.stringify(value, (_, nested) => (isRecord(nested) ? Object.fromEntries(Object.entries(nested).sort(byKey)) : nested))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)
