import { eq, sql } from 'drizzle-orm'
import type { Slot } from '#core/attempts/slot.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId, UndoId } from '#core/ids.ts'
import { requestPicture, uploadToSlot } from '#server/assets/index.ts'
import { clearSlot, inSlot, type Ordered } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { looks } from '#server/tables/looks.ts'
import { undoable } from '#server/undo/index.ts'
import { whereIs } from './edit-look.ts'
import { lookPictures } from './look-inputs.ts'

const slotOf = (id: LookId): Slot => ({ kind: 'look', subjectId: id, facet: '' })
const justThis = (id: LookId) => ({ table: looks, where: sql`${looks.id} = ${id}` })

/** A picture of its own for this scene; from now on it is shown with it, not as is. */
export async function makeLookPicture(ctx: Ctx, { id, mode }: { id: LookId; mode: 'needed' | 'another' }): Promise<Ordered> {
  const { projectId, name } = await whereIs(ctx, id)
  const picture = (await lookPictures(ctx, projectId)).find(({ lookId }) => lookId === id)
  if (!picture) throw new FilmError('REFUSED', `${name} is sidelined or not in this scene any more; restore it first.`)
  return ctx.db.transaction(async (tx) => {
    await tx.update(looks).set({ asIs: false }).where(eq(looks.id, id))
    return requestPicture(ctx, tx, { projectId, slot: slotOf(id), inputs: picture.inputs, mode })
  })
}

export async function uploadLookPicture(ctx: Ctx, { id, bytes }: { id: LookId; bytes: Uint8Array }) {
  const { projectId, name, position } = await whereIs(ctx, id)
  return uploadToSlot(ctx, {
    projectId,
    slot: slotOf(id),
    label: `Picture of ${name} in scene ${position}`,
    bytes,
    scopes: [justThis(id)],
    besides: (tx) => tx.update(looks).set({ asIs: false }).where(eq(looks.id, id)),
  })
}

/** It is shown with its reference again. */
export async function removeLookPicture(ctx: Ctx, { id }: { id: LookId }): Promise<{ undoId: UndoId | null }> {
  const { projectId, name, position } = await whereIs(ctx, id)
  const scopes = [justThis(id), { table: attempts, where: inSlot(slotOf(id)) }]
  const { undoId } = await undoable(ctx, { projectId, label: `Picture of ${name} in scene ${position} removed`, scopes }, async (tx) => {
    await clearSlot(tx, slotOf(id), ctx.now())
    await tx.update(looks).set({ asIs: true }).where(eq(looks.id, id))
  })
  return { undoId }
}
