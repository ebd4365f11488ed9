import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { cuesInARow, cuesOf, webVtt } from '#core/clips/subtitles.ts'
import { must } from '#core/errors.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

interface Place {
  projectId: ProjectId
  sceneId?: SceneId | undefined
  shotId?: ShotId | undefined
}

/** All that is said in the takes in use, one after the other; what has no take takes no time. */
export async function writeSubtitles({ db }: Pick<Ctx, 'db'>, { projectId, sceneId, shotId }: Place): Promise<File> {
  const [film] = await db.select({ name: projects.name }).from(projects).where(eq(projects.id, projectId))
  must(film, 'Film', projectId)
  const rows = await db
    .select({ dialogue: shots.dialogue, seconds: shots.seconds, kept: attempts.seconds })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .innerJoin(attempts, and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
    .where(
      and(
        eq(scenes.projectId, projectId),
        isNull(shots.removedAt),
        sceneId || shotId ? undefined : and(isNull(scenes.goneAt), isNull(scenes.deferredAt)),
        sceneId ? eq(scenes.id, sceneId) : undefined,
        shotId ? eq(shots.id, shotId) : undefined,
      ),
    )
    .orderBy(asc(scenes.position), asc(shots.position))
  const clips = rows.map(({ dialogue, seconds, kept }) => ({ seconds: kept ?? seconds, cues: cuesOf(dialogue, kept ?? seconds) }))
  return new File([webVtt(cuesInARow(clips))], 'subtitles.vtt', { type: 'text/vtt' })
}
