import { eq, sql } from 'drizzle-orm'
import type { AssignmentId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { chanceFrom } from '../made/chance.ts'
import { filmRows } from './film-rows.ts'
import { insertRows } from './insert-rows.ts'
import { stampAttempts } from './stamp-attempts.ts'

export interface Film {
  projectId: ProjectId
  sceneIds: SceneId[]
  /** Has 20 shots and 30 assets. */
  busyScene: SceneId
  /** Of a shot with all its pictures, seen throughout. */
  assignmentId: AssignmentId
  shotId: ShotId
  assetIds: string[]
  /** Two characters that are in the same 60 scenes. */
  leads: string[]
}

/** A whole film in a database: everything made and fresh, then edited here and there, so that some of it is not. */
export async function makeFilm(ctx: Pick<Ctx, 'db' | 'engines'>, seed = 11): Promise<Film> {
  const chance = chanceFrom(seed)
  const rows = filmRows(chance)
  const { db } = ctx
  await insertRows(db, projects, [rows.project])
  await insertRows(db, scenes, rows.scenes)
  await insertRows(db, assets, rows.assets)
  await insertRows(db, mentions, rows.mentions)
  await insertRows(db, looks, rows.looks)
  await insertRows(db, shots, rows.shots)
  await insertRows(db, assignments, rows.assignments)
  // As the server does for the embedded database from time to time, and PostgreSQL by itself.
  await db.execute(sql`analyze`)
  await stampAttempts(ctx, rows.project.id, chance)
  await db.execute(sql`analyze`)

  const [first, ...others] = rows.assignments.filter(({ presence }) => presence === 'throughout')
  for (const { id } of chance.some(others, 100)) await db.update(assignments).set({ presence: 'enters' }).where(eq(assignments.id, id))
  const prop = rows.assets.find(({ kind }) => kind === 'prop')!
  await db.update(assets).set({ description: 'mended with blue thread, 40 cm high' }).where(eq(assets.id, prop.id))
  return {
    projectId: rows.project.id,
    sceneIds: rows.scenes.map(({ id }) => id),
    busyScene: rows.scenes[3]!.id,
    assignmentId: first!.id,
    shotId: first!.shotId,
    assetIds: rows.assets.map(({ id }) => id),
    leads: rows.assets.filter(({ kind }) => kind === 'character').slice(0, 2).map(({ id }) => id),
  }
}
