import { desc, eq } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { ExtractionId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { approvedScript } from '#server/scripts/index.ts'
import { extractions } from '#server/tables/breakdown.ts'

/** Answers with a run id at once; a double click gets the run that is already there for this version of the script. */
export async function previewBreakdown(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<{ extractionId: ExtractionId }> {
  const script = await approvedScript(ctx, projectId)
  if (!script) throw new FilmError('REFUSED', 'The breakdown reads the approved script, and no version is approved yet. Approve the script first.')
  return ctx.db.transaction(async (tx) => {
    const [latest] = await tx.select().from(extractions).where(eq(extractions.projectId, projectId)).orderBy(desc(extractions.createdAt)).limit(1)
    if (latest && latest.scriptId === script.id && latest.state !== 'failed') return { extractionId: latest.id }
    const [run] = await tx.insert(extractions).values({ projectId, scriptId: script.id }).returning({ extractionId: extractions.id })
    await ctx.jobs.enqueue(tx, 'breakdown.preview', run!)
    return run!
  })
}
