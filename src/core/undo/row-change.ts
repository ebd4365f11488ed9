/** One row of one table before and after a verb; null where it did not exist. Column names as in the database. */
export interface RowChange {
  table: string
  before: Row | null
  after: Row | null
}

export type Row = Record<string, unknown> & { id: string }

/** What differs between two readings of the same rows. */
export function rowChanges(table: string, before: readonly Row[], after: readonly Row[]): RowChange[] {
  const was = new Map(before.map((row) => [row.id, row]))
  const is = new Map(after.map((row) => [row.id, row]))
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return ids
    .map((id) => ({ table, before: was.get(id) ?? null, after: is.get(id) ?? null }))
    .filter((change) => !sameRow(change.before, change.after))
}

/** Key order does not count: the database does not keep it. */
export const sameRow = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, nested) =>
    typeof nested === 'object' && nested !== null && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  )
