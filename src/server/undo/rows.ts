import { sql } from 'drizzle-orm'
import type { Row, RowChange } from '#core/undo/row-change.ts'
import type { Db } from '#server/platform/db/database.ts'

/** Parents before children; what is not listed is not undone by rows. */
const order = [
  'projects',
  'capsules',
  'project_styles',
  'attempts',
  'presence_checks',
  'scripts',
  'scenes',
  'assets',
  'mentions',
  'scene_asset_instances',
  'scene_asset_suggestions',
  'shots',
  'shot_references',
  'transformations',
  'shot_asset_assignments',
  'casting_readings',
  'prompts',
  'frame_links',
  'stage_states',
]

/** The changes of each table, parents before children. */
export const byTable = (changes: readonly RowChange[]): [table: string, changes: RowChange[]][] =>
  [...Map.groupBy(changes, ({ table }) => table)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))

/** The rows of these changes as they are now, held until the transaction ends. */
export async function rowsNow(tx: Db, table: string, changes: readonly RowChange[]): Promise<Map<string, Row>> {
  const found = await tx.execute<{ row: Row }>(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where t.id in ${listOf(changes)} order by t.id for update`)
  return new Map(found.rows.map(({ row }) => [row.id, row]))
}

/** What a change deleted, as it was. */
export const deletedOf = (changes: readonly RowChange[]): Row[] => changes.flatMap(({ before, after }) => (before && !after ? [before] : []))

/** What a change made is gone again. */
export async function deleteMade(tx: Db, table: string, changes: readonly RowChange[]): Promise<void> {
  const made = changes.filter(({ before }) => before === null)
  if (made.length > 0) await tx.execute(sql`delete from ${sql.identifier(table)} where id in ${listOf(made)}`)
}

/** Writes whole rows; one whose id or keys are there is replaced, or kept as it is. */
export async function writeRows(tx: Db, table: string, rows: readonly Row[], there: 'replace' | 'keep'): Promise<void> {
  // A row that gives up its selection goes first, or two would be selected at once.
  for (const batch of [rows.filter((row) => row['selected'] !== true), rows.filter((row) => row['selected'] === true)]) {
    const [first] = batch
    if (!first) continue
    const name = sql.identifier(table)
    const columns = Object.keys(first).map((column) => sql.identifier(column))
    const list = sql.join(columns, sql`, `)
    const set = sql.join(columns.map((column) => sql`${column} = excluded.${column}`), sql`, `)
    const conflict = there === 'keep' ? sql`on conflict do nothing` : sql`on conflict (id) do update set ${set}`
    await tx.execute(sql`insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(batch)}::jsonb) ${conflict}`)
  }
}

const listOf = (changes: readonly RowChange[]) => {
  const ids = changes.map(({ before, after }) => (after ?? before)!.id)
  return sql`(select listed.listed_id::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as listed (listed_id))`
}
