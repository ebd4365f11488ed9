import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { established } from '#core/shots/established.ts'
import type { Db } from '#server/platform/db/database.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { assets } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'

/** Places the film has shown a moment ago need no establishing shot. */
export async function establishedScenes(db: Db, projectId: ProjectId): Promise<Map<SceneId, boolean>> {
  const rows = await filmScenes(db, projectId)
  const known = established(rows.map(({ slug }) => slug))
  return new Map(rows.map(({ id }, index) => [id, known[index] ?? false]))
}

/** The living cast of scenes, as the rules read it. */
export async function sceneCasts(db: Db, sceneIds: SceneId[]): Promise<Map<SceneId, (CastEntry & { lookId: LookId; assetId: AssetId })[]>> {
  const rows = await db
    .select({ sceneId: looks.sceneId, lookId: looks.id, asset: assets })
    .from(looks)
    .innerJoin(assets, eq(assets.id, looks.assetId))
    .where(and(inArray(looks.sceneId, sceneIds), isNull(looks.removedAt), eq(assets.state, 'kept')))
    .orderBy(asc(assets.name))
  const entries = rows.map(({ sceneId, lookId, asset: { id: assetId, name, aliases, kind, nature, speaks, count } }) => ({
    sceneId,
    entry: { lookId, assetId, name, aliases, kind, nature, speaks, count },
  }))
  return new Map([...Map.groupBy(entries, ({ sceneId }) => sceneId)].map(([sceneId, list]) => [sceneId, list.map(({ entry }) => entry)]))
}
