import { and, eq, sql } from 'drizzle-orm'
import { withinBudget } from '#core/engines/budget.ts'
import type { Context } from '#core/engines/context/build-context.ts'
import { FilmError, must } from '#core/errors.ts'
import type { AttemptId, ModelCallId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { modelCalls } from '#server/tables/engines.ts'
import { projects } from '#server/tables/projects.ts'

export interface Call {
  projectId: ProjectId
  attemptId?: AttemptId
  purpose: string
  engine: string
  /** Pictures, seconds or thousands of tokens, as the engine is billed. */
  units: number
  estimatedUsd: number
  recipeHash?: string
  context?: Context
}

/** What a call really came to, where the engine tells; else it cost what was estimated. */
export interface Actual {
  usd: number
  tokensIn: number
  tokensOut: number
  answer: unknown
  complaints: string[]
}

type MeterContext = Pick<Ctx, 'db' | 'now'>

/** Sets the price aside, makes the call, and writes down what it cost. Refuses before the budget is exceeded. */
export async function metered<Result>(
  ctx: MeterContext,
  call: Call,
  work: () => Promise<Result>,
  actual: (result: Result) => Partial<Actual> = () => ({}),
): Promise<Result> {
  const id = await reserve(ctx, call)
  const started = performance.now()
  const close = (state: 'done' | 'failed', spent: Partial<Actual>, error?: string) =>
    ctx.db
      .update(modelCalls)
      .set({ ...spent, state, milliseconds: Math.round(performance.now() - started), error: error ?? null })
      .where(eq(modelCalls.id, id))
  try {
    const result = await work()
    await close('done', { usd: call.estimatedUsd, ...actual(result) })
    return result
  } catch (error) {
    await close('failed', { usd: 0 }, error instanceof Error ? error.message : String(error))
    throw error
  }
}

/** The film's row is locked while its sum is taken, so two workers cannot both spend the last dollar. */
async function reserve({ db }: MeterContext, call: Call): Promise<ModelCallId> {
  return db.transaction(async (tx) => {
    const { projectId, estimatedUsd } = call
    if (estimatedUsd > 0) {
      const [film] = await tx.select({ budget: projects.budgetUsd }).from(projects).where(eq(projects.id, projectId)).for('update')
      const { budget } = must(film, 'Film', projectId)
      const spent = budget === null ? 0 : await spentUsd(tx, projectId)
      if (budget !== null && !withinBudget(spent, estimatedUsd, budget)) throw overBudget(spent, estimatedUsd, budget)
    }
    const [row] = await tx.insert(modelCalls).values(call).returning({ id: modelCalls.id })
    return row!.id
  })
}

/** Paid and set aside, in USD. */
export async function spentUsd(db: Ctx['db'], projectId: ProjectId): Promise<number> {
  const spent = sql<number>`coalesce(sum(coalesce(${modelCalls.usd}, ${modelCalls.estimatedUsd})), 0)::float8`
  const [row] = await db.select({ spent }).from(modelCalls).where(and(eq(modelCalls.projectId, projectId)))
  return row?.spent ?? 0
}

const overBudget = (spent: number, next: number, budget: number) =>
  new FilmError(
    'OVER_BUDGET',
    `The next step costs $${next.toFixed(2)} and $${spent.toFixed(2)} of the budget of $${budget.toFixed(2)} are spent; nothing was made. Raise the budget to go on.`,
    { spent, next, budget },
  )
