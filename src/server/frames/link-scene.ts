import { and, eq, inArray, sql } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { SceneId, ShotId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'
import { sceneFacts } from './scene-facts.ts'

/** Every start frame agrees with the end frame before it, in one step; links the user made stay as they are (F6). */
export async function linkScene(ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ linked: number; undoId: UndoId | null }> {
  const [row] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(row, 'Scene', sceneId)
  const [facts] = await sceneFacts(ctx.db, { projectId, sceneIds: [sceneId] })
  const { shots, links } = must(facts, 'Scene', sceneId)
  const ids = shots.map(({ id }) => id as ShotId)
  const free = ids.slice(1).filter((id) => !links.some((link) => link.shotId === id && link.side === 'start'))
  const values = free.map((id) => ({ shotId: id, side: 'start' as const, kind: 'reference' as const, fromShotId: ids[ids.indexOf(id) - 1]!, fromSide: 'end' as const }))
  const scopes = [{ table: frameLinks, where: sql`${and(inArray(frameLinks.shotId, ids), eq(frameLinks.side, 'start'))}` }]
  if (values.length === 0) return { linked: 0, undoId: null }
  const { undoId } = await undoable(ctx, { projectId, label: `Scene ${position} linked`, scopes }, (tx) => tx.insert(frameLinks).values(values))
  return { linked: values.length, undoId }
}
