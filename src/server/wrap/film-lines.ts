import { and, asc, eq, isNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

type Reading = Pick<Ctx, 'db'>

const inFilm = (projectId: ProjectId) => and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isNull(scenes.deferredAt))

/** Every shot that is in the film, in its order. */
export async function shotsOfFilm({ db }: Reading, projectId: ProjectId) {
  const rows = await db
    .select({ shot: shots, scene: { id: scenes.id, position: scenes.position, slug: scenes.slug, heading: scenes.heading } })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(inFilm(projectId), isNull(shots.removedAt)))
    .orderBy(asc(scenes.position), asc(shots.position))
  const before = new Map<string, number>()
  return rows.map(({ shot, scene }) => {
    const index = before.get(scene.id) ?? 0
    before.set(scene.id, index + 1)
    return { shot, scene, label: shotLabel(scene.position, index) }
  })
}

/** Who is in which shot. */
export const castLines = ({ db }: Reading, projectId: ProjectId) =>
  db
    .select({ shotId: assignments.shotId, name: assets.name, kind: assets.kind, presence: assignments.presence, count: assignments.count, evidence: assignments.evidence })
    .from(assignments)
    .innerJoin(looks, eq(looks.id, assignments.lookId))
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .innerJoin(scenes, eq(scenes.id, looks.sceneId))
    .where(inFilm(projectId))
    .orderBy(asc(assets.kind), asc(assets.name))
