import { and, asc, eq, sql } from 'drizzle-orm'
import { type DescriptionChange, type DescriptionVersion, descriptionHistory } from '#core/assets/description-history.ts'
import type { AssetId } from '#core/ids.ts'
import type { RowChange } from '#core/undo/row-change.ts'
import type { Ctx } from '#server/context.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { assetRow } from './editable.ts'

/** What its description was before. Every change somebody makes is written down for undo already; here it is read. */
export async function readHistory({ db }: Pick<Ctx, 'db'>, { id }: { id: AssetId }): Promise<DescriptionVersion[]> {
  const asset = await assetRow(db, id)
  const change = sql<RowChange | null>`(select c from jsonb_array_elements(${undoRecords.changes}) as c
    where c->>'table' = 'assets' and coalesce(c->'after', c->'before')->>'id' = ${id} and c->'before'->>'description' is distinct from c->'after'->>'description' limit 1)`
  const rows = await db
    .select({ at: undoRecords.createdAt, label: undoRecords.label, undoneAt: undoRecords.undoneAt, change: change.as('change') })
    .from(undoRecords)
    .where(and(eq(undoRecords.projectId, asset.projectId), sql`${undoRecords.changes} @> ${JSON.stringify([{ table: 'assets', after: { id } }])}::jsonb`))
    .orderBy(asc(undoRecords.createdAt), asc(undoRecords.id))
  return descriptionHistory(asset.createdAt, rows.flatMap(changeOf), asset.description)
}

interface Read {
  at: Date
  label: string
  undoneAt: Date | null
  change: RowChange | null
}

function changeOf({ at, label, undoneAt, change }: Read): DescriptionChange[] {
  if (!change) return []
  const [before, after] = [change.before, change.after].map((row) => String(row?.['description'] ?? ''))
  return [{ at, label, before: before!, after: after!, undone: undoneAt !== null }]
}
