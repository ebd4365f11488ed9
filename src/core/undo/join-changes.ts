import { type RowChange, sameRow } from './row-change.ts'

/** Two changes one after the other, as one: each row from before the first to after the last. */
export function joinChanges(first: readonly RowChange[], second: readonly RowChange[]): RowChange[] {
  const keyOf = ({ table, before, after }: RowChange) => `${table} ${(after ?? before)!.id}`
  const later = new Map(second.map((change) => [keyOf(change), change]))
  const known = new Set(first.map(keyOf))
  const joined = first.map((change) => ({ ...change, after: later.has(keyOf(change)) ? later.get(keyOf(change))!.after : change.after }))
  return [...joined, ...second.filter((change) => !known.has(keyOf(change)))].filter(({ before, after }) => !sameRow(before, after))
}
