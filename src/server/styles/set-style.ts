import { eq, sql } from 'drizzle-orm'
import type { ProjectId, UndoId } from '#core/ids.ts'
import type { Style } from '#core/styles/style.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { projectStyles } from '#server/tables/styles.ts'
import { undoable } from '#server/undo/index.ts'

/** The film is drawn in this tone from now on; what was drawn before is out of date by itself. */
export async function setStyle(ctx: Pick<Ctx, 'db' | 'now'>, { projectId, style }: { projectId: ProjectId; style: Style }): Promise<{ style: Style; undoId: UndoId | null }> {
  await getProject(ctx, { id: projectId })
  const scopes = [{ table: projectStyles, where: sql`${eq(projectStyles.projectId, projectId)}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `Style: ${style.name}`, scopes }, async (tx) => {
    await tx.insert(projectStyles).values({ projectId, style }).onConflictDoUpdate({ target: projectStyles.projectId, set: { style } })
  })
  return { style, undoId }
}
