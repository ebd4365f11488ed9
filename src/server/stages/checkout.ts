import { eq } from 'drizzle-orm'
import type { Frame } from '#contract/frames.ts'
import type { Checkout, StatusLine } from '#contract/stages.ts'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import { must } from '#core/errors.ts'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmCost } from '#server/engines/index.ts'
import { listFrames } from '#server/frames/index.ts'
import { listShots } from '#server/shots/index.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { filmStatus } from './film-status.ts'
import { keyOf } from './film-thing.ts'
import { filmPreflight } from './preflight.ts'

/** Everything of a scene that is about to be rendered, with its reasons and prices, on one page (V1). */
export async function checkoutOf(ctx: Pick<Ctx, 'db' | 'engines'>, { sceneId }: { sceneId: SceneId }): Promise<Checkout> {
  const [found] = await ctx.db.select({ project: projects, position: scenes.position }).from(scenes).innerJoin(projects, eq(projects.id, scenes.projectId)).where(eq(scenes.id, sceneId))
  const { project } = must(found, 'Scene', sceneId)
  const lines = new Map((await filmStatus(ctx, project.id)).map((line) => [keyOf(line.slot), line]))
  const frames = await listFrames(ctx, { sceneId })
  const notices = new Map((await filmPreflight(ctx, { projectId: project.id, sceneIds: [sceneId] })).map((line) => [line.label, line.notices]))
  const { usd: spentUsd } = await filmCost(ctx, { projectId: project.id })
  const shots = (await listShots(ctx, { sceneId })).map(({ id, label, seconds }) => {
    const clip = lines.get(keyOf({ kind: 'clip', subjectId: id, facet: '' }))
    const of = (side: 'start' | 'end') => frames.find((frame) => frame.shotId === id && frame.side === side)
    const [start, end] = [of('start'), of('end')]
    return {
      shotId: id,
      label,
      seconds,
      frames: [start, end].flatMap((frame) => (frame ? [{ side: frame.side, picture: frame.picture, approved: frame.approved, freshness: frame.freshness, reasons: frame.reasons, usd: frame.usd, unused: frame.use.why, misses: missesOf(frame) }] : [])),
      clip: judged(clip),
      notices: notices.get(label) ?? [],
    }
  })
  const { models } = ctx.engines
  return {
    shots,
    usd: shots.reduce((sum, { clip, frames: own }) => sum + clip.usd + own.reduce((all, { usd }) => all + usd, 0), 0),
    budgetUsd: project.budgetUsd,
    spentUsd,
    rehearse: project.rehearse,
    imageModel: plannedImageModel(models, project).name,
    videoModel: plannedVideoModel(models, project).name,
  }
}

/** Of a frame that is used, those the user did not dismiss. */
const missesOf = ({ use, check }: Frame) => (use.why || !check ? [] : check.misses.map(({ words }) => words))

const judged = (line: StatusLine | undefined) => ({ freshness: line?.freshness ?? ('missing' as const), reasons: line?.reasons ?? [], usd: line?.usd ?? 0, anotherUsd: line?.anotherUsd ?? 0 })
