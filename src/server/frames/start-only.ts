import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { StartOnly } from '#contract/frames.ts'
import { must } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'

/** Which shots of a scene are made from their start frame alone; their end frames and approvals stay where they are. */
export async function setStartOnly(ctx: Ctx, { sceneId, shotIds, startOnly }: StartOnly): Promise<{ changed: number; undoId: UndoId | null }> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  const others = and(eq(shots.sceneId, sceneId), isNull(shots.removedAt), ne(shots.startOnly, startOnly), shotIds ? inArray(shots.id, shotIds) : undefined)
  const label = startOnly ? `Start frame only in scene ${position}` : `Start and end frame in scene ${position}`
  const { result, undoId } = await undoable(ctx, { projectId, label, scopes: [{ table: shots, where: sql`${shots.sceneId} = ${sceneId}` }] }, (tx) =>
    tx.update(shots).set({ startOnly }).where(others).returning({ id: shots.id }),
  )
  return { changed: result.length, undoId }
}
