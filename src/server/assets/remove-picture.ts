import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Slot } from '#core/attempts/slot.ts'
import type { View } from '#core/assets/picture-prompt.ts'
import type { AssetId, UndoId } from '#core/ids.ts'
import { clearSlot, inSlot } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { undoable } from '#server/undo/index.ts'
import { assetRow, holdEditable } from './editable.ts'

/** Back to description only (A6); without a view it is the master image, and none is ordered again by itself. */
export async function removePicture(ctx: Ctx, { id, view }: { id: AssetId; view?: View | undefined }): Promise<{ undoId: UndoId | null }> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const slot: Slot = view ? { kind: 'angle', subjectId: id, facet: view } : { kind: 'asset', subjectId: id, facet: '' }
  const scopes = [
    { table: attempts, where: inSlot(slot) },
    { table: assets, where: sql`${assets.id} = ${id}` },
  ]
  const { undoId } = await undoable(ctx, { projectId, label: `Picture of ${name} removed`, scopes }, async (tx) => {
    await holdEditable(tx, id)
    await clearSlot(tx, slot, ctx.now())
    if (!view) await tx.update(assets).set({ pictured: false }).where(and(eq(assets.id, id), isNull(assets.lockedAt)))
  })
  return { undoId }
}
