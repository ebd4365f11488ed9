import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#server/platform/db/database.ts'

const chunk = 2_000

/** Set-based, a few thousand rows a statement: parameters are counted, and the embedded database stalls on larger ones. */
export async function insertRows<Table extends PgTable>(db: Db, table: Table, rows: readonly Table['$inferInsert'][]): Promise<void> {
  const known: Record<string, { name: string }> = getTableColumns(table)
  const keys = Object.keys(rows[0] ?? {})
  const names = sql.join(keys.map((key) => sql.identifier(known[key]!.name)), sql`, `)
  for (let from = 0; from < rows.length; from += chunk) {
    const records = rows.slice(from, from + chunk).map((row: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [known[key]!.name, row[key]])))
    await db.execute(sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(records)}::jsonb)`)
  }
}
