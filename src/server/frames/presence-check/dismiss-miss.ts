import { eq, sql } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { AttemptId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import { undoable } from '#server/undo/index.ts'

interface Dismissal {
  attemptId: AttemptId
  /** Key of the miss. */
  miss: string
  dismissed: boolean
}

/** The engine was wrong about it, or it does not matter: this picture is not accused of it any more. */
export async function dismissMiss(ctx: Ctx, { attemptId, miss, dismissed }: Dismissal): Promise<{ undoId: UndoId | null }> {
  const [attempt] = await ctx.db.select({ projectId: attempts.projectId }).from(attempts).where(eq(attempts.id, attemptId))
  const { projectId } = must(attempt, 'Frame attempt', attemptId)
  const isThis = eq(presenceChecks.id, attemptId)
  const scopes = [{ table: presenceChecks, where: sql`${presenceChecks.id} = ${attemptId}` }]
  const { undoId } = await undoable(ctx, { projectId, label: dismissed ? 'A miss in a frame dismissed' : 'A miss in a frame counts again', scopes }, async (tx) => {
    const [check] = await tx.select({ dismissed: presenceChecks.dismissed }).from(presenceChecks).where(isThis)
    const others = must(check, 'Presence check', attemptId).dismissed.filter((key) => key !== miss)
    await tx.update(presenceChecks).set({ dismissed: dismissed ? [...others, miss] : others }).where(isThis)
  })
  return { undoId }
}
