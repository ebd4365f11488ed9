import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#server/platform/db/database.ts'

interface Column {
  table: string
  column: string
  type: string
}

/**
 * Those of these stored files that no row of any table mentions in any column of text or JSON, undo included: only they may
 * ever be collected. The database is asked for its columns, so one that is added later cannot be forgotten.
 */
export async function unmentioned(db: Db, hashes: readonly string[]): Promise<Set<string>> {
  const all = new Set(hashes)
  if (all.size === 0) return all
  return db.transaction(async (tx) => {
    // PostgreSQL would compile this once-in-hours query for seconds.
    await tx.execute(sql`set local jit = off`)
    const columns = await wordyColumns(tx)
    const free = all.difference(await mentionedIn(tx, columns.filter(isPlain).map(plainWords)))
    if (free.size === 0) return free
    // JSON is most of the bytes of a film: looked through only for what is left.
    return free.difference(await mentionedIn(tx, [...columns.filter((column) => !isPlain(column)).map(nestedWords), undoableWords]))
  })
}

const isPlain = ({ type }: Column) => type === 'text' || type === 'character varying'

async function wordyColumns(db: Db): Promise<Column[]> {
  const { rows } = await db.execute<Column & Record<string, unknown>>(sql`
    select c.table_name as "table", c.column_name as "column", c.data_type as "type"
    from information_schema.columns c
    inner join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = current_schema() and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY') and c.table_name not in ('blobs', 'undo_records')`)
  return rows
}

/** Words that are exactly as long as a hash are taken for one; only longer ones are searched, each once. */
async function mentionedIn(db: Db, words: SQL[]): Promise<Set<string>> {
  const { rows } = await db.execute<{ mentioned: string }>(sql`
    with words as materialized (${sql.join(words, sql` union `)})
    select word as mentioned from words where length(word) = 64
    union select found[1] from words, regexp_matches(word, '[0-9a-f]{64}', 'g') as found where length(word) > 64`)
  return new Set(rows.map(({ mentioned }) => mentioned))
}

const plainWords = ({ table, column }: Column): SQL => sql`select ${sql.identifier(column)}::text as word from ${sql.identifier(table)} where length(${sql.identifier(column)}) >= 64`

/** Whatever stands between two quotation marks; a hash has none in it. */
const nestedWords = ({ table, column }: Column): SQL => sql`select word from ${sql.identifier(table)}, string_to_table(${sql.identifier(column)}::text, '"') as word where length(word) >= 64`

/** An attempt that was changed and is gone for good cannot be changed back; one that was deleted can. */
const undoableWords = sql`select word from undo_records, jsonb_array_elements(changes) as change, string_to_table(change::text, '"') as word
  where length(word) >= 64 and undone_at is null and not (change->>'table' = 'attempts' and jsonb_typeof(change->'after') = 'object'
    and not exists (select 1 from attempts where attempts.id::text = change->'after'->>'id'))`
