import { and, eq, ne, sql } from 'drizzle-orm'
import { estimateError } from '#core/engines/spending.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { modelCalls } from '#server/tables/engines.ts'

/** What a film has cost, by purpose and engine; and what would have been paid twice, had nothing been remembered. */
export async function filmCost({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }) {
  const paid = sql<number>`coalesce(sum(${modelCalls.usd}), 0)::float8`
  const rows = await db
    .select({
      purpose: modelCalls.purpose,
      engine: modelCalls.engine,
      calls: sql<number>`count(*)::int`,
      usd: paid.as('usd_sum'),
      estimated: sql<number>`coalesce(sum(${modelCalls.estimatedUsd}), 0)::float8`,
      expected: sql<number>`coalesce(sum(${modelCalls.estimatedUsd}) filter (where ${modelCalls.state} = 'done'), 0)::float8`,
    })
    .from(modelCalls)
    .where(and(eq(modelCalls.projectId, projectId), ne(modelCalls.state, 'saved')))
    .groupBy(modelCalls.purpose, modelCalls.engine)
  const [saved] = await db
    .select({ times: sql<number>`count(*)::int`, usd: sql<number>`coalesce(sum(${modelCalls.estimatedUsd}), 0)::float8` })
    .from(modelCalls)
    .where(and(eq(modelCalls.projectId, projectId), eq(modelCalls.state, 'saved')))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const [usd, expected] = [sum(rows.map((row) => row.usd)), sum(rows.map((row) => row.expected))]
  return {
    estimateError: estimateError(usd, expected),
    estimatedUsd: sum(rows.map(({ estimated }) => estimated)),
    usd,
    saved: saved!,
    calls: rows.map(({ purpose, engine, calls, usd: spent }) => ({ purpose, engine, calls, usd: spent })),
  }
}
