import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { createProject, isNewInstallation } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import type { JobSigns } from '#server/platform/jobs/queue.ts'
import { projects } from '#server/tables/projects.ts'
import { prepareFilm } from './make-film.ts'

const sample = join(import.meta.dirname, '../../../samples/the-lighthouse.fountain')

/** A new installation opens with a film in it, so that everything can be tried at once; answers it when it was added. */
export async function addSampleFilm(ctx: Ctx): Promise<ProjectId | null> {
  if (!(await isNewInstallation(ctx))) return null
  const bytes = await readFile(sample)
  const { id } = await createProject(ctx, { name: 'The Lighthouse', code: 'LH', genre: 'drama', tone: 'quiet, windswept', targetSeconds: 180, sample: true })
  const script = await uploadScript(ctx, { projectId: id, fileName: 'the-lighthouse.fountain', bytes })
  await approveScript(ctx, { projectId: id, scriptId: script.id })
  return id
}

/** Has it finished up to stage 8 as a job, so that a stop on the way is no failure and the next start goes on. */
export const orderSample = (ctx: Ctx, projectId: ProjectId) => ctx.db.transaction((tx) => ctx.jobs.enqueue(tx, 'stages.prepare', { projectId }, { singletonKey: projectId }))

/** What was put into the bin meanwhile is left alone. */
export async function prepareSample(ctx: Ctx, { projectId }: { projectId: ProjectId }, { signal, isLast }: JobSigns): Promise<void> {
  const [living] = await ctx.db.select({ id: projects.id }).from(projects).where(and(eq(projects.id, projectId), isNull(projects.removedAt)))
  if (!living) return
  try {
    await prepareFilm(ctx, projectId, () => undefined, signal)
  } catch (error) {
    if (isLast && !signal.aborted) console.error(`The sample film was not prepared to the end: ${String(error)}`)
    throw error
  }
}
