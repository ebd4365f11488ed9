import { eq } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import { planScene, type ShotPlan } from '#core/frames/plan-scene.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { filmFacts } from './film-facts.ts'
import { sceneFacts } from './scene-facts.ts'

type PlanContext = Pick<Ctx, 'db' | 'engines'>

/** What every shot of these scenes would be made from today. */
export async function shotPlans(ctx: PlanContext, which: { projectId: ProjectId; sceneIds?: SceneId[] }): Promise<ShotPlan[]> {
  const film = await filmFacts(ctx, which.projectId, which.sceneIds)
  return (await sceneFacts(ctx.db, which)).flatMap((scene) => planScene(film, scene))
}

export interface ShotAddress {
  projectId: ProjectId
  sceneId: SceneId
  scenePosition: number
}

export async function addressOf({ db }: Pick<Ctx, 'db'>, shotId: ShotId): Promise<ShotAddress> {
  const [row] = await db
    .select({ projectId: scenes.projectId, sceneId: scenes.id, scenePosition: scenes.position })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(eq(shots.id, shotId))
  return must(row, 'Shot', shotId)
}

export async function planOfShot(ctx: PlanContext, shotId: ShotId): Promise<{ plan: ShotPlan; address: ShotAddress }> {
  const address = await addressOf(ctx, shotId)
  const plans = await shotPlans(ctx, { projectId: address.projectId, sceneIds: [address.sceneId] })
  return { plan: must(plans.find(({ shot }) => shot.id === shotId), 'Shot', shotId), address }
}
