import type { Slot } from '#core/attempts/slot.ts'
import { FilmError } from '#core/errors.ts'
import type { UndoId } from '#core/ids.ts'
import { requestPicture, uploadToSlot } from '#server/assets/index.ts'
import { clearSlot, inSlot, type Ordered } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { undoable } from '#server/undo/index.ts'
import { transformationRow } from './change.ts'
import { formPictures } from './form-inputs.ts'

const slotOf = (id: string): Slot => ({ kind: 'form', subjectId: id, facet: '' })

export async function makeFormPicture(ctx: Ctx, { id, mode }: { id: string; mode: 'needed' | 'another' }): Promise<Ordered> {
  const { projectId, formName } = await transformationRow(ctx.db, id)
  const picture = (await formPictures(ctx, projectId)).find((form) => form.id === id)
  if (!picture) throw new FilmError('REFUSED', `${formName} gets a picture when it is confirmed and its asset is kept.`)
  return ctx.db.transaction((tx) => requestPicture(ctx, tx, { projectId, slot: slotOf(id), inputs: picture.inputs, mode }))
}

export async function uploadFormPicture(ctx: Ctx, { id, bytes }: { id: string; bytes: Uint8Array }) {
  const { projectId, formName } = await transformationRow(ctx.db, id)
  return uploadToSlot(ctx, { projectId, slot: slotOf(id), label: `Picture of ${formName}`, bytes })
}

export async function removeFormPicture(ctx: Ctx, { id }: { id: string }): Promise<{ undoId: UndoId | null }> {
  const { projectId, formName } = await transformationRow(ctx.db, id)
  const scopes = [{ table: attempts, where: inSlot(slotOf(id)) }]
  const { undoId } = await undoable(ctx, { projectId, label: `Picture of ${formName} removed`, scopes }, (tx) => clearSlot(tx, slotOf(id), ctx.now()))
  return { undoId }
}
