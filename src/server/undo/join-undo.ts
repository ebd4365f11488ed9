import { inArray } from 'drizzle-orm'
import type { UndoId } from '#core/ids.ts'
import { joinChanges } from '#core/undo/join-changes.ts'
import type { Db } from '#server/platform/db/database.ts'
import { undoRecords } from '#server/tables/undo.ts'

/** What several verbs changed one after the other in one transaction is taken back as one step, under the name of the first. */
export async function joinUndo(tx: Db, undoIds: readonly (UndoId | null)[]): Promise<UndoId | null> {
  const ids = undoIds.filter((id) => id !== null)
  const [first, ...others] = ids
  if (!first || others.length === 0) return first ?? null
  const rows = await tx.select().from(undoRecords).where(inArray(undoRecords.id, ids))
  const changesOf = new Map(rows.map(({ id, changes }) => [id, changes]))
  const changes = ids.map((id) => changesOf.get(id) ?? []).reduce(joinChanges)
  await tx.delete(undoRecords).where(inArray(undoRecords.id, others))
  await tx.update(undoRecords).set({ changes }).where(inArray(undoRecords.id, [first]))
  return first
}
