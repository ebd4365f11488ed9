import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#server/platform/db/database.ts'

/** These only say what an attempt is and what it cost, or how a change is taken back. */
const ofAttempts = ['attempts', 'attempt_passes', 'model_calls', 'blobs', 'undo_records']
const hashes = sql.raw(`'[0-9a-f]{64}'`)

/**
 * Hashes and attempt ids that rows of any other table mention, in columns named after them or anywhere in JSON. The tables
 * are asked for, not listed: one that is added later cannot be forgotten, and what it refers to is never cleaned up.
 */
export async function mentionedElsewhere(db: Db): Promise<Set<string>> {
  const { rows: columns } = await db.execute<{ table: string; column: string; type: string }>(sql`
    select c.table_name as "table", c.column_name as "column", c.data_type as "type"
    from information_schema.columns c
    inner join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema()
      and (c.data_type = 'jsonb' or (c.data_type = 'text' and c.column_name like '%hash%') or (c.data_type = 'uuid' and c.column_name like '%attempt_id'))`)
  const asked = columns.filter(({ table }) => !ofAttempts.includes(table)).map(mentionsIn)
  return hashSet(db, [...asked, undoneMentions])
}

function mentionsIn({ table, column, type }: { table: string; column: string; type: string }): SQL {
  const [from, value] = [sql.identifier(table), sql.identifier(column)]
  if (type !== 'jsonb') return sql`select ${value}::text as mentioned from ${from} where ${value} is not null`
  return sql`select found[1] as mentioned from ${from}, regexp_matches(${value}::text, ${hashes}, 'g') as found`
}

/** A style or a capsule that undo can bring back needs its pictures; an attempt in an undo record does not keep itself. */
const undoneMentions = sql`select found[1] as mentioned from undo_records, jsonb_array_elements(changes) as change, regexp_matches(change::text, ${hashes}, 'g') as found
  where undone_at is null and change->>'table' <> 'attempts'`

async function hashSet(db: Db, queries: SQL[]): Promise<Set<string>> {
  const { rows } = await db.execute<{ mentioned: string }>(sql`select distinct mentioned from (${sql.join(queries, sql` union all `)}) as every`)
  return new Set(rows.map(({ mentioned }) => mentioned))
}
