import { eq, sql } from 'drizzle-orm'
import type { View } from '#core/assets/picture-prompt.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AssetId, AttemptId, ProjectId, UndoId } from '#core/ids.ts'
import { inSlot, selectAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import { acceptPicture } from '#server/platform/pictures/accept-picture.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { type Scope, undoable } from '#server/undo/index.ts'
import { assetRow, holdEditable } from './editable.ts'

interface Upload {
  projectId: ProjectId
  slot: Slot
  label: string
  bytes: Uint8Array
  /** What the slot's owner changes with it, and the rows that touches. */
  scopes?: Scope[]
  besides?: (tx: Db) => Promise<unknown>
}

export interface Uploaded {
  attemptId: AttemptId
  picture: string
  undoId: UndoId | null
}

/** Becomes the selected attempt beside the made ones; it has no recipe, so it is never out of date by itself. */
export async function uploadToSlot(ctx: Ctx, { projectId, slot, label, bytes, scopes = [], besides }: Upload): Promise<Uploaded> {
  const picture = await keepBytes(ctx, await acceptPicture(bytes))
  const { result, undoId } = await undoable(ctx, { projectId, label, scopes: [{ table: attempts, where: inSlot(slot) }, ...scopes] }, async (tx) => {
    await besides?.(tx)
    const [attempt] = await tx
      .insert(attempts)
      .values({ projectId, ...slot, origin: 'uploaded', state: 'done', engine: 'upload', blobHash: picture, finishedAt: ctx.now() })
      .returning({ attemptId: attempts.id })
    await selectAttempt(tx, attempt!.attemptId)
    return attempt!
  })
  return { ...result, picture, undoId }
}

/** The master image, or one of its views. */
export async function uploadPicture(ctx: Ctx, { id, view, bytes }: { id: AssetId; view?: View | undefined; bytes: Uint8Array }): Promise<Uploaded> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const slot: Slot = view ? { kind: 'angle', subjectId: id, facet: view } : { kind: 'asset', subjectId: id, facet: '' }
  return uploadToSlot(ctx, {
    projectId,
    slot,
    label: `Picture of ${name}`,
    bytes,
    scopes: [{ table: assets, where: sql`${assets.id} = ${id}` }],
    besides: async (tx) => {
      await holdEditable(tx, id)
      if (!view) await tx.update(assets).set({ pictured: true }).where(eq(assets.id, id))
    },
  })
}
