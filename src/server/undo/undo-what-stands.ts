import { sql } from 'drizzle-orm'
import { type Row, type RowChange, sameRow } from '#core/undo/row-change.ts'
import type { Db } from '#server/platform/db/database.ts'
import { byPlace, insertRow } from './rows.ts'

/**
 * Takes a change back as far as nobody has touched it since, column by column: what was changed again stays as it is now.
 * For verbs that undo something of long ago; the toast's undo is all or nothing.
 */
export async function undoWhatStands(tx: Db, changes: readonly RowChange[]): Promise<void> {
  const ordered = byPlace(changes)
  for (const { table, after } of ordered.toReversed().filter(({ before }) => before === null)) await tx.execute(sql`delete from ${sql.identifier(table)} where id = ${after!.id}`)
  for (const { table, before, after } of ordered) {
    if (before && after) await restoreColumns(tx, table, before, after)
    // A row may hang on one that is gone for good; it stays away then.
    else if (before) await tx.transaction((inner) => insertRow(inner, table, before, 'keep')).catch(() => {})
  }
}

async function restoreColumns(tx: Db, table: string, before: Row, after: Row): Promise<void> {
  const found = await tx.execute<{ row: Row }>(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where t.id = ${before.id} for update`)
  const now = found.rows[0]?.row
  if (!now) return
  const columns = Object.keys(before).filter((column) => !sameRow(before[column], after[column]) && sameRow(now[column], after[column]))
  if (columns.length === 0) return
  await insertRow(tx, table, { ...now, ...Object.fromEntries(columns.map((column) => [column, before[column]])) }, 'replace')
}
