import { desc, eq } from 'drizzle-orm'
import type { Project, UpdateProject } from '#contract/projects.ts'
import { must } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'

export const listProjects = ({ db }: Ctx): Promise<Project[]> => db.select().from(projects).orderBy(desc(projects.createdAt))

export async function getProject({ db }: Pick<Ctx, 'db'>, { id }: { id: ProjectId }): Promise<Project> {
  const [row] = await db.select().from(projects).where(eq(projects.id, id))
  return must(row, 'Film', id)
}

/** Nothing downstream is told: what the change puts out of date is out of date by itself. */
export async function updateProject({ db }: Ctx, { id, change }: UpdateProject): Promise<Project> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return getProject({ db }, { id })
  const [row] = await db.update(projects).set(given).where(eq(projects.id, id)).returning()
  return must(row, 'Film', id)
}
