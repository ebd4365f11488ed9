import { eq, sql } from 'drizzle-orm'
import type { ProjectId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'
import { undoable } from '#server/undo/index.ts'
import { getProject } from './list-projects.ts'

type BinContext = Pick<Ctx, 'db' | 'now' | 'events'>

/** The film is no longer among the films; all its work stays where it is, and what is running goes on. */
export const removeProject = (ctx: BinContext, of: { id: ProjectId }) => setRemoved(ctx, of, ctx.now())

export const restoreProject = (ctx: BinContext, of: { id: ProjectId }) => setRemoved(ctx, of, null)

async function setRemoved(ctx: BinContext, { id }: { id: ProjectId }, removedAt: Date | null): Promise<{ undoId: UndoId | null }> {
  const film = await getProject(ctx, { id })
  if ((film.removedAt === null) === (removedAt === null)) return { undoId: null }
  const label = removedAt ? `${film.name} moved to the bin` : `${film.name} taken out of the bin`
  const scopes = [{ table: projects, where: sql`${projects.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId: id, label, scopes }, async (tx) => {
    await tx.update(projects).set({ removedAt }).where(eq(projects.id, id))
  })
  return { undoId }
}
