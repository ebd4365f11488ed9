import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { EditShot, EditShots } from '#contract/shots.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ShotId, UndoId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { livingShots, placeOfScene, placeOfShot, type ShotRow, shotScopes } from './scene-shots.ts'

type Given = Partial<Pick<ShotRow, 'action' | 'dialogue' | 'camera' | 'seconds'>>

export async function editShot(ctx: Ctx, edit: EditShot): Promise<{ shotId: ShotId; undoId: UndoId | null }> {
  const { sceneId } = await placeOfShot(ctx, edit.id)
  return { shotId: edit.id, ...(await editShots(ctx, { sceneId, edits: [edit] })) }
}

/** Several fields of several shots, all or none: what somebody else changed meanwhile is never overwritten. */
export async function editShots(ctx: Ctx, { sceneId, edits }: EditShots): Promise<{ undoId: UndoId | null }> {
  const { projectId, scene } = await placeOfScene(ctx, sceneId)
  const given = edits.map(({ id, change, seen }) => ({ id, seen: defined(seen ?? {}), change: defined(change) }))
  const fields = [...new Set(given.flatMap(({ change }) => Object.keys(change)))].join(', ')
  const label = given.length === 1 ? fields : `${given.length} shots of scene ${scene}: ${fields}`
  const { undoId } = await undoable(ctx, { projectId, label, scopes: shotScopes(sceneId) }, async (tx) => {
    const list = await livingShots(tx, sceneId)
    for (const { id, change, seen } of given) {
      const index = list.findIndex((shot) => shot.id === id)
      const shot = must(list[index], 'Shot', id)
      refuseUnseen(shot, seen, shotLabel(scene, index))
      if (Object.keys(change).length > 0) await write(tx, id, change)
    }
    await resolveTransformations(tx, sceneId)
  })
  return { undoId }
}

const write = (tx: Db, id: ShotId, change: Given) => tx.update(shots).set(change).where(eq(shots.id, id))

function refuseUnseen(shot: object, seen: object, label: string): void {
  const moved = Object.entries(seen).filter(([field, value]) => !isDeepStrictEqual((shot as Record<string, unknown>)[field], value))
  if (moved.length === 0) return
  const fields = moved.map(([field]) => field).join(' and ')
  throw new FilmError('CONFLICT', `The ${fields} of ${label} was changed meanwhile. Nothing was overwritten; this is the newer state.`)
}

/** Without the fields that were left out. */
const defined = (fields: object): Given => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
