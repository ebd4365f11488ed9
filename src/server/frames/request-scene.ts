import { eq } from 'drizzle-orm'
import { type FrameSide, frameSides } from '#core/casting/presence.ts'
import { must } from '#core/errors.ts'
import { isDue, readyFrames } from '#core/frames/ready.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import type { Ordered } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { listFrames } from './list-frames.ts'
import { requestFrames } from './request-frames.ts'

interface Wanted {
  sceneId: SceneId
  /** All of the scene when absent. */
  shotIds?: ShotId[] | undefined
  sides?: readonly FrameSide[]
}

/** Orders what is missing or out of date; what agrees with a frame that is not there yet follows by a job. */
export async function requestScene(ctx: Ctx, wanted: Wanted): Promise<{ ordered: number }> {
  const ordered = await requestReady(ctx, wanted)
  await followLater(ctx, wanted)
  return { ordered: ordered.length }
}

/** The next frames of a scene, once those they agree with are settled; until then it comes back a little later. */
export async function followFrames(ctx: Ctx, { sceneId, shotIds }: { sceneId: SceneId; shotIds: ShotId[] }): Promise<void> {
  const wanted = { sceneId, shotIds: shotIds.length > 0 ? shotIds : undefined }
  await requestReady(ctx, wanted)
  await followLater(ctx, wanted)
}

/** Orders those of the due frames that can be made now. */
export async function requestReady(ctx: Ctx, { sceneId, shotIds, sides = frameSides }: Wanted): Promise<Ordered[]> {
  const ready = readyFrames(await standings(ctx, sceneId)).filter(isWanted({ shotIds, sides }))
  if (ready.length === 0) return []
  const [scene] = await ctx.db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId } = must(scene, 'Scene', sceneId)
  const ordered: Ordered[] = []
  for (const side of frameSides) {
    const ids = ready.filter((frame) => frame.side === side).map((frame) => frame.shotId)
    if (ids.length > 0) ordered.push(...(await requestFrames(ctx, { projectId, sceneIds: [sceneId], shotIds: ids, side })))
  }
  return ordered
}

/** Only while something is under way that the rest waits for: a failure ends it. */
async function followLater(ctx: Ctx, { sceneId, shotIds, sides = frameSides }: Wanted): Promise<void> {
  const all = await standings(ctx, sceneId)
  if (!all.some(({ underWay }) => underWay) || sides.length < frameSides.length) return
  if (!all.filter(isWanted({ shotIds, sides })).some(isDue)) return
  const startAfter = new Date(ctx.now().getTime() + 1000)
  await ctx.db.transaction((tx) => ctx.jobs.enqueue(tx, 'frames.follow', { sceneId, shotIds: shotIds ?? [] }, { startAfter }))
}

const isWanted = ({ shotIds, sides }: { shotIds: ShotId[] | undefined; sides: readonly FrameSide[] }) => (frame: { shotId: ShotId; side: FrameSide }) =>
  sides.includes(frame.side) && (!shotIds || shotIds.includes(frame.shotId))

async function standings(ctx: Ctx, sceneId: SceneId) {
  return (await listFrames(ctx, { sceneId })).map(({ shotId, side, freshness, latest, link }) => ({
    shotId,
    side,
    freshness,
    underWay: latest !== null && latest.state !== 'failed',
    link: link && { kind: link.kind, fromShotId: link.shotId, fromSide: link.side },
  }))
}
