import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ProjectId, StyleSampleId } from '#core/ids.ts'
import { type SampleInputs, sampleRequest } from '#core/styles/sample.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { Db } from '#server/platform/db/database.ts'
import { styleSamples } from '#server/tables/styles.ts'

export type SampleRow = typeof styleSamples.$inferSelect

export const sampleHash = (inputs: SampleInputs) => fingerprint(sampleRequest(inputs))

export async function readSamples(db: Db, inputs: readonly SampleInputs[]): Promise<(SampleRow | undefined)[]> {
  const hashes = inputs.map(sampleHash)
  const rows = hashes.length === 0 ? [] : await db.select().from(styleSamples).where(inArray(styleSamples.recipeHash, hashes))
  const known = new Map(rows.map((row) => [row.recipeHash, row]))
  return hashes.map((hash) => known.get(hash))
}

/** What is there, waits or runs is not asked for twice; what failed or was cancelled is tried again. */
export async function orderSample(ctx: Ctx, inputs: SampleInputs, projectId: ProjectId | null): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const [ordered] = await tx
      .insert(styleSamples)
      .values({ recipeHash: sampleHash(inputs), inputs, projectId })
      .onConflictDoUpdate({
        target: styleSamples.recipeHash,
        set: { state: 'queued', error: null, projectId },
        setWhere: sql`${styleSamples.state} in ('failed', 'cancelled')`,
      })
      .returning({ sampleId: styleSamples.id })
    if (ordered) await ctx.jobs.enqueue(tx, 'styles.sample', ordered)
    return ordered !== undefined
  })
}

export async function cancelSample(ctx: Ctx, inputs: SampleInputs): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const open = and(eq(styleSamples.recipeHash, sampleHash(inputs)), inArray(styleSamples.state, ['queued', 'running']))
    const [row] = await tx.update(styleSamples).set({ state: 'cancelled' }).where(open).returning({ sampleId: styleSamples.id })
    if (row) await ctx.jobs.cancel(tx, 'styles.sample', row)
  })
}

export const failSample = (ctx: Ctx, { sampleId }: { sampleId: StyleSampleId }) => closeSample(ctx, sampleId, { state: 'failed', error: 'Drawing the sample stopped several times without a result. Try it again.' })

type End = Pick<SampleRow, 'state'> & Partial<Pick<SampleRow, 'error' | 'blobHash'>>

/** Only what is still wanted is brought to its end: it may have been cancelled meanwhile. */
export async function closeSample(ctx: Ctx, sampleId: StyleSampleId, end: End): Promise<void> {
  const open = and(eq(styleSamples.id, sampleId), inArray(styleSamples.state, ['queued', 'running']))
  const [row] = await ctx.db.update(styleSamples).set({ ...end, finishedAt: ctx.now() }).where(open).returning({ projectId: styleSamples.projectId })
  if (row?.projectId) ctx.events.tell({ kind: 'changed', projectId: row.projectId, what: 'style sample' })
}
