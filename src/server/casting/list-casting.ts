import { asc, eq } from 'drizzle-orm'
import type { Assignment } from '#contract/casting.ts'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assignments } from '#server/tables/casting.ts'

export const listCasting = ({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Assignment[]> =>
  db.select().from(assignments).where(eq(assignments.sceneId, sceneId)).orderBy(asc(assignments.shotId), asc(assignments.id))
