import { asc, eq } from 'drizzle-orm'
import type { SplitShot } from '#contract/shots.ts'
import { splitPassing } from '#core/casting/presence-change.ts'
import { splitCasting } from '#core/casting/split-casting.ts'
import { FilmError, must } from '#core/errors.ts'
import type { LookId, ShotId, UndoId } from '#core/ids.ts'
import { splitPoints, splitShot as split } from '#core/shots/split-shot.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { livingShots, placeOfShot, positionAfter, type ScenePlace, type ShotRow, shotScopes } from './scene-shots.ts'

/**
 * Divides a shot at a point of its text; the first part keeps the id and so its frames. Presences are divided by where
 * the text lets somebody enter or exit; who passes through may be given a frame that shows them (P7).
 */
export async function splitShot(ctx: Ctx, { id, point, anchor }: SplitShot): Promise<{ shotIds: ShotId[]; undoId: UndoId | null }> {
  const place = await placeOfShot(ctx, id)
  const { projectId, sceneId, label } = place
  const { result, undoId } = await undoable(ctx, { projectId, label: `Split ${label}`, scopes: shotScopes(sceneId) }, async (tx) => {
    const list = await livingShots(tx, sceneId)
    const index = list.findIndex((shot) => shot.id === id)
    const shot = must(list[index], 'Shot', id)
    const where = point ?? splitPoints(shot)[0]?.point
    if (!where) throw new FilmError('REFUSED', `${label} is one sentence; say where it is to be divided.`)
    const [first, second] = split(shot, where)
    if ([first, second].some((part) => part.action === '' && part.dialogue.length === 0)) throw new FilmError('REFUSED', 'One of the parts would be empty; nothing was changed.')
    const [added] = await tx
      .insert(shots)
      .values({ ...copied(second), position: positionAfter(list, index), fromLine: shot.fromLine, toLine: shot.toLine })
      .returning({ id: shots.id })
    await tx.update(shots).set({ action: first.action, dialogue: first.dialogue, seconds: first.seconds }).where(eq(shots.id, id))
    await divideCasting(tx, place, [first, { ...second, id: added!.id }], anchor)
    await resolveTransformations(tx, sceneId)
    return [id, added!.id]
  })
  return { shotIds: result, undoId }
}

const copied = ({ sceneId, action, dialogue, seconds, camera, cameraReason }: ShotRow) => ({ sceneId, action, dialogue, seconds, camera, cameraReason })

async function divideCasting(tx: Db, { sceneId, setting }: ScenePlace, [first, second]: [ShotRow, ShotRow], anchor: LookId | undefined): Promise<void> {
  const cast = (await sceneCasts(tx, [sceneId])).get(sceneId) ?? []
  const nameOf = new Map(cast.map(({ lookId, name }) => [lookId, name]))
  const rows = await tx.select().from(assignments).where(eq(assignments.shotId, first.id)).orderBy(asc(assignments.id))
  const casting = rows.map(({ lookId, presence }) => ({ asset: nameOf.get(lookId) ?? lookId, presence }))
  const parts = splitCasting(casting, [first, second], cast, { setting })
  const passing = splitPassing(2)
  for (const { id, lookId, count, presence } of rows) {
    const asset = nameOf.get(lookId) ?? lookId
    const anchored = lookId === anchor && presence === 'passes_through'
    const [one, two] = anchored ? passing : parts.map((part) => part.find((member) => member.asset === asset)?.presence ?? null)
    if (one) await tx.update(assignments).set({ presence: one }).where(eq(assignments.id, id))
    else await tx.delete(assignments).where(eq(assignments.id, id))
    if (two) await tx.insert(assignments).values({ sceneId, shotId: second.id, lookId, presence: two, count })
  }
}
