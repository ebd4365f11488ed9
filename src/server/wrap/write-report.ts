import { writeFile } from 'node:fs/promises'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import sharp from 'sharp'
import type { ProjectId } from '#core/ids.ts'
import { assetFacts } from '#server/looks/index.ts'
import type { Ctx } from '#server/context.ts'
import { filmCost } from '#server/engines/index.ts'
import { shotPlans } from '#server/frames/index.ts'
import { loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { reportPage, type ReportShot } from './report-page.ts'

const thumbnailWidth = 360

/** One self-contained page: the breakdown, and per scene the shots with frames, casting, prompts and cost. */
export async function writeReport(ctx: Ctx, projectId: ProjectId, file: string): Promise<void> {
  const project = await getProject(ctx, { id: projectId })
  const scenes = await filmScenes(ctx.db, projectId)
  const plans = await shotPlans(ctx, { projectId })
  const cast = (await assetFacts(ctx.db, projectId)).filter(({ state }) => state === 'kept')
  const frames = await ctx.db
    .select({ shotId: attempts.subjectId, side: attempts.facet, hash: attempts.blobHash })
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), inArray(attempts.kind, ['frame']), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
  const pictureOf = thumbnails(ctx)
  const shots: ReportShot[] = []
  for (const plan of plans) {
    const picture = async (side: string) => {
      const frame = frames.find((one) => one.shotId === plan.shot.id && one.side === side)
      return frame?.hash ? pictureOf(frame.hash) : null
    }
    shots.push({ plan, start: await picture('start'), end: await picture('end') })
  }
  const pictures = new Map<string, string>()
  for (const { id, master } of cast) if (master) pictures.set(id, await pictureOf(master.hash))
  await writeFile(file, reportPage({ project, scenes, shots, cast, pictures, cost: await filmCost(ctx, { projectId }) }))
}

/** Data addresses of small pictures, each made once. */
function thumbnails(ctx: Ctx) {
  const made = new Map<string, string>()
  return async (hash: string): Promise<string> => {
    const known = made.get(hash)
    if (known) return known
    const small = await sharp(await loadBytes(ctx, hash)).resize({ width: thumbnailWidth, withoutEnlargement: true }).webp({ quality: 78 }).toBuffer()
    const address = `data:image/webp;base64,${small.toString('base64')}`
    made.set(hash, address)
    return address
  }
}
