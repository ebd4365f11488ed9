import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { JobPayloads } from '#server/jobs.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { inSlot } from './in-slot.ts'
import { noteReuse } from './note-reuse.ts'

export interface AttemptOrder {
  projectId: ProjectId
  slot: Slot
  engine: string
  inputs: unknown
  recipeHash: string
  inputsHash?: string | null
  /** The job that makes it. */
  job: Extract<keyof JobPayloads, 'assets.picture' | 'frames.generate' | 'clips.make'>
  /** another: also when one with this recipe exists, with the next variation. */
  mode: 'needed' | 'another'
}

export type Ordered = { attemptId: AttemptId; how: 'queued' | 'running' | 'reused' | 'fresh' }

/**
 * Freezes the recipe and queues the work in the caller's transaction. What is needed and exists with the same recipe is
 * selected again instead of being paid for twice; what is already on its way is not ordered again.
 */
export async function requestAttempt(ctx: Pick<Ctx, 'jobs'>, tx: Db, order: AttemptOrder): Promise<Ordered> {
  const { slot, recipeHash } = order
  const here = inSlot(slot)
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${slot.kind} ${slot.subjectId} ${slot.facet}`}, 0))`)
  if (order.mode === 'needed') {
    const brought = await selectedUpload(tx, slot)
    if (brought) return { attemptId: brought.id, how: 'fresh' }
    const known = await tx
      .select()
      .from(attempts)
      .where(and(here, eq(attempts.recipeHash, recipeHash), isNull(attempts.removedAt), inArray(attempts.state, ['queued', 'running', 'submitted', 'done'])))
      .orderBy(desc(attempts.selected), desc(attempts.createdAt))
    const [usable] = known
    if (usable && usable.state !== 'done') return { attemptId: usable.id, how: 'running' }
    if (usable?.selected) return { attemptId: usable.id, how: 'fresh' }
    if (usable) {
      await selectAttempt(tx, usable.id)
      await noteReuse(tx, usable)
      return { attemptId: usable.id, how: 'reused' }
    }
  }
  const [latest] = await tx.select({ variation: sql<number>`coalesce(max(${attempts.variation}), 0)::int` }).from(attempts).where(here)
  const variation = order.mode === 'another' ? (latest?.variation ?? 0) + 1 : 1
  const { projectId, engine, inputs, inputsHash } = order
  const [row] = await tx
    .insert(attempts)
    .values({ projectId, ...slot, engine, inputs, recipeHash, inputsHash, variation })
    .returning({ attemptId: attempts.id })
  await ctx.jobs.enqueue(tx, order.job, row!)
  return { ...row!, how: 'queued' }
}

/** What a person brought is never out of date by itself, so nothing else is needed in its place. */
async function selectedUpload(tx: Db, slot: Slot) {
  const [row] = await tx.select({ id: attempts.id }).from(attempts).where(and(inSlot(slot), eq(attempts.selected, true), isNull(attempts.recipeHash)))
  return row
}

/** Of one slot, one attempt is selected; the index makes sure, this makes it so. */
export async function selectAttempt(tx: Db, attemptId: AttemptId): Promise<void> {
  const [chosen] = await tx.select().from(attempts).where(eq(attempts.id, attemptId))
  if (!chosen) return
  await tx.update(attempts).set({ selected: false }).where(and(inSlot(chosen), eq(attempts.selected, true)))
  await tx.update(attempts).set({ selected: true }).where(eq(attempts.id, attemptId))
}

/** Nothing is selected any more; what was is gone with it, but for undo. */
export async function clearSlot(tx: Db, slot: Slot, now: Date): Promise<void> {
  await tx.update(attempts).set({ selected: false, removedAt: now }).where(and(inSlot(slot), eq(attempts.selected, true)))
}
