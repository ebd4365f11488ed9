import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { AttemptId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'

/** The same frame again from one of its passes on; those before it are kept as they are and cost nothing (F7). */
export async function redoPass(ctx: Ctx, { attemptId, from }: { attemptId: AttemptId; from: number }): Promise<Ordered> {
  return ctx.db.transaction(async (tx) => {
    const [found] = await tx.select().from(attempts).where(and(eq(attempts.id, attemptId), eq(attempts.kind, 'frame'), isNull(attempts.removedAt)))
    const { projectId, kind, subjectId, facet, engine, inputs, recipeHash, inputsHash, state } = must(found, 'Frame attempt', attemptId)
    const count = await tx.$count(attemptPasses, eq(attemptPasses.attemptId, attemptId))
    if (state !== 'done' || recipeHash === null) throw new FilmError('REFUSED', 'Only a frame that was made here, and is finished, can be redone from a pass.')
    if (from < 1 || from > count) throw new FilmError('REFUSED', `This frame was built in ${count} ${count === 1 ? 'pass' : 'passes'}; there is no pass ${from}.`)
    const ordered = await requestAttempt(ctx, tx, { projectId, slot: { kind, subjectId, facet }, engine, inputs, recipeHash, inputsHash, job: 'frames.generate', mode: 'another' })
    const kept = await tx.select().from(attemptPasses).where(and(eq(attemptPasses.attemptId, attemptId), lt(attemptPasses.number, from))).orderBy(asc(attemptPasses.number))
    if (kept.length > 0) await tx.insert(attemptPasses).values(kept.map(({ createdAt: _, ...pass }) => ({ ...pass, attemptId: ordered.attemptId, usd: 0 })))
    return ordered
  })
}
