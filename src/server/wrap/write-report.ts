import { Readable } from 'node:stream'
import { and, eq, isNotNull } from 'drizzle-orm'
import sharp from 'sharp'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmCost } from '#server/engines/index.ts'
import { shotPlans } from '#server/frames/index.ts'
import { assetFacts } from '#server/looks/index.ts'
import { loadBytes } from '#server/media/index.ts'
import { getProject } from '#server/projects/index.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { filmStyle } from '#server/styles/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { reportFont } from './packaged-fonts.ts'
import { writeStream } from './parts.ts'
import { castSection, costSection, pageHead, type ReportScene } from './report-page.ts'
import { type ReportShot, sceneSection } from './report-scene.ts'

/** Sharp on a good screen while the film is short; small enough to be sent around when it is long. */
const frameWidth = (shots: number) => (shots <= 60 ? 640 : 400)
const smallWidth = 300

/** One self-contained page: the breakdown, and per scene the shots with frames, casting, prompts and cost. */
export const writeReport = (ctx: Ctx, projectId: ProjectId, file: string): Promise<void> => writeStream(file, Readable.from(reportOf(ctx, projectId)))

/** Scene by scene, so that no more than one of them is held. */
async function* reportOf(ctx: Ctx, projectId: ProjectId): AsyncGenerator<string> {
  const project = await getProject(ctx, { id: projectId })
  const all = await filmScenes(ctx.db, projectId)
  const scenes = all.filter(({ deferredAt }) => deferredAt === null)
  const plans = Map.groupBy(await shotPlans(ctx, { projectId }), ({ shot }) => shot.sceneId as string)
  const frames = await selectedFrames(ctx, projectId)
  const cost = await filmCost(ctx, { projectId })
  const cast = (await assetFacts(ctx.db, projectId)).filter(({ state }) => state === 'kept')

  const overview: ReportScene[] = []
  for (const scene of scenes) {
    const own = plans.get(scene.id) ?? []
    const first = own.map(({ shot }) => frames.get(`${shot.id} start`) ?? frames.get(`${shot.id} end`)).find(Boolean)
    overview.push({ scene, shots: own.length, seconds: own.reduce((sum, { shot }) => sum + shot.seconds, 0), picture: first ? await thumbnail(ctx, first, smallWidth) : null })
  }
  const { style } = await filmStyle(ctx, { projectId })
  yield pageHead({ project, style: style.name, scenes: overview, deferred: all.length - scenes.length, usd: cost.usd, font: reportFont() })

  const pictures = new Map<string, string>()
  for (const { id, master } of cast) if (master) pictures.set(id, await thumbnail(ctx, master.hash, smallWidth))
  yield castSection(cast, pictures)

  const width = frameWidth(overview.reduce((sum, { shots }) => sum + shots, 0))
  for (const scene of scenes) {
    const shots: ReportShot[] = []
    for (const plan of plans.get(scene.id) ?? []) {
      const picture = async (side: string) => {
        const hash = frames.get(`${plan.shot.id} ${side}`)
        return hash ? thumbnail(ctx, hash, width) : null
      }
      const [start, end] = await Promise.all([picture('start'), picture('end')])
      shots.push({ plan, start, end })
    }
    yield sceneSection(scene, shots).text
  }
  yield costSection(cost)
}

async function selectedFrames({ db }: Pick<Ctx, 'db'>, projectId: ProjectId): Promise<Map<string, string>> {
  const rows = await db
    .select({ shotId: attempts.subjectId, side: attempts.facet, hash: attempts.blobHash })
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), eq(attempts.kind, 'frame'), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
  return new Map(rows.map(({ shotId, side, hash }) => [`${shotId} ${side}`, hash!]))
}

async function thumbnail(ctx: Ctx, hash: string, width: number): Promise<string> {
  const small = await sharp(await loadBytes(ctx, hash)).resize({ width, withoutEnlargement: true }).webp({ quality: 76 }).toBuffer()
  return `data:image/webp;base64,${small.toString('base64')}`
}
