import { randomUUID } from 'node:crypto'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Every id of an archive gets a new one: so a film can be imported beside itself, and no row can point into another film
 * of this installation. The order of ids stays, since ties are broken by it and a recipe would feel the difference.
 */
export function renewIds(rows: readonly unknown[]): (value: unknown) => unknown {
  const known = new Set<string>()
  for (const row of rows) collect(row, known)
  const fresh = Array.from({ length: known.size }, () => randomUUID() as string).toSorted()
  const renewed = new Map([...known].toSorted().map((id, index) => [id, fresh[index]!]))
  return (value) => replaced(value, renewed)
}

/** Only whole strings: a text that mentions an id is a text. */
function collect(value: unknown, known: Set<string>): void {
  if (typeof value === 'string') {
    if (uuid.test(value)) known.add(value)
  } else if (Array.isArray(value)) for (const one of value) collect(one, known)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      collect(key, known)
      collect(one, known)
    }
}

function replaced(value: unknown, renewed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renewed.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => replaced(one, renewed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [renewed.get(key) ?? key, replaced(one, renewed)]))
}
