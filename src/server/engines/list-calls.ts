import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { ModelCall } from '#contract/engines.ts'
import { must } from '#core/errors.ts'
import type { ModelCallId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { modelCalls } from '#server/tables/engines.ts'

const { id, purpose, engine, state, tokensIn, tokensOut, estimatedUsd, usd, complaints, error, context, createdAt } = modelCalls
const shown = { id, purpose, engine, state, tokensIn, tokensOut, estimatedUsd, usd, complaints, error, createdAt }

/** The calls of text engines of a film, latest first, and whether something was left out of them. */
export async function listCalls({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<ModelCall[]> {
  const rows = await db
    .select({ ...shown, context })
    .from(modelCalls)
    .where(and(eq(modelCalls.projectId, projectId), isNotNull(modelCalls.context)))
    .orderBy(desc(modelCalls.createdAt))
    .limit(most)
  return rows.map(({ context: told, ...row }) => ({ ...row, tokens: told?.tokens ?? 0, cut: told?.cut.length ?? 0 }))
}

const most = 500

/** What one call was told, layer by layer. */
export async function readContext({ db }: Pick<Ctx, 'db'>, { id: callId }: { id: ModelCallId }) {
  const [row] = await db.select({ context }).from(modelCalls).where(and(eq(modelCalls.id, callId), isNotNull(modelCalls.context)))
  return must(row?.context ?? undefined, 'Call', callId)
}
