import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { AttemptId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'

export interface Tally {
  done: number
  failed: number
  all: number
  /** Why the first one failed. */
  error: string | null
}

/** How far these attempts are. */
export async function tally({ db }: Pick<Ctx, 'db'>, attemptIds: readonly AttemptId[]): Promise<Tally> {
  if (attemptIds.length === 0) return { done: 0, failed: 0, all: 0, error: null }
  const [row] = await db
    .select({
      done: sql<number>`count(*) filter (where ${attempts.state} = 'done')::int`,
      failed: sql<number>`count(*) filter (where ${attempts.state} in ('failed', 'cancelled'))::int`,
      all: count(),
      error: sql<string | null>`min(${attempts.error}) filter (where ${attempts.state} = 'failed')`,
    })
    .from(attempts)
    .where(inArray(attempts.id, [...attemptIds]))
  return row!
}

/** The queue gave a job up, also when its last try took the process down with it: the attempt says so. */
export async function giveUp(ctx: Ctx, { attemptId }: { attemptId: AttemptId }): Promise<void> {
  await ctx.db
    .update(attempts)
    .set({ state: 'failed', finishedAt: ctx.now(), error: sql`coalesce(${attempts.error}, 'The work stopped several times without an answer. Nothing else was touched; make it again.')` })
    .where(and(eq(attempts.id, attemptId), inArray(attempts.state, ['queued', 'running', 'submitted'])))
}
