import { desc, eq, isNull, sql } from 'drizzle-orm'
import type { Project, UpdateProject } from '#contract/projects.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'
import { undoable } from '#server/undo/index.ts'

export const listProjects = ({ db }: Pick<Ctx, 'db'>): Promise<Project[]> =>
  db.select().from(projects).where(isNull(projects.removedAt)).orderBy(desc(projects.createdAt))

/** Whether there ever was one, counting the bin. */
export const isNewInstallation = async ({ db }: Pick<Ctx, 'db'>) => (await db.$count(projects)) === 0

export async function getProject({ db }: Pick<Ctx, 'db'>, { id }: { id: ProjectId }): Promise<Project> {
  const [row] = await db.select().from(projects).where(eq(projects.id, id))
  return must(row, 'Film', id)
}

/** Nothing downstream is told: what the change puts out of date is out of date by itself. */
export async function updateProject(ctx: Pick<Ctx, 'db' | 'now'>, { id, change, seen = {} }: UpdateProject): Promise<Project & { undoId: UndoId | null }> {
  await getProject(ctx, { id })
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const names = Object.keys(given)
  if (names.length === 0) return { ...(await getProject(ctx, { id })), undoId: null }
  const scopes = [{ table: projects, where: sql`${projects.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId: id, label: `Film settings: ${names.join(', ')}`, scopes }, async (tx) => {
    refuseIfChanged(await getProject({ db: tx }, { id }), seen)
    await tx.update(projects).set(given).where(eq(projects.id, id))
  })
  return { ...(await getProject(ctx, { id })), undoId }
}

function refuseIfChanged(film: Project, seen: NonNullable<UpdateProject['seen']>): void {
  for (const [name, value] of Object.entries(seen)) {
    const now = film[name as keyof Project]
    if (value !== undefined && JSON.stringify(now) !== JSON.stringify(value)) throw new FilmError('CONFLICT', `It was changed meanwhile to "${String(now ?? 'nothing')}". Nothing was overwritten.`)
  }
}
