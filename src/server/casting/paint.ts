import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Painted, PaintCasting } from '#contract/casting.ts'
import { FilmError, must } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'

/** Many cells of the matrix at once: one transaction, one undo. A null presence takes the asset out of the shot. */
export async function paintCasting(ctx: Ctx, { sceneId, cells, label = 'Casting' }: PaintCasting): Promise<Painted> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId } = must(scene, 'Scene', sceneId)
  const scopes = [{ table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` }]
  const { undoId } = await undoable(ctx, { projectId, label, scopes }, async (tx) => {
    const mine = async (ids: string[], table: typeof shots | typeof looks) =>
      ids.length === 0 ? 0 : tx.$count(table, and(inArray(table.id, ids as never[]), eq(table.sceneId, sceneId)))
    const shotIds = [...new Set(cells.map(({ shotId }) => shotId))]
    const lookIds = [...new Set(cells.map(({ lookId }) => lookId))]
    if ((await mine(shotIds, shots)) < shotIds.length || (await mine(lookIds, looks)) < lookIds.length)
      throw new FilmError('NOT_FOUND', 'A shot or an asset of this change is not in this scene; nothing was changed.')
    const now = ctx.now()
    const gone = cells.filter(({ presence }) => presence === null)
    const kept = cells.flatMap(({ presence, ...cell }) => (presence === null ? [] : [{ ...cell, sceneId, presence, updatedAt: now }]))
    if (gone.length > 0) {
      const pairs = gone.map(({ shotId, lookId }) => and(eq(assignments.shotId, shotId), eq(assignments.lookId, lookId)))
      await tx.delete(assignments).where(sql`(${sql.join(pairs.map((pair) => sql`(${pair})`), sql` or `)})`)
    }
    if (kept.length > 0)
      await tx
        .insert(assignments)
        .values(kept)
        .onConflictDoUpdate({
          target: [assignments.shotId, assignments.lookId],
          set: { presence: sql`excluded.presence_type`, count: sql`coalesce(excluded.count, ${assignments.count})`, evidence: '', updatedAt: now },
          setWhere: sql`${assignments.presence} <> excluded.presence_type or excluded.count is distinct from ${assignments.count}`,
        })
  })
  return { undoId, assignments: await ctx.db.select().from(assignments).where(eq(assignments.sceneId, sceneId)) }
}
