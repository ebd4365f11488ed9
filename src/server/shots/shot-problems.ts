import { eq } from 'drizzle-orm'
import type { ShotProblem } from '#contract/shots.ts'
import { must } from '#core/errors.ts'
import type { SceneId } from '#core/ids.ts'
import { shotListProblems } from '#core/shots/shot-list-problems.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { listShots } from './list-shots.ts'

/** What stands against locking the shot list of a scene (H5). */
export async function shotProblems({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<ShotProblem[]> {
  const [scene] = await db
    .select({ elements: scenes.elements, clipSeconds: projects.clipSeconds })
    .from(scenes)
    .innerJoin(projects, eq(projects.id, scenes.projectId))
    .where(eq(scenes.id, sceneId))
  const list = await listShots({ db }, { sceneId })
  return shotListProblems(list, must(scene, 'Scene', sceneId)).map(({ level, shot, message }) => ({
    level,
    shotId: shot === null ? null : (list[shot]?.id ?? null),
    message: shot === null ? message : `${list[shot]?.label}: ${message}`,
  }))
}
