import { eq, sql } from 'drizzle-orm'
import type { Painted, PaintCasting } from '#contract/casting.ts'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assignments } from '#server/tables/casting.ts'
import { changeScene } from './change-scene.ts'
import { type Cell, writeCells } from './write-cells.ts'

/** Many cells of the matrix at once: one transaction, one undo. A null presence takes the asset out of the shot. */
export const paintCasting = (ctx: Ctx, { sceneId, cells, label = 'Casting' }: PaintCasting): Promise<Painted> =>
  changeCells(ctx, { sceneId, label }, async () => cells)

interface Change {
  sceneId: SceneId
  label: string
}

/** For every verb that changes cells of one scene; `decide` reads what it needs while nobody else can write. */
export async function changeCells(ctx: Ctx, { sceneId, label }: Change, decide: (tx: Db) => Promise<readonly Cell[]>): Promise<Painted> {
  const scopes = [{ table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` }]
  const { undoId } = await changeScene(ctx, { sceneId, label, scopes }, async (tx) => writeCells(tx, ctx, sceneId, await decide(tx)))
  return painted(ctx.db, sceneId, undoId)
}

export const painted = async (db: Db, sceneId: SceneId, undoId: Painted['undoId']): Promise<Painted> => ({
  undoId,
  assignments: await db.select().from(assignments).where(eq(assignments.sceneId, sceneId)),
})
