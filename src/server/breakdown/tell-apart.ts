import { inArray, sql } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { toldApart } from '#server/tables/breakdown.ts'
import { undoable } from '#server/undo/index.ts'

interface Two {
  projectId: ProjectId
  assetIds: [AssetId, AssetId]
}

/** They look like one and are two: they are not proposed again. */
export async function tellApart(ctx: Pick<Ctx, 'db' | 'now'>, { projectId, assetIds }: Two): Promise<{ undoId: UndoId | null }> {
  const [oneId, otherId] = assetIds.toSorted() as [AssetId, AssetId]
  const known = await ctx.db.select({ name: assets.name, projectId: assets.projectId }).from(assets).where(inArray(assets.id, assetIds)).orderBy(assets.name)
  if (known.length < 2 || known.some((row) => row.projectId !== projectId)) throw new FilmError('REFUSED', 'Two assets of one film can be told apart; these are not.')
  const label = `${known.map(({ name }) => name).join(' and ')} are two`
  const pair = sql`${toldApart.oneId} = ${oneId} and ${toldApart.otherId} = ${otherId}`
  const { undoId } = await undoable(ctx, { projectId, label, scopes: [{ table: toldApart, where: pair }] }, async (tx) => {
    await tx.insert(toldApart).values({ projectId, oneId, otherId }).onConflictDoNothing()
  })
  return { undoId }
}
