import { eq, inArray } from 'drizzle-orm'
import { mergePresence } from '#core/casting/presence-change.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ShotId, UndoId } from '#core/ids.ts'
import { mergeShots as merge } from '#core/shots/merge-shots.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { shots, transformations } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { mergeShotReferences } from './carry-references.ts'
import { livingShots, placeOfShot, type ShotRow, shotScopes } from './scene-shots.ts'

/** A shot and its neighbour become one; the earlier keeps its id. Start visibility of the first, end visibility of the last, and an end frame where that has one. */
export async function mergeShots(ctx: Ctx, { id, into }: { id: ShotId; into: 'next' | 'previous' }): Promise<{ shotId: ShotId; undoId: UndoId | null }> {
  const { projectId, sceneId, label } = await placeOfShot(ctx, id)
  const { result, undoId } = await undoable(ctx, { projectId, label: `Merge ${label} with the ${into} shot`, scopes: shotScopes(sceneId) }, async (tx) => {
    const list = await livingShots(tx, sceneId)
    const index = list.findIndex((shot) => shot.id === id)
    const [first, second] = into === 'next' ? [list[index], list[index + 1]] : [list[index - 1], list[index]]
    if (!first || !second) throw new FilmError('REFUSED', `There is no ${into} shot in this scene to merge ${label} with.`)
    const { action, dialogue, seconds, place } = merge(asDraft(first), asDraft(onlyOnce(first, second)))
    await tx.update(shots).set({ action, dialogue, seconds, startOnly: second.startOnly, fromLine: place.line, toLine: place.endLine }).where(eq(shots.id, first.id))
    await joinCasting(tx, first, second)
    await mergeShotReferences(tx, first.id, second.id)
    await tx.update(transformations).set({ shotId: first.id }).where(eq(transformations.shotId, second.id))
    await tx.update(shots).set({ removedAt: ctx.now() }).where(eq(shots.id, second.id))
    await resolveTransformations(tx, sceneId)
    return first.id
  })
  return { shotId: must(result, 'Shot', id), undoId }
}

/** A shot divided by its time tells the same in both parts. */
const onlyOnce = (first: ShotRow, second: ShotRow): ShotRow => (first.action === second.action ? { ...second, action: '' } : second)

const asDraft = ({ fromLine, toLine, ...shot }: ShotRow) => ({ ...shot, subjects: [], place: { line: fromLine, endLine: toLine } })

async function joinCasting(tx: Db, first: ShotRow, second: ShotRow): Promise<void> {
  const rows = await tx.select().from(assignments).where(inArray(assignments.shotId, [first.id, second.id]))
  for (const [lookId, pair] of Map.groupBy(rows, (row) => row.lookId)) {
    const one = pair.find(({ shotId }) => shotId === first.id)
    const two = pair.find(({ shotId }) => shotId === second.id)
    const presence = mergePresence(one?.presence ?? null, two?.presence ?? null)
    if (!presence) continue
    if (one) await tx.update(assignments).set({ presence }).where(eq(assignments.id, one.id))
    else await tx.insert(assignments).values({ sceneId: first.sceneId, shotId: first.id, lookId, presence, count: two?.count ?? null })
  }
  await tx.delete(assignments).where(eq(assignments.shotId, second.id))
}
