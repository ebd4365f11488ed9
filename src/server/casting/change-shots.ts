import { eq } from 'drizzle-orm'
import type { InsertShot } from '#contract/shots.ts'
import { FilmError } from '#core/errors.ts'
import type { ShotId, UndoId } from '#core/ids.ts'
import { shotSeconds } from '#core/shots/timing.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { Ctx } from '#server/context.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { livingShots, placeOfScene, placeOfShot, positionAfter, type ShotRow, shotScopes } from './scene-shots.ts'

interface Changed {
  shotId: ShotId
  undoId: UndoId | null
}

/** A shot made by hand, behind another or at the beginning; nobody is in it until somebody says so. */
export async function insertShot(ctx: Ctx, { sceneId, after, action, dialogue, camera }: InsertShot): Promise<Changed> {
  const { projectId, scene } = await placeOfScene(ctx, sceneId)
  const { result, undoId } = await undoable(ctx, { projectId, label: `New shot in scene ${scene}`, scopes: shotScopes(sceneId) }, async (tx) => {
    const list = await livingShots(tx, sceneId)
    const index = after === null ? -1 : list.findIndex(({ id }) => id === after)
    if (after !== null && index < 0) throw new FilmError('NOT_FOUND', 'The shot it should come behind is not in this scene any more.')
    const position = index < 0 ? (list[0]?.position ?? 1024) / 2 : positionAfter(list, index)
    const seconds = shotSeconds(sentencesOf(action).map(({ text }) => text), dialogue)
    const [shot] = await tx.insert(shots).values({ sceneId, position, action, dialogue, seconds, camera, cameraReason: 'chosen by hand', startOnly: isAmongStartOnly(list, index) }).returning({ id: shots.id })
    return shot!.id
  })
  return { shotId: result, undoId }
}

/** Between shots that go with their start frame only, it does too. */
function isAmongStartOnly(list: readonly ShotRow[], before: number): boolean {
  const beside = [list[before], list[before + 1]].filter((shot) => shot !== undefined)
  return beside.length > 0 && beside.every(({ startOnly }) => startOnly)
}

/** The last shot of a scene is not deleted: a scene without shots is a deferred scene. */
export async function deleteShot(ctx: Ctx, { id }: { id: ShotId }): Promise<Changed> {
  const { projectId, sceneId, label } = await placeOfShot(ctx, id)
  const { undoId } = await undoable(ctx, { projectId, label: `Delete ${label}`, scopes: shotScopes(sceneId) }, async (tx) => {
    if ((await livingShots(tx, sceneId)).length === 1) throw new FilmError('REFUSED', `${label} is the last shot of its scene. Defer the scene instead; nothing was deleted.`)
    await tx.delete(assignments).where(eq(assignments.shotId, id))
    await tx.update(shots).set({ removedAt: ctx.now() }).where(eq(shots.id, id))
    await resolveTransformations(tx, sceneId)
  })
  return { shotId: id, undoId }
}

/** Behind another shot of the scene, or to its beginning. */
export async function moveShot(ctx: Ctx, { id, after }: { id: ShotId; after: ShotId | null }): Promise<Changed> {
  const { projectId, sceneId, label } = await placeOfShot(ctx, id)
  const { undoId } = await undoable(ctx, { projectId, label: `Move ${label}`, scopes: shotScopes(sceneId) }, async (tx) => {
    const others = (await livingShots(tx, sceneId)).filter((shot) => shot.id !== id)
    const index = after === null ? -1 : others.findIndex((shot) => shot.id === after)
    if (after !== null && index < 0) throw new FilmError('NOT_FOUND', 'The shot it should come behind is not in this scene any more.')
    const position = index < 0 ? (others[0]?.position ?? 1024) / 2 : positionAfter(others, index)
    await tx.update(shots).set({ position }).where(eq(shots.id, id))
  })
  return { shotId: id, undoId }
}
