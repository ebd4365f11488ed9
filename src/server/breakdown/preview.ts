import { desc, eq } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { ExtractionId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { approvedScript } from '#server/scripts/index.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { projects } from '#server/tables/projects.ts'

interface Wanted {
  projectId: ProjectId
  /** Another run is wanted, although there is one: after a run in which the rules had to stand in. */
  anew?: boolean | undefined
}

/** Answers with a run id at once; a double click gets the run that is there for this version of the script and this engine. */
export async function previewBreakdown(ctx: Ctx, { projectId, anew = false }: Wanted): Promise<{ extractionId: ExtractionId }> {
  const script = await approvedScript(ctx, projectId)
  if (!script) throw new FilmError('REFUSED', 'The breakdown reads the approved script, and no version is approved yet. Approve the script first.')
  const { text: engine } = (await getProject(ctx, { id: projectId })).engines
  return ctx.db.transaction(async (tx) => {
    // Two at once wait for each other, so that the second finds the run of the first.
    await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('no key update')
    const [latest] = await tx.select().from(extractions).where(eq(extractions.projectId, projectId)).orderBy(desc(extractions.createdAt)).limit(1)
    const isUnderWay = latest?.state === 'queued' || latest?.state === 'running'
    if (latest && latest.scriptId === script.id && (isUnderWay || (!anew && latest.engine === engine && latest.state !== 'failed'))) return { extractionId: latest.id }
    const [run] = await tx.insert(extractions).values({ projectId, scriptId: script.id, engine }).returning({ extractionId: extractions.id })
    await ctx.jobs.enqueue(tx, 'breakdown.preview', run!)
    return run!
  })
}
