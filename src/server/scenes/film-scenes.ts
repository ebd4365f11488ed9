import { and, asc, eq, isNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import type { Db } from '#server/platform/db/database.ts'
import { scenes } from '#server/tables/scenes.ts'

export type SceneRow = typeof scenes.$inferSelect

/** The living scenes of a film, in order. */
export const filmScenes = (db: Db, projectId: ProjectId): Promise<SceneRow[]> =>
  db.select().from(scenes).where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt))).orderBy(asc(scenes.position))

/** As the rules of breakdown and shots read it. */
export const asCut = ({ position, printedNumber, heading, slug, insert, elements }: SceneRow): SceneCut => ({
  number: position,
  printedNumber,
  heading,
  slug,
  insert,
  elements,
})
