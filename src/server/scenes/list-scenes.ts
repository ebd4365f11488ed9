import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { Dependencies, type Scene } from '#contract/scenes.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { scenes } from '#server/tables/scenes.ts'
import { subquery } from '#server/tables/columns.ts'

/** The view and the shots stand further right in the pipeline; here they are asked by name, in one query. */
const dependencies = subquery<unknown>(sql`select d.dependencies from scene_dependencies d where d.scene_id = ${scenes.id}`)
const shotCount = subquery<number>(sql`select count(*)::int from shots s where s.scene_id = ${scenes.id} and s.removed_at is null`)
const seconds = subquery<number>(sql`select coalesce(sum(s.seconds), 0)::float8 from shots s where s.scene_id = ${scenes.id} and s.removed_at is null`)

export async function listScenes({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<Scene[]> {
  const rows = await db
    .select({
      id: scenes.id,
      position: scenes.position,
      heading: scenes.heading,
      slug: scenes.slug,
      drafting: scenes.drafting,
      deferredAt: scenes.deferredAt,
      dependencies: dependencies.as('dependencies'),
      shots: shotCount.as('shot_count'),
      seconds: seconds.as('seconds'),
    })
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt)))
    .orderBy(asc(scenes.position))
  return rows.map(({ deferredAt, ...row }) => ({ ...row, deferred: deferredAt !== null, dependencies: Dependencies.parse(row.dependencies) }))
}
