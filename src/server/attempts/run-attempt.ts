import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { AttemptId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import type { AttemptRow, Made } from './attempt-row.ts'
import { madeElsewhere } from './made-elsewhere.ts'
import { inSlot } from './in-slot.ts'
import { noteReuse } from './note-reuse.ts'
import { selectAttempt } from './request-attempt.ts'

export interface JobSigns {
  signal: AbortSignal
  /** No further retry follows this one. */
  isLast: boolean
}

/** Only an unfinished attempt can be worked on; a job that comes late, or twice, finds nothing to do. */
async function claim(ctx: Ctx, attemptId: AttemptId): Promise<AttemptRow | null> {
  const [row] = await ctx.db
    .update(attempts)
    .set({ state: sql`case when ${attempts.state} = 'submitted' then 'submitted' else 'running' end`, startedAt: ctx.now(), error: null })
    .where(and(eq(attempts.id, attemptId), inArray(attempts.state, ['queued', 'running', 'submitted'])))
    .returning()
  if (row) tell(ctx, row)
  return row ?? null
}

/**
 * The life of one attempt, whatever it makes: claimed, made, kept, and selected unless the film has moved on meanwhile.
 * @param make does the work; what it throws becomes the attempt's error, in words
 * @param stillWanted whether the recipe is still today's; if not, the result is kept but not selected
 */
export async function runAttempt(
  ctx: Ctx,
  attemptId: AttemptId,
  signs: JobSigns,
  make: (row: AttemptRow) => Promise<Made>,
  stillWanted: (row: AttemptRow) => Promise<boolean>,
): Promise<void> {
  const row = await claim(ctx, attemptId)
  if (!row) return
  try {
    const known = await madeElsewhere(ctx, row)
    const made = known ?? (await make(row))
    const wanted = await stillWanted(row).catch(isGone)
    await finish(ctx, row, made, { wanted, isReused: known !== null })
  } catch (error) {
    if (signs.signal.aborted) throw error
    const final = signs.isLast || error instanceof FilmError || isFinal(error)
    if (final) await fail(ctx, row, error)
    if (!final) throw error
  }
}

/** What it was for was deleted meanwhile: the result is kept all the same. */
function isGone(error: unknown): false {
  if (error instanceof FilmError && error.code === 'NOT_FOUND') return false
  throw error
}

async function finish(ctx: Ctx, row: AttemptRow, made: Made, { wanted, isReused }: { wanted: boolean; isReused: boolean }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { warnings = [], usd = 0, ...rest } = made
    const [kept] = await tx
      .update(attempts)
      .set({ ...rest, warnings, usd, state: 'done', finishedAt: ctx.now() })
      .where(and(eq(attempts.id, row.id), inArray(attempts.state, ['running', 'submitted'])))
      .returning()
    if (kept && isReused) await noteReuse(tx, kept)
    if (kept && wanted && !(await isSettled(tx, row))) await selectAttempt(tx, row.id)
  })
  tell(ctx, { ...row, state: 'done' })
}

/** What somebody approved, and what is made as it would be today or was brought by hand, makes way for another only by hand. */
async function isSettled(db: Db, { recipeHash, ...slot }: AttemptRow): Promise<boolean> {
  const asToday = or(isNull(attempts.recipeHash), recipeHash === null ? undefined : eq(attempts.recipeHash, recipeHash))
  return (await db.$count(attempts, and(inSlot(slot), eq(attempts.selected, true), eq(attempts.approved, true), asToday))) > 0
}

async function fail(ctx: Ctx, row: AttemptRow, error: unknown): Promise<void> {
  const words = error instanceof Error ? error.message : String(error)
  await ctx.db
    .update(attempts)
    .set({ state: 'failed', error: words, finishedAt: ctx.now() })
    .where(and(eq(attempts.id, row.id), inArray(attempts.state, ['running', 'submitted'])))
  tell(ctx, { ...row, state: 'failed' })
}

/** Told to whoever looks at it, and not kept. @param progress share of the work that is done, 0 to 1 */
export function tell(ctx: Pick<Ctx, 'events'>, { projectId, id, kind, subjectId, facet, state }: AttemptRow, progress: number | null = null): void {
  ctx.events.tell({ kind: 'attempt', projectId, attemptId: id, slot: { kind, subjectId, facet }, state, progress })
}

const isFinal = (error: unknown) => typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === false
