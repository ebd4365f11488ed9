import { eq, sql } from 'drizzle-orm'
import type { PresenceSet, SetPresence } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import { FilmError, must } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { changeScene } from './change-scene.ts'
import { placeOfShot } from './scene-shots.ts'
import { writeCells } from './write-cells.ts'

/** Painting of one cell that is there: one undo. Frames that no longer match are out of date by themselves. */
export async function setPresence(ctx: Ctx, { id, from, to }: SetPresence): Promise<PresenceSet> {
  const [known] = await ctx.db
    .select({ sceneId: assignments.sceneId, shotId: assignments.shotId, name: assets.name })
    .from(assignments)
    .innerJoin(looks, eq(looks.id, assignments.lookId))
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .where(eq(assignments.id, id))
  const { sceneId, shotId, name } = must(known, 'Assignment', id)
  const { label } = await placeOfShot(ctx, shotId)
  const change = { sceneId, label: cellWords(name, label, to), scopes: [{ table: assignments, where: sql`${assignments.id} = ${id}` }] }
  const { result, undoId } = await changeScene(ctx, change, async (tx) => {
    const now = () => tx.select().from(assignments).where(eq(assignments.id, id)).then(([row]) => must(row, 'Assignment', id))
    const { lookId, presence } = await now()
    if (presence !== from) throw new FilmError('CONFLICT', `Somebody else has just set this to "${presence}"; nothing was changed`, { presence })
    await writeCells(tx, ctx, sceneId, [{ shotId, lookId, presence: to }])
    return now()
  })
  return { ...result, undoId }
}
