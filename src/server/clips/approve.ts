import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { AttemptId, ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { inSlot, selectAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'

/** The take the user wants in the film: it becomes the one in use, too. */
export async function approveClip(ctx: Ctx, { attemptId, approved }: { attemptId: AttemptId; approved: boolean }): Promise<{ undoId: UndoId | null }> {
  const [row] = await ctx.db.select().from(attempts).where(and(eq(attempts.id, attemptId), eq(attempts.kind, 'clip'), isNull(attempts.removedAt)))
  const { projectId, kind, subjectId, facet } = must(row, 'Clip', attemptId)
  const scopes = [{ table: attempts, where: inSlot({ kind, subjectId, facet }) }]
  const { undoId } = await undoable(ctx, { projectId, label: approved ? 'Take approved' : 'Approval taken back', scopes }, async (tx) => {
    const [changed] = await tx
      .update(attempts)
      .set({ approved })
      .where(and(eq(attempts.id, attemptId), isNull(attempts.removedAt), eq(attempts.state, 'done'), isNotNull(attempts.blobHash)))
      .returning({ id: attempts.id })
    if (!changed) throw new FilmError('REFUSED', 'Only a take that is finished can be approved.')
    if (approved) await selectAttempt(tx, attemptId)
  })
  return { undoId }
}

interface Approved {
  undoId: UndoId | null
  approved: number
}

export async function approveScene(ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<Approved> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  return approveClips(ctx, { projectId, sceneIds: [sceneId], label: `Clips of scene ${position} approved` })
}

/** The takes in use of whole scenes, or of the whole film. */
export async function approveClips(ctx: Ctx, { projectId, sceneIds, label }: { projectId: ProjectId; sceneIds?: SceneId[]; label: string }): Promise<Approved> {
  const own = ctx.db
    .select({ id: shots.id })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(eq(scenes.projectId, projectId), sceneIds ? inArray(scenes.id, sceneIds) : undefined, isNull(shots.removedAt)))
  const waiting = and(eq(attempts.kind, 'clip'), eq(attempts.selected, true), eq(attempts.state, 'done'), inArray(attempts.subjectId, own))!
  const { undoId, result } = await undoable(ctx, { projectId, label, scopes: [{ table: attempts, where: sql`${waiting}` }] }, (tx) =>
    tx.update(attempts).set({ approved: true }).where(and(waiting, eq(attempts.approved, false))).returning({ id: attempts.id }),
  )
  return { undoId, approved: result.length }
}
