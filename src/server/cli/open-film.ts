import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FilmError } from '#core/errors.ts'
import { readConfig } from '#server/config.ts'
import { type OpenContext, openContext } from '#server/context.ts'
import { listProjects } from '#server/projects/index.ts'
import type { Project } from '#contract/projects.ts'

/** Opens the database folder that `film --db` made, for one command; a folder without a film is refused, not created. */
export async function withFilm<Result>(folder: string, work: (ctx: OpenContext, film: Project) => Promise<Result>): Promise<Result> {
  const config = readConfig({ ...process.env, DATA_DIR: resolve(folder) })
  if (config.databaseFolder && !existsSync(join(config.databaseFolder, 'PG_VERSION')))
    throw new FilmError('NOT_FOUND', `There is no film in ${folder}. Make one with: npm run film -- script.fountain -o out/ --db ${folder}`)
  const ctx = await openContext(config)
  try {
    const [film] = await listProjects(ctx)
    if (!film) throw new FilmError('NOT_FOUND', `There is no film in ${folder}.`)
    return await work(ctx, film)
  } finally {
    await ctx.close()
  }
}
