import { and, asc, eq, isNull } from 'drizzle-orm'
import { coveringShot } from '#core/shots/covering-shot.ts'
import type { SceneId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { shots, transformations } from '#server/tables/shots.ts'

/** After shots were drafted, cut, joined or moved: every transformation of the scene stands at the shot that covers its line. */
export async function resolveTransformations(tx: Db, sceneId: SceneId): Promise<void> {
  const rows = await tx.select().from(transformations).where(eq(transformations.sceneId, sceneId))
  if (rows.length === 0) return
  const covering = await tx.select().from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))
  for (const { id, shotId: before, line, quote } of rows) {
    const kept = covering.find(({ id: living }) => living === before)
    const shotId = (coveringShot(covering, { line, quote }) ?? kept)?.id ?? null
    if (shotId !== before) await tx.update(transformations).set({ shotId }).where(eq(transformations.id, id))
  }
}
