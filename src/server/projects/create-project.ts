import { builtInEngines, filmCode } from '#core/projects/film.ts'
import type { CreateProject, Project } from '#contract/projects.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { projects } from '#server/tables/projects.ts'

export async function createProject({ db }: { db: Db } | Ctx, wanted: CreateProject & { sample?: boolean }): Promise<Project> {
  const { name, code, ...rest } = wanted
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const [project] = await db
    .insert(projects)
    .values({ name, code: code ?? filmCode(name), engines: builtInEngines, ...given })
    .returning()
  return project!
}
