import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { deliverFilm } from './deliver-film.ts'
import { writeReport } from './write-report.ts'

/** The film as one mp4; the file is gone when it has been read. */
export const filmFile = (ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<Readable> =>
  passing(async (folder) => (await deliverFilm(ctx, { projectId, folder })).film)

/** The report as one page. */
export const reportFile = (ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<Readable> =>
  passing(async (folder) => {
    const file = join(folder, 'report.html')
    await writeReport(ctx, projectId, file)
    return file
  })

async function passing(write: (folder: string) => Promise<string>): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-download-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    return createReadStream(await write(folder)).once('close', () => void clear())
  } catch (error) {
    await clear()
    throw error
  }
}
