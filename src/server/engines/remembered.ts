import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { modelCalls } from '#server/tables/engines.ts'

/** The answer to the very same question of this film: a job that starts again after a crash does not pay again. */
export async function answeredBefore(db: Db, projectId: ProjectId, recipeHash: string): Promise<{ answer: unknown; usd: number | null } | undefined> {
  const [row] = await db
    .select({ answer: modelCalls.answer, usd: modelCalls.usd })
    .from(modelCalls)
    .where(and(eq(modelCalls.projectId, projectId), eq(modelCalls.recipeHash, recipeHash), eq(modelCalls.state, 'done'), isNotNull(modelCalls.answer), sql`${modelCalls.complaints} = '[]'`))
    .orderBy(desc(modelCalls.createdAt))
    .limit(1)
  return row
}
