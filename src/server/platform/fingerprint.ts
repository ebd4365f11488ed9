import { hash } from 'node:crypto'

/** SHA-256 of a JSON value. Key order must not matter, since jsonb does not keep it; array order must. */
export const fingerprint = (value: unknown) => hash('sha256', canonical(value))

export const sha256 = (bytes: Uint8Array) => hash('sha256', bytes)

/** Written by hand, and as one growing string, since thousands of requests are hashed for one answer. */
function canonical(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  let told = ''
  if (Array.isArray(value)) {
    for (const one of value) told += (told && ',') + canonical(one)
    return `[${told}]`
  }
  for (const key of Object.keys(value).toSorted()) if (value[key] !== undefined) told += (told && ',') + named(key) + canonical(value[key])
  return `{${told}}`
}

const known = new Map<string, string>()

/** Some dozens of keys are told again and again; those of a map of ids would only fill the memory. */
function named(key: string): string {
  const before = known.get(key)
  if (before !== undefined) return before
  const told = `${JSON.stringify(key)}:`
  if (known.size < 1000) known.set(key, told)
  return told
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !(value instanceof Date)
