import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { AddToScene } from '#contract/looks.ts'
import { FilmError, must } from '#core/errors.ts'
import type { LookId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { whereIs } from '#server/looks/index.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'

/** The shot checklist (P2): look and assignments in one transaction; a sidelined asset is restored by it (A2). */
export async function addToScene(ctx: Ctx, { sceneId, assetId, shotIds }: AddToScene): Promise<{ lookId: LookId; undoId: UndoId | null }> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  const [asset] = await ctx.db.select().from(assets).where(and(eq(assets.id, assetId), eq(assets.projectId, projectId)))
  const { name, state } = must(asset, 'Asset', assetId)
  if (state === 'absorbed') throw new FilmError('REFUSED', `${name} was merged into another asset; add that one.`)
  const scopes = [
    { table: assets, where: sql`${assets.id} = ${assetId}` },
    { table: looks, where: sql`${looks.sceneId} = ${sceneId} and ${looks.assetId} = ${assetId}` },
    { table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` },
  ]
  const { result, undoId } = await undoable(ctx, { projectId, label: `${name} into scene ${position}`, scopes }, (tx) => bringIntoScene(tx, { sceneId, assetId, shotIds }))
  return { lookId: result, undoId }
}

/** For every verb that puts an asset into a scene; it is kept from now on, whatever it was. */
export async function bringIntoScene(tx: Db, { sceneId, assetId, shotIds }: AddToScene): Promise<LookId> {
  const [kept] = await tx.update(assets).set({ state: 'kept' }).where(and(eq(assets.id, assetId), ne(assets.state, 'absorbed'))).returning()
  if (!kept) throw new FilmError('REFUSED', 'It was merged into another asset; add that one.')
  const [look] = await tx
    .insert(looks)
    .values({ sceneId, assetId, source: 'manual' })
    .onConflictDoUpdate({ target: [looks.sceneId, looks.assetId], set: { removedAt: null } })
    .returning({ id: looks.id })
  const lookId = look!.id
  if (shotIds.length === 0) return lookId
  const mine = await tx.select({ id: shots.id }).from(shots).where(and(eq(shots.sceneId, sceneId), inArray(shots.id, shotIds), isNull(shots.removedAt)))
  if (mine.length < new Set(shotIds).size) throw new FilmError('NOT_FOUND', 'A ticked shot is not in this scene any more; nothing was changed.')
  await tx.insert(assignments).values(mine.map(({ id }) => ({ sceneId, shotId: id, lookId }))).onConflictDoNothing()
  return lookId
}

/** Out of the scene and its shots (S9); the asset stays, and so does the memory that it was taken out. */
export async function removeFromScene(ctx: Ctx, { id }: { id: LookId }): Promise<{ undoId: UndoId | null }> {
  const { projectId, name, position } = await whereIs(ctx, id)
  const scopes = [
    { table: looks, where: sql`${looks.id} = ${id}` },
    { table: assignments, where: sql`${assignments.lookId} = ${id}` },
  ]
  const { undoId } = await undoable(ctx, { projectId, label: `${name} out of scene ${position}`, scopes }, async (tx) => {
    await tx.delete(assignments).where(eq(assignments.lookId, id))
    await tx.update(looks).set({ removedAt: ctx.now() }).where(eq(looks.id, id))
  })
  return { undoId }
}
