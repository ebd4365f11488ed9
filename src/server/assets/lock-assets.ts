import { and, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { AssetId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { undoable } from '#server/undo/index.ts'
import { assetRow } from './editable.ts'

/** A soft lock (A16): one click takes it off again. */
export async function lockAssets(ctx: Ctx, { ids, locked }: { ids: AssetId[]; locked: boolean }): Promise<{ undoId: UndoId | null }> {
  const { projectId, name } = await assetRow(ctx.db, must(ids[0], 'Asset', ''))
  const what = ids.length === 1 ? name : `${ids.length} assets`
  const mine = and(inArray(assets.id, ids), sql`${assets.projectId} = ${projectId}`)!
  const { undoId } = await undoable(ctx, { projectId, label: `${what} ${locked ? 'locked' : 'unlocked'}`, scopes: [{ table: assets, where: mine }] }, (tx) =>
    tx
      .update(assets)
      .set({ lockedAt: locked ? ctx.now() : null })
      .where(and(mine, ne(assets.state, 'absorbed'), locked ? isNull(assets.lockedAt) : isNotNull(assets.lockedAt))),
  )
  return { undoId }
}
