import { and, eq, isNotNull } from 'drizzle-orm'
import type { ProjectId } from '#core/ids.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import type { Ctx } from '#server/context.ts'
import { shotPlans } from '#server/frames/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { castLines, shotsOfFilm } from './film-lines.ts'

export interface BoardShot {
  label: string
  heading: string
  seconds: number
  camera: string
  action: string
  dialogue: string
  cast: string
  /** Hashes of the selected frames. */
  start: string | null
  end: string | null
  /** Why there is no end frame to show; "" where there is to be one. */
  unused: string
}

/** The film shot by shot as a storyboard shows it; a bounded number of queries, however long it is. */
export async function boardShots({ db, engines }: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<BoardShot[]> {
  const cast = Map.groupBy(await castLines({ db }, projectId), ({ shotId }) => shotId)
  const frames = await db
    .select({ shotId: attempts.subjectId, side: attempts.facet, hash: attempts.blobHash })
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), eq(attempts.kind, 'frame'), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
  const hashes = new Map(frames.map(({ shotId, side, hash }) => [`${shotId} ${side}`, hash]))
  const unused = new Map((await shotPlans({ db, engines }, { projectId })).map(({ shot, endFrame }) => [shot.id, endFrame.planned ? '' : endFrame.why]))
  return (await shotsOfFilm({ db }, projectId)).map(({ shot, scene, label }) => ({
    label,
    heading: scene.heading,
    seconds: shot.seconds,
    camera: cameraText(shot.camera),
    action: shot.action,
    dialogue: shot.dialogue.map(({ speaker, text }) => `${speaker}: ${text}`).join('   '),
    cast: (cast.get(shot.id) ?? []).map(({ name, presence }) => (presence === 'throughout' ? name : `${name} (${presence.replace('_', ' ')})`)).join(', '),
    start: hashes.get(`${shot.id} start`) ?? null,
    end: unused.get(shot.id) ? null : (hashes.get(`${shot.id} end`) ?? null),
    unused: unused.get(shot.id) ?? '',
  }))
}
