import { and, asc, inArray, isNotNull, isNull } from 'drizzle-orm'
import { proposeCasting } from '#core/casting/propose-casting.ts'
import type { AssetId, SceneId } from '#core/ids.ts'
import type { Db } from '#server/platform/db/database.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

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
  const values = opened.flatMap((scene) => {
    const cast = casts.get(scene.id) ?? []
    const here = shotsOf.get(scene.id) ?? []
    const newcomers = new Map(cast.filter(({ assetId }) => assetIds.includes(assetId)).map((entry) => [entry.name, entry.lookId]))
    return proposeCasting(here, cast, { setting: scene.slug.setting, unnamed }).flatMap(({ shot, asset, presence, evidence, rule, count }) => {
      const lookId = newcomers.get(asset)
      const row = here[shot]
      return lookId && row ? [{ sceneId: scene.id, shotId: row.id, lookId, presence, count, evidence: evidence ?? rule }] : []
    })
  })
  if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
}
