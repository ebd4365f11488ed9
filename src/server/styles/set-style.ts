import { eq, sql } from 'drizzle-orm'
import type { FilmStyle, SetStyle } from '#contract/styles.ts'
import { must } from '#core/errors.ts'
import type { ProjectId, UndoId } from '#core/ids.ts'
import { noStyle, type Style } from '#core/styles/style.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { capsules, projectStyles } from '#server/tables/styles.ts'
import { undoable } from '#server/undo/index.ts'

/** The film is drawn in this tone from now on; what was drawn before is out of date by itself. */
export async function setStyle(ctx: Pick<Ctx, 'db' | 'now'>, { projectId, style, capsuleId = null, referenceHashes = [] }: SetStyle): Promise<{ style: Style; undoId: UndoId | null }> {
  await getProject(ctx, { id: projectId })
  const scopes = [{ table: projectStyles, where: sql`${eq(projectStyles.projectId, projectId)}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `Style: ${style.name}`, scopes }, async (tx) => {
    if (capsuleId) must((await tx.select({ id: capsules.id }).from(capsules).where(eq(capsules.id, capsuleId)))[0], 'Capsule', capsuleId)
    const values = { style, capsuleId, referenceHashes }
    await tx.insert(projectStyles).values({ projectId, ...values }).onConflictDoUpdate({ target: projectStyles.projectId, set: values })
  })
  return { style, undoId }
}

export async function filmStyle(ctx: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<FilmStyle> {
  await getProject(ctx, { id: projectId })
  const { style, capsuleId, referenceHashes } = projectStyles
  const [row] = await ctx.db.select({ style, capsuleId, referenceHashes }).from(projectStyles).where(eq(projectStyles.projectId, projectId))
  return row ?? { style: noStyle, capsuleId: null, referenceHashes: [] }
}
