import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { AttemptId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'

const unfinished = ['queued', 'running', 'submitted'] as const
const jobs = ['assets.picture', 'frames.generate', 'clips.make'] as const

/** Everything of a film that waits or runs, oldest first: the activity tray. */
export async function listRunning({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }) {
  const rows = await db
    .select()
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), inArray(attempts.state, [...unfinished]), isNull(attempts.removedAt)))
    .orderBy(asc(attempts.createdAt))
  return rows.map(({ id, kind, subjectId, facet, state, engine, createdAt, startedAt }) => ({ id, slot: { kind, subjectId, facet }, state, engine, createdAt, startedAt }))
}

/** Takes work back that has not finished; a job that runs already is told to stop. What is finished stays. */
export async function cancelAttempt(ctx: Ctx, { id }: { id: AttemptId }): Promise<void> {
  const row = await ctx.db.transaction(async (tx) => {
    const [cancelled] = await tx
      .update(attempts)
      .set({ state: 'cancelled', finishedAt: ctx.now() })
      .where(and(eq(attempts.id, id), inArray(attempts.state, [...unfinished])))
      .returning()
    if (!cancelled) {
      const [known] = await tx.select({ state: attempts.state }).from(attempts).where(eq(attempts.id, id))
      throw new FilmError('CONFLICT', `This is ${must(known, 'Attempt', id).state} already; there is nothing to cancel.`)
    }
    for (const job of jobs) await ctx.jobs.cancel(tx, job, { attemptId: id })
    return cancelled
  })
  const { projectId, kind, subjectId, facet } = row
  ctx.events.tell({ kind: 'attempt', projectId, attemptId: id, slot: { kind, subjectId, facet }, state: 'cancelled', progress: null })
}
