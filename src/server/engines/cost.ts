import { eq, sql } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { modelCalls } from '#server/tables/engines.ts'

/** What a film has cost, by purpose and engine. */
export async function filmCost({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }) {
  const usd = sql<number>`coalesce(sum(${modelCalls.usd}), 0)::float8`
  const rows = await db
    .select({
      purpose: modelCalls.purpose,
      engine: modelCalls.engine,
      calls: sql<number>`count(*)::int`,
      usd: usd.as('usd_sum'),
      estimated: sql<number>`coalesce(sum(${modelCalls.estimatedUsd}), 0)::float8`,
    })
    .from(modelCalls)
    .where(eq(modelCalls.projectId, projectId))
    .groupBy(modelCalls.purpose, modelCalls.engine)
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    estimatedUsd: sum(rows.map(({ estimated }) => estimated)),
    usd: sum(rows.map((row) => row.usd)),
    calls: rows.map(({ purpose, engine, calls, usd: paid }) => ({ purpose, engine, calls, usd: paid })),
  }
}
