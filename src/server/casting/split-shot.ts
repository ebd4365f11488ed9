import type { SplitShot } from '#contract/shots.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ShotId, UndoId } from '#core/ids.ts'
import { splitPoints } from '#core/shots/split-shot.ts'
import type { Ctx } from '#server/context.ts'
import { undoable } from '#server/undo/index.ts'
import { keepDivision, planDivision } from './divide.ts'
import { livingShots, placeOfShot, shotScopes } from './scene-shots.ts'

/**
 * Divides a shot at a point of its text; the first part keeps the id and so its frames. Presences are divided by where
 * the text lets somebody enter or exit; who passes through may be given a frame that shows them (P7).
 */
export async function splitShot(ctx: Ctx, { id, point, anchor }: SplitShot): Promise<{ shotIds: ShotId[]; undoId: UndoId | null }> {
  const place = await placeOfShot(ctx, id)
  const { projectId, sceneId, label } = place
  const { result, undoId } = await undoable(ctx, { projectId, label: `Split ${label}`, scopes: shotScopes(sceneId) }, async (tx) => {
    const shot = must((await livingShots(tx, sceneId)).find((one) => one.id === id), 'Shot', id)
    const where = point ?? splitPoints(shot)[0]?.point
    if (!where) throw new FilmError('REFUSED', `${label} is one sentence; say where it is to be divided.`)
    return keepDivision(tx, place, shot, await planDivision(tx, place, shot, { by: 'words', points: [where] }, anchor))
  })
  return { shotIds: result, undoId }
}
