import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Shot } from '#contract/shots.ts'
import type { SceneId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

export async function listShots({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Shot[]> {
  const rows = await db
    .select({ shot: shots, scene: scenes.position })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt)))
    .orderBy(asc(shots.position))
  return rows.map(({ shot, scene }, index) => ({ ...shot, label: shotLabel(scene, index) }))
}
