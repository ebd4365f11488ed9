import { asc, eq } from 'drizzle-orm'
import { type Divided, type Division, divideShot } from '#core/casting/divide-shot.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { shots } from '#server/tables/shots.ts'
import { divideShotReferences } from './carry-references.ts'
import { livingShots, positionAfter, type ScenePlace, type ShotRow } from './scene-shots.ts'

export interface Plan {
  rows: (typeof assignments.$inferSelect)[]
  parts: Divided<ShotRow>[]
}

/** The shots that a division makes, and who is in them; assets go by the id of their look, so that no two are confused. */
export async function planDivision(db: Db, place: ScenePlace, shot: ShotRow, division: Division, anchor: LookId | undefined): Promise<Plan> {
  const cast = (await sceneCasts(db, [place.sceneId])).get(place.sceneId) ?? []
  const nameOf = new Map<string, string>(cast.map(({ lookId, name }) => [lookId, name]))
  const lookOf = new Map<string, string>(cast.map(({ lookId, name }) => [name, lookId]))
  const rows = await db.select().from(assignments).where(eq(assignments.shotId, shot.id)).orderBy(asc(assignments.id))
  const casting = rows.map(({ lookId, presence }) => ({ asset: nameOf.get(lookId) ?? lookId, presence }))
  const options = { setting: place.setting, language: await filmLanguage(db, place.projectId) }
  const parts = divideShot(shot, division, { casting, cast, options, anchor: anchor && (nameOf.get(anchor) ?? anchor) })
  if (parts.some((part) => part.shot.action === '' && part.shot.dialogue.length === 0)) throw new FilmError('REFUSED', 'One of the parts would be empty; nothing was changed.')
  return { rows, parts: parts.map((part) => ({ ...part, casting: part.casting.map(({ asset, presence }) => ({ asset: lookOf.get(asset) ?? asset, presence })) })) }
}

/** The first part keeps the id and so its frames; the others come behind it. */
export async function keepDivision(tx: Db, { sceneId }: ScenePlace, shot: ShotRow, { rows, parts }: Plan): Promise<ShotId[]> {
  const [first, ...rest] = parts
  await tx.update(shots).set({ action: first!.shot.action, dialogue: first!.shot.dialogue, seconds: first!.shot.seconds }).where(eq(shots.id, shot.id))
  const ids: ShotId[] = [shot.id]
  for (const part of rest) {
    const list = await livingShots(tx, sceneId)
    const position = positionAfter(list, list.findIndex(({ id }) => id === ids.at(-1)))
    const { action, dialogue, seconds, camera, cameraReason } = part.shot
    const [added] = await tx.insert(shots).values({ sceneId, action, dialogue, seconds, camera, cameraReason, position, startOnly: shot.startOnly, fromLine: shot.fromLine, toLine: shot.toLine }).returning({ id: shots.id })
    ids.push(added!.id)
  }
  for (const row of rows) await divideAssignment(tx, row, ids, parts)
  await divideShotReferences(tx, ids)
  await resolveTransformations(tx, sceneId)
  return ids
}

async function divideAssignment(tx: Db, { id, sceneId, lookId, count, evidence }: Plan['rows'][number], shotIds: readonly ShotId[], parts: readonly Divided<ShotRow>[]): Promise<void> {
  const [first, ...later] = parts.map(({ casting }) => casting.find(({ asset }) => asset === lookId)?.presence ?? null)
  if (first) await tx.update(assignments).set({ presence: first }).where(eq(assignments.id, id))
  else await tx.delete(assignments).where(eq(assignments.id, id))
  const values = later.flatMap((presence, index) => (presence ? [{ sceneId, shotId: shotIds[index + 1]!, lookId, presence, count, evidence }] : []))
  if (values.length > 0) await tx.insert(assignments).values(values)
}
