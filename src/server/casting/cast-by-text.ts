import { and, asc, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { AssetId, SceneId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { toldByText } from './told-by-text.ts'

interface Newcomers {
  assetIds: AssetId[]
  sceneIds: SceneId[]
  /** What becomes of one that no shot of the scene names. */
  unnamed: 'throughout' | 'absent'
}

/** Puts assets that came into scenes later into the shots whose text names them; a scene never opened is filled when it is. */
export async function castByText(tx: Db, { assetIds, sceneIds, unnamed }: Newcomers): Promise<void> {
  if (assetIds.length === 0 || sceneIds.length === 0) return
  const opened = await tx.select().from(scenes).where(and(inArray(scenes.id, sceneIds), isNotNull(scenes.populatedAt)))
  const rows = await tx.select().from(shots).where(and(inArray(shots.sceneId, opened.map(({ id }) => id)), isNull(shots.removedAt))).orderBy(asc(shots.position))
  const shotsOf = Map.groupBy(rows, ({ sceneId }) => sceneId)
  const casts = await sceneCasts(tx, opened.map(({ id }) => id))
  const values = opened.flatMap(({ id: sceneId, slug }) => {
    const cast = casts.get(sceneId) ?? []
    const newcomers = new Set(cast.flatMap(({ assetId, lookId }) => (assetIds.includes(assetId) ? [lookId] : [])))
    const told = toldByText({ sceneId, shots: shotsOf.get(sceneId) ?? [], cast }, { setting: slug.setting, unnamed })
    return told.filter(({ lookId }) => newcomers.has(lookId))
  })
  if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
}
