import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

/** Seconds of film whose clip in use is approved; scenes that are gone or deferred are not in the film. */
export async function acceptedSeconds({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<{ seconds: number }> {
  const [row] = await db
    .select({ seconds: sql<number>`coalesce(sum(${shots.seconds}), 0)::float8` })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .innerJoin(attempts, and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.selected, true), eq(attempts.approved, true)))
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isNull(scenes.deferredAt), isNull(shots.removedAt)))
  return { seconds: row?.seconds ?? 0 }
}
