import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shotReferences, shots, transformations } from '#server/tables/shots.ts'

export type ShotRow = typeof shots.$inferSelect

export interface ScenePlace {
  projectId: ProjectId
  sceneId: SceneId
  scene: number
  setting: 'interior' | 'exterior' | 'both' | 'unknown'
}

export async function placeOfScene({ db }: { db: Db }, sceneId: SceneId): Promise<ScenePlace> {
  const [row] = await db.select().from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position, slug } = must(row, 'Scene', sceneId)
  return { projectId, sceneId, scene: position, setting: slug.setting }
}

export async function placeOfShot({ db }: Pick<Ctx, 'db'>, shotId: ShotId): Promise<ScenePlace & { label: string }> {
  const [row] = await db.select({ sceneId: shots.sceneId }).from(shots).where(and(eq(shots.id, shotId), isNull(shots.removedAt)))
  const place = await placeOfScene({ db }, must(row, 'Shot', shotId).sceneId)
  const list = await livingShots(db, place.sceneId)
  return { ...place, label: shotLabel(place.scene, list.findIndex(({ id }) => id === shotId)) }
}

export const livingShots = (db: Db, sceneId: SceneId): Promise<ShotRow[]> =>
  db.select().from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))

/** Everything a change of the shot list may touch. */
export function shotScopes(sceneId: SceneId): { table: typeof shots | typeof shotReferences | typeof assignments | typeof transformations; where: SQL }[] {
  return [
    { table: shots, where: sql`${shots.sceneId} = ${sceneId}` },
    { table: shotReferences, where: sql`${shotReferences.shotId} in (select id from shots where scene_id = ${sceneId})` },
    { table: transformations, where: sql`${transformations.sceneId} = ${sceneId}` },
    { table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` },
  ]
}

/** A place in the order behind a shot; the numbers between two neighbours never run out in practice (2^50 halvings). */
export function positionAfter(list: readonly ShotRow[], index: number): number {
  const before = list[index]?.position ?? 0
  const next = list[index + 1]?.position
  return next === undefined ? before + 1024 : (before + next) / 2
}
