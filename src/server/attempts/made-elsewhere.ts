import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Ctx } from '#server/context.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'
import type { AttemptRow, Made } from './attempt-row.ts'

/**
 * What another slot of the film has from the very same request, so that it is paid for once: its bytes serve here too.
 * "Make another" is a request of its own.
 */
export async function madeElsewhere(ctx: Ctx, row: AttemptRow): Promise<Made | null> {
  if (row.recipeHash === null || row.variation > 1 || row.rawHash !== null || row.state === 'submitted') return null
  const same = and(eq(attempts.projectId, row.projectId), eq(attempts.recipeHash, row.recipeHash), eq(attempts.variation, row.variation))
  const made = and(eq(attempts.state, 'done'), eq(attempts.origin, 'made'), isNotNull(attempts.blobHash), isNull(attempts.removedAt))
  const [twin] = await ctx.db.select().from(attempts).where(and(same, made, ne(attempts.id, row.id))).orderBy(asc(attempts.createdAt)).limit(1)
  if (!twin) return null
  const passes = await ctx.db.select().from(attemptPasses).where(eq(attemptPasses.attemptId, twin.id))
  if (passes.length > 0) await ctx.db.insert(attemptPasses).values(passes.map((pass) => ({ ...pass, attemptId: row.id, usd: 0 }))).onConflictDoNothing()
  const { blobHash, rawHash, layout, quality, warnings, seconds } = twin
  return { blobHash: blobHash!, rawHash, layout, quality, warnings, seconds, usd: 0 }
}
