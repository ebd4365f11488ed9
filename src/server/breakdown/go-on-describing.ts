import { and, eq } from 'drizzle-orm'
import type { Describing } from '#core/breakdown/extraction.ts'
import { FilmError } from '#core/errors.ts'
import type { ExtractionId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { startDescribing } from './describe.job.ts'
import { readRun } from './read-run.ts'

/** After it was cancelled, or failed for want of a key or money. */
export async function goOnDescribing(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<{ describing: Describing | null }> {
  const { projectId, state } = await readRun(ctx, { id: extractionId })
  if (state !== 'confirmed') throw new FilmError('REFUSED', 'Only confirmed assets are described. Confirm the selection first.')
  const pictured = await ctx.db
    .select({ id: assets.id })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), eq(assets.state, 'kept'), eq(assets.pictured, true)))
  await ctx.db.transaction((tx) => startDescribing(ctx, tx, { projectId, extractionId, pictured: pictured.map(({ id }) => id) }))
  return { describing: (await readRun(ctx, { id: extractionId })).describing }
}
