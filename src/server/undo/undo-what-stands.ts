import { type Row, type RowChange, sameRow } from '#core/undo/row-change.ts'
import type { Db } from '#server/platform/db/database.ts'
import { byTable, deletedOf, deleteMade, rowsNow, writeRows } from './rows.ts'

/**
 * Takes a change back as far as nobody has touched it since, column by column: what was changed again stays as it is now.
 * For verbs that undo something of long ago; the toast's undo is all or nothing.
 */
export async function undoWhatStands(tx: Db, changes: readonly RowChange[]): Promise<void> {
  const tables = byTable(changes)
  for (const [table, changed] of tables) await bringBack(tx, table, deletedOf(changed))
  // Nothing may point at what was made when it goes, or it would go along.
  for (const [table, changed] of tables.toReversed()) {
    await deleteMade(tx, table, changed)
    const now = await rowsNow(tx, table, changed)
    const restored = changed.flatMap(({ before, after }) => (before && after ? restoredRow(now.get(before.id), before, after) : []))
    await writeRows(tx, table, restored, 'replace')
  }
  for (const [table, changed] of tables) await bringBack(tx, table, deletedOf(changed))
}

function restoredRow(now: Row | undefined, before: Row, after: Row): Row[] {
  if (!now) return []
  const columns = Object.keys(before).filter((column) => !sameRow(before[column], after[column]) && sameRow(now[column], after[column]))
  return columns.length === 0 ? [] : [{ ...now, ...Object.fromEntries(columns.map((column) => [column, before[column]])) }]
}

/** All at once; or one by one, where one of them hangs on a row that is gone for good and has to stay away. */
async function bringBack(tx: Db, table: string, rows: readonly Row[]): Promise<void> {
  const together = (some: readonly Row[]) => tx.transaction((inner) => writeRows(inner, table, some, 'keep')).then(() => true, () => false)
  if (rows.length === 0 || (await together(rows))) return
  for (const row of rows) await together([row])
}
