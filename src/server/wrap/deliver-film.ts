import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { cuesInARow, cuesOf } from '#core/clips/subtitles.ts'
import { findModel } from '#core/engines/models.ts'
import { FilmError } from '#core/errors.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Speech } from '#core/shots/shot.ts'
import type { Ctx } from '#server/context.ts'
import { joinClips } from '#server/platform/video/join-clips.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { clipFile } from './clip-file.ts'
import { writeReport } from './write-report.ts'

export interface Delivered {
  film: string
  report: string
  shots: number
  seconds: number
}

/** The whole film as one file, in scene and shot order, and the report beside it. Refuses when a clip is missing. */
export async function deliverFilm(ctx: Ctx, { projectId, folder }: { projectId: ProjectId; folder: string }): Promise<Delivered> {
  const rows = await ctx.db
    .select({ shotId: shots.id, sceneId: scenes.id, heading: scenes.heading, hash: attempts.blobHash, seconds: shots.seconds, kept: attempts.seconds, engine: attempts.engine, dialogue: shots.dialogue })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .leftJoin(attempts, and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.selected, true)))
    .where(and(eq(scenes.projectId, projectId), isNull(shots.removedAt), isNull(scenes.goneAt), isNull(scenes.deferredAt)))
    .orderBy(asc(scenes.position), asc(shots.position))
  const waiting = rows.filter(({ hash }) => hash === null)
  if (rows.length === 0) throw new FilmError('REFUSED', 'There is no shot in this film: the script has no scene with action or dialogue.')
  if (waiting.length > 0) throw new FilmError('REFUSED', `${waiting.length} of ${rows.length} shots have no clip yet, the first in "${waiting[0]!.heading}".`)
  const workplace = await mkdtemp(join(tmpdir(), 'aiuteur-join-'))
  try {
    const clips: string[] = []
    for (const [index, { hash }] of rows.entries()) {
      clips.push(await clipFile(ctx, hash!, join(workplace, `${String(index).padStart(5, '0')}.mp4`)))
    }
    const film = join(folder, 'film.mp4')
    await joinClips(await ctx.ffmpeg(), clips, film, { keep: rows.map(({ kept }) => kept), chapters: chaptersOf(rows), subtitles: subtitlesOf(ctx, rows) })
    const report = join(folder, 'report.html')
    await writeReport(ctx, projectId, report)
    return { film, report, shots: rows.length, seconds: rows.reduce((sum, { seconds }) => sum + seconds, 0) }
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
}

/** A chapter per scene, at its first clip. */
const chaptersOf = (rows: readonly { heading: string; sceneId: string }[]) =>
  rows.flatMap(({ heading, sceneId }, clip) => (rows[clip - 1]?.sceneId === sceneId ? [] : [{ title: heading, clip }]))

/** A track to be switched on, of what is not written into the pictures already. */
function subtitlesOf({ engines }: Pick<Ctx, 'engines'>, rows: readonly { dialogue: Speech[]; seconds: number; kept: number | null; engine: string | null }[]) {
  const clips = rows.map(({ dialogue, seconds: asked, kept, engine }) => {
    const seconds = kept ?? asked
    const isWritten = findModel(engines.models, 'video', engine ?? '')?.subtitled ?? false
    return { seconds, cues: isWritten ? [] : cuesOf(dialogue, seconds) }
  })
  return cuesInARow(clips).map(({ start, end, lines }) => ({ start, end, text: lines.join('\n') }))
}
