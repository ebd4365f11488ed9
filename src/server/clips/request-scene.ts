import { eq } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { listFrames } from '#server/frames/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { requestClips } from './request-clips.ts'

/** The clips of a scene whose frames are there; shots that lack one are left for later and counted. */
export async function requestSceneClips(ctx: Ctx, { sceneId, shotIds }: { sceneId: SceneId; shotIds?: ShotId[] | undefined }): Promise<{ ordered: number; waiting: number }> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId } = must(scene, 'Scene', sceneId)
  const frames = (await listFrames(ctx, { sceneId })).filter(({ shotId }) => !shotIds || shotIds.includes(shotId))
  const lacking = new Set(frames.filter(({ picture, use }) => picture === null && use.sent).map(({ shotId }) => shotId))
  const ready = [...new Set(frames.map(({ shotId }) => shotId))].filter((id) => !lacking.has(id))
  const ordered = ready.length > 0 ? await requestClips(ctx, { projectId, sceneIds: [sceneId], shotIds: ready }) : []
  return { ordered: ordered.filter(({ how }) => how === 'queued' || how === 'reused').length, waiting: lacking.size }
}
