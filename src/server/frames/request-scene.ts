import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { FrameSide } from '#core/casting/presence.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { must } from '#core/errors.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { requestFrames } from './request-frames.ts'
import { listFrames } from './list-frames.ts'

interface Wanted {
  sceneId: SceneId
  /** All of the scene when absent. */
  shotIds?: ShotId[] | undefined
}

/** Orders what is missing or out of date; with both sides, a job orders the end frames when their start frames are there. */
export async function requestScene(ctx: Ctx, { sceneId, shotIds, sides }: Wanted & { sides: FrameSide[] }): Promise<{ ordered: number }> {
  const wanted = await due(ctx, { sceneId, shotIds }, sides)
  const starts = sides.includes('start') ? await order(ctx, sceneId, wanted.filter(({ side }) => side === 'start'), 'start') : 0
  if (!sides.includes('end')) return { ordered: starts }
  if (starts === 0) return { ordered: await requestEnds(ctx, { sceneId, shotIds }) }
  await ctx.db.transaction((tx) => ctx.jobs.enqueue(tx, 'frames.ends', { sceneId, shotIds: shotIds ?? [] }, soon(ctx)))
  return { ordered: starts }
}

/** The end frames of a scene, once the start frames they agree with are settled; until then it comes back a little later. */
export async function followWithEnds(ctx: Ctx, { sceneId, shotIds }: { sceneId: SceneId; shotIds: ShotId[] }): Promise<void> {
  const which = { sceneId, shotIds: shotIds.length > 0 ? shotIds : undefined }
  const starts = (await listFrames(ctx, { sceneId })).filter(({ side, shotId }) => side === 'start' && (!which.shotIds || which.shotIds.includes(shotId)))
  const waiting = starts.some(({ latest }) => latest !== null && latest.state !== 'failed')
  if (waiting) await ctx.db.transaction((tx) => ctx.jobs.enqueue(tx, 'frames.ends', { sceneId, shotIds }, soon(ctx)))
  else await requestEnds(ctx, which)
}

const soon = (ctx: Ctx) => ({ startAfter: new Date(ctx.now().getTime() + 1000) })

/** Those that have a start frame to agree with; the others are left for when they do. */
async function requestEnds(ctx: Ctx, which: Wanted): Promise<number> {
  const wanted = await due(ctx, which, ['end'])
  const started = await ctx.db
    .select({ shotId: attempts.subjectId })
    .from(attempts)
    .where(and(eq(attempts.kind, 'frame'), eq(attempts.facet, 'start'), eq(attempts.selected, true), isNotNull(attempts.blobHash), inArray(attempts.subjectId, ['', ...wanted.map(({ shotId }) => shotId)].filter(Boolean))))
  const there = new Set(started.map(({ shotId }) => shotId))
  return order(ctx, which.sceneId, wanted.filter(({ shotId, link }) => there.has(shotId) || link !== null), 'end')
}

async function due(ctx: Ctx, { sceneId, shotIds }: Wanted, sides: FrameSide[]) {
  const isLinked = (link: { kind: string } | null) => link !== null && link.kind !== 'reference'
  return (await listFrames(ctx, { sceneId })).filter(
    ({ shotId, side, freshness, link }) => sides.includes(side) && freshness !== 'fresh' && !isLinked(link) && (!shotIds || shotIds.includes(shotId)),
  )
}

async function order(ctx: Ctx, sceneId: SceneId, wanted: { shotId: ShotId }[], side: FrameSide): Promise<number> {
  if (wanted.length === 0) return 0
  const [scene] = await ctx.db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId } = must(scene, 'Scene', sceneId)
  return (await requestFrames(ctx, { projectId, sceneIds: [sceneId], shotIds: wanted.map(({ shotId }) => shotId), side })).length
}
