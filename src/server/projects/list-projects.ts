import { desc, eq, sql } from 'drizzle-orm'
import type { Project, UpdateProject } from '#contract/projects.ts'
import { must } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'
import { undoable } from '#server/undo/index.ts'

export const listProjects = ({ db }: Pick<Ctx, 'db'>): Promise<Project[]> => db.select().from(projects).orderBy(desc(projects.createdAt))

export async function getProject({ db }: Pick<Ctx, 'db'>, { id }: { id: ProjectId }): Promise<Project> {
  const [row] = await db.select().from(projects).where(eq(projects.id, id))
  return must(row, 'Film', id)
}

/** Nothing downstream is told: what the change puts out of date is out of date by itself. */
export async function updateProject(ctx: Pick<Ctx, 'db' | 'now'>, { id, change }: UpdateProject): Promise<Project> {
  await getProject(ctx, { id })
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length > 0) {
    const scopes = [{ table: projects, where: sql`${projects.id} = ${id}` }]
    const label = `Film settings: ${Object.keys(given).join(', ')}`
    await undoable(ctx, { projectId: id, label, scopes }, async (tx) => {
      await tx.update(projects).set(given).where(eq(projects.id, id))
    })
  }
  return getProject(ctx, { id })
}
