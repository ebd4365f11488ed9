import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { ReviewedShot } from '#contract/clips.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

/** One query, whatever the scene: its shots, each with its finished takes in the order they were made. */
export async function reviewScene({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<ReviewedShot[]> {
  const finished = and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.state, 'done'), isNotNull(attempts.blobHash))
  const rows = await db
    .select({ shot: shots, scene: scenes.position, attemptId: attempts.id, video: attempts.blobHash, selected: attempts.selected, approved: attempts.approved, removedAt: attempts.removedAt })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .leftJoin(attempts, finished)
    .where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt)))
    .orderBy(asc(shots.position), asc(attempts.createdAt), asc(attempts.id))
  return [...Map.groupBy(rows, ({ shot }) => shot.id).values()].map((takes, index) => {
    const { shot, scene } = takes[0]!
    // A removed take keeps its number, so that none changes its own.
    const used = takes.findIndex(({ selected }) => selected)
    const { attemptId, video, approved } = takes[used] ?? {}
    return {
      shotId: shot.id,
      label: shotLabel(scene, index),
      action: shot.action,
      seconds: shot.seconds,
      takes: takes.filter(({ attemptId: id, removedAt }) => id !== null && removedAt === null).length,
      clip: attemptId && video ? { attemptId, take: used + 1, video, approved: approved ?? false } : null,
    }
  })
}
