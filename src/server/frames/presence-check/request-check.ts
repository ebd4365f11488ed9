import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import { checksByItself } from '#core/frames/presence-check.ts'
import type { AttemptId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { judgeOf, noJudge } from './film-judge.ts'

/** Any finished picture of a frame, made or brought, and again if somebody asks again. */
export async function requestCheck(ctx: Ctx, { attemptId }: { attemptId: AttemptId }): Promise<void> {
  const { projectId } = must(await pictured(ctx, attemptId), 'Picture of a frame', attemptId)
  const judge = judgeOf(ctx, await getProject(ctx, { id: projectId }))
  if (!judge) throw new FilmError('REFUSED', noJudge)
  await ask(ctx, attemptId, judge.engine, true)
}

/** After a frame was made: looked at once, where the film says so. Called again by a job that starts again, it does nothing. */
export async function checkWhatWasMade(ctx: Ctx, attemptId: AttemptId): Promise<void> {
  const attempt = await pictured(ctx, attemptId)
  if (!attempt) return
  const film = await getProject(ctx, { id: attempt.projectId })
  const judge = judgeOf(ctx, film)
  if (judge && checksByItself(film.checkFrames, judge.usd([]))) await ask(ctx, attemptId, judge.engine, false)
}

async function pictured({ db }: Ctx, id: AttemptId) {
  const [row] = await db
    .select({ projectId: attempts.projectId })
    .from(attempts)
    .where(and(eq(attempts.id, id), eq(attempts.kind, 'frame'), eq(attempts.state, 'done'), isNotNull(attempts.blobHash), isNull(attempts.removedAt)))
  return row
}

/** What is being looked at already is not asked twice; what the user dismissed stays dismissed. */
const ask = (ctx: Ctx, attemptId: AttemptId, engine: string, again: boolean) =>
  ctx.db.transaction(async (tx) => {
    const insert = tx.insert(presenceChecks).values({ id: attemptId, engine })
    const anew = { engine, state: 'queued' as const, error: null, createdAt: ctx.now(), finishedAt: null }
    const asked = again
      ? insert.onConflictDoUpdate({ target: presenceChecks.id, set: anew, setWhere: sql`${presenceChecks.state} <> 'queued'` })
      : insert.onConflictDoNothing()
    const [row] = await asked.returning({ attemptId: presenceChecks.id })
    if (row) await ctx.jobs.enqueue(tx, 'frames.check', row)
  })
