import { and, eq, isNull, sql } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { AttemptId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { undoable } from '#server/undo/index.ts'
import { inSlot } from './in-slot.ts'
import { selectAttempt } from './request-attempt.ts'
import type { AttemptRow } from './attempt-row.ts'

interface Changed {
  undoId: UndoId | null
}

/** "Select this one": the carousel's attempt becomes the slot's. */
export async function chooseAttempt(ctx: Ctx, { id }: { id: AttemptId }): Promise<Changed> {
  const { projectId, kind, subjectId, facet } = await living(ctx.db, id)
  const scopes = [{ table: attempts, where: inSlot({ kind, subjectId, facet }) }]
  const { undoId } = await undoable(ctx, { projectId, label: 'Another attempt selected', scopes }, async (tx) => {
    const { state, blobHash } = await living(tx, id)
    if (state !== 'done' || blobHash === null) throw new FilmError('REFUSED', 'Only an attempt that is finished can be selected.')
    await selectAttempt(tx, id)
  })
  return { undoId }
}

export async function starAttempt(ctx: Ctx, { id, starred }: { id: AttemptId; starred: boolean }): Promise<Changed> {
  const { projectId } = await living(ctx.db, id)
  const scopes = [{ table: attempts, where: sql`${attempts.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId, label: starred ? 'Attempt starred' : 'Star taken off', scopes }, async (tx) => {
    await tx.update(attempts).set({ starred }).where(eq(attempts.id, id))
  })
  return { undoId }
}

/** Approving takes the attempt into use as well, so that what is approved is what is seen. */
export async function approveAttempt(ctx: Ctx, { id, approved }: { id: AttemptId; approved: boolean }): Promise<Changed> {
  const { projectId, kind, subjectId, facet } = await living(ctx.db, id)
  const scopes = [{ table: attempts, where: inSlot({ kind, subjectId, facet }) }]
  const { undoId } = await undoable(ctx, { projectId, label: approved ? `${kind} approved` : `${kind} not approved any more`, scopes }, async (tx) => {
    const { state, blobHash, selected } = await living(tx, id)
    if (approved && (state !== 'done' || blobHash === null)) throw new FilmError('REFUSED', 'Only an attempt that is finished can be approved.')
    if (approved && !selected) await selectAttempt(tx, id)
    await tx.update(attempts).set({ approved }).where(eq(attempts.id, id))
  })
  return { undoId }
}

/** The row stays for undo until its bytes are collected. */
export async function removeAttempt(ctx: Ctx, { id }: { id: AttemptId }): Promise<Changed> {
  const { projectId } = await living(ctx.db, id)
  const scopes = [{ table: attempts, where: sql`${attempts.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId, label: 'Attempt deleted', scopes }, async (tx) => {
    const row = await living(tx, id)
    if (row.selected) throw new FilmError('REFUSED', 'This attempt is the one in use. Select another one, or remove the picture.')
    const user = await userOf(tx, row)
    if (user) throw new FilmError('REFUSED', `This attempt cannot be deleted: ${user}.`)
    await tx
      .update(attempts)
      .set({ removedAt: ctx.now(), state: sql`case when ${attempts.state} in ('queued', 'running', 'submitted') then 'cancelled' else ${attempts.state} end` })
      .where(and(eq(attempts.id, id), eq(attempts.selected, false), isNull(attempts.removedAt)))
  })
  return { undoId }
}

async function living(db: Db, id: AttemptId): Promise<AttemptRow> {
  const [row] = await db.select().from(attempts).where(and(eq(attempts.id, id), isNull(attempts.removedAt)))
  return must(row, 'Attempt', id)
}

/** What is selected holds on to what it was made from; looks stand further right and are asked by name. */
async function userOf(tx: Db, { id, projectId, blobHash }: AttemptRow): Promise<string | null> {
  const pinned = await tx.execute(sql`select 1 from scene_asset_instances where reference_attempt_id = ${id} and removed_at is null limit 1`)
  if (pinned.rows.length > 0) return 'it is the chosen reference of an asset in a scene'
  if (blobHash === null) return null
  const [user] = await tx
    .select({ kind: attempts.kind })
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), eq(attempts.selected, true), sql`${attempts.inputs}::text like ${`%${blobHash}%`}`))
    .limit(1)
  if (!user) return null
  const words = { frame: 'a frame in use', clip: 'a clip in use', asset: 'a picture in use', angle: 'an angle in use', look: 'a picture in use', form: 'a picture in use' }
  return `${words[user.kind]} was made from it`
}
