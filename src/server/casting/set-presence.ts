import { and, eq } from 'drizzle-orm'
import type { Assignment, SetPresence } from '#contract/casting.ts'
import { FilmError, notFound } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { assignments } from '#server/tables/casting.ts'
import { placeOfScene } from './scene-shots.ts'

/** Frames that no longer match are out of date by themselves: nothing downstream is told. */
export async function setPresence(ctx: Ctx, { id, from, to }: SetPresence): Promise<Assignment> {
  const assignment = await ctx.db.transaction(async (tx) => {
    const [changed] = await tx
      .update(assignments)
      .set({ presence: to, updatedAt: ctx.now() })
      .where(and(eq(assignments.id, id), eq(assignments.presence, from)))
      .returning()
    if (changed) return changed

    const [current] = await tx.select().from(assignments).where(eq(assignments.id, id))
    if (!current) throw notFound('Assignment', id)
    const { presence } = current
    throw new FilmError('CONFLICT', `Somebody else has just set this to "${presence}"; nothing was changed`, { presence })
  })
  const { projectId } = await placeOfScene(ctx, assignment.sceneId)
  ctx.events.tell({ kind: 'changed', projectId, what: 'casting' })
  return assignment
}
