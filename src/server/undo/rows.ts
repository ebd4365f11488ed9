import { sql } from 'drizzle-orm'
import type { Row, RowChange } from '#core/undo/row-change.ts'
import type { Db } from '#server/platform/db/database.ts'

/** Parents before children; what is not listed is not undone by rows. */
const order = [
  'projects',
  'project_styles',
  'attempts',
  'scripts',
  'scenes',
  'assets',
  'mentions',
  'scene_asset_instances',
  'scene_asset_suggestions',
  'shots',
  'transformations',
  'shot_asset_assignments',
  'prompts',
  'frame_links',
  'stage_states',
]

/** A row that gives up its selection goes first, or two would be selected at once. */
export const byPlace = (changes: readonly RowChange[]): RowChange[] =>
  changes.toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table) || Number(isSelected(a)) - Number(isSelected(b)))

const isSelected = ({ before }: RowChange) => before?.['selected'] === true

/** Writes a whole row; when one with its id or its keys is there: replaced, or kept as it is. */
export async function insertRow(tx: Db, table: string, row: Row, there: 'replace' | 'keep'): Promise<void> {
  const name = sql.identifier(table)
  const columns = Object.keys(row).map((column) => sql.identifier(column))
  const list = sql.join(columns, sql`, `)
  const set = sql.join(columns.map((column) => sql`${column} = excluded.${column}`), sql`, `)
  const conflict = there === 'keep' ? sql`on conflict do nothing` : sql`on conflict (id) do update set ${set}`
  await tx.execute(sql`insert into ${name} (${list}) select ${list} from jsonb_populate_record(null::${name}, ${JSON.stringify(row)}::jsonb) ${conflict}`)
}
