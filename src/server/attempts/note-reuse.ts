import { and, eq, inArray, ne, sum } from 'drizzle-orm'
import { noteSaved } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { modelCalls } from '#server/tables/engines.ts'
import type { AttemptRow } from './attempt-row.ts'

/** An attempt is shown that nobody had to make: counted with what its recipe had cost where it was made. */
export async function noteReuse(db: Db, { id, projectId, kind, engine, recipeHash, variation }: AttemptRow): Promise<void> {
  if (recipeHash === null) return
  const same = and(eq(attempts.projectId, projectId), eq(attempts.recipeHash, recipeHash), eq(attempts.variation, variation))
  const paid = await db
    .select({ usd: sum(modelCalls.usd).mapWith(Number) })
    .from(modelCalls)
    // Looking who is in it is no part of making it.
    .where(and(inArray(modelCalls.attemptId, db.select({ id: attempts.id }).from(attempts).where(same)), ne(modelCalls.purpose, 'presence check')))
    .groupBy(modelCalls.attemptId)
  await noteSaved(db, { projectId, attemptId: id, purpose: kind, engine, recipeHash, usd: Math.max(0, ...paid.map(({ usd }) => usd ?? 0)) })
}
