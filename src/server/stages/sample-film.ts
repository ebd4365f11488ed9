import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { createProject, isNewInstallation } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'

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
