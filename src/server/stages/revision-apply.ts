import { eq } from 'drizzle-orm'
import type { News } from '#contract/news.ts'
import type { ApplyRevision, RevisionApplied } from '#contract/stages.ts'
import { previewBreakdown } from '#server/breakdown/index.ts'
import { followScript } from '#server/casting/index.ts'
import type { Ctx } from '#server/context.ts'
import { Events } from '#server/platform/events.ts'
import { approveScript } from '#server/scenes/index.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { joinUndo } from '#server/undo/index.ts'

/** Approves a version, lets shots of changed scenes follow it, and has changed scenes read for assets again; one undo. */
export async function applyRevision(ctx: Ctx, { projectId, scriptId, shotsFollow }: ApplyRevision): Promise<RevisionApplied> {
  const applied = await ctx.db.transaction(async (tx) => {
    // Nobody hears of it before it is true.
    const inner = { ...ctx, db: tx, events: new Events<News>() }
    const approved = await approveScript(inner, { projectId, scriptId })
    const followed = shotsFollow ? await followScript(inner, { projectId, sceneIds: approved.changed }) : { scenes: 0, queued: 0, undoId: null }
    const [read] = await tx.select({ id: extractions.id }).from(extractions).where(eq(extractions.projectId, projectId)).limit(1)
    const extractionId = read && approved.changed.length > 0 ? (await previewBreakdown(inner, { projectId })).extractionId : null
    const undoId = await joinUndo(tx, [approved.undoId, followed.undoId])
    return { changed: approved.changed, following: followed.scenes, queued: followed.queued, extractionId, undoId }
  })
  ctx.events.tell({ kind: 'changed', projectId, what: 'script' })
  return applied
}
