import { and, asc, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Rearview } from '#contract/stages.ts'
import { must } from '#core/errors.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { listLooks } from '#server/looks/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

type Reading = Pick<Ctx, 'db'>

/** How the scene before ended (S13): its last frames, and each asset as it was last seen, with the fallback chain of looks. */
export async function readRearview(ctx: Reading, { sceneId }: { sceneId: SceneId }): Promise<Rearview> {
  const [here] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(here, 'Scene', sceneId)
  const earlier = and(eq(scenes.projectId, projectId), lt(scenes.position, position), isNull(scenes.deferredAt), isNull(scenes.goneAt))
  const [scene] = await ctx.db.select().from(scenes).where(earlier).orderBy(desc(scenes.position)).limit(1)
  if (!scene) return { previous: null }
  const { id, heading, slug } = scene
  const looks = await listLooks(ctx, { sceneId: id })
  return { previous: { sceneId: id, position: scene.position, heading, slug, frames: await lastFrames(ctx, id, scene.position), looks } }
}

/** The selected frames of the last shots that have any, the last one first. */
async function lastFrames({ db }: Reading, sceneId: SceneId, scene: number) {
  const list = await db.select({ id: shots.id }).from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))
  const places = new Map(list.map(({ id }, index) => [id as string, index]))
  const rows = await db
    .select({ shotId: attempts.subjectId, side: attempts.facet, picture: attempts.blobHash })
    .from(attempts)
    .where(and(eq(attempts.kind, 'frame'), eq(attempts.selected, true), isNotNull(attempts.blobHash), inArray(attempts.subjectId, [...places.keys()])))
  return rows
    .map(({ shotId, side, picture }) => ({ shotId: shotId as ShotId, index: places.get(shotId)!, side: side === 'end' ? ('end' as const) : ('start' as const), picture: picture! }))
    .sort((a, b) => b.index - a.index || (a.side === 'end' ? -1 : 1))
    .slice(0, 4)
    .map(({ index, ...frame }) => ({ ...frame, label: shotLabel(scene, index) }))
}
