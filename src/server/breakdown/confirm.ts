import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'
import { requestPictures } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { textEngineOf } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { looks } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { startDescribing } from './describe.job.ts'
import { describeAssets } from './describe-assets.ts'

interface Confirmation {
  projectId: ProjectId
  extractionId: ExtractionId
  /** The ticked ones; all others are sidelined. */
  assetIds: AssetId[]
  /** Of them, those that get a picture; all when absent. */
  pictured?: AssetId[]
}

/** Keeps the ticked, sidelines the rest, fills every scene's dependencies and orders pictures. Asking twice changes nothing. */
export async function confirmBreakdown(ctx: Ctx, { projectId, extractionId, assetIds, pictured = assetIds }: Confirmation): Promise<{ kept: number; sidelined: number }> {
  const engine = await textEngineOf(ctx, projectId)
  const counts = await ctx.db.transaction(async (tx) => {
    const candidates = and(eq(assets.projectId, projectId), eq(assets.state, 'candidate'))
    const kept = await tx
      .update(assets)
      .set({ state: 'kept', pictured: pictured.length > 0 ? inArray(assets.id, pictured) : false })
      .where(and(candidates, inArray(assets.id, assetIds)))
      .returning({ id: assets.id })
    const sidelined = await tx
      .update(assets)
      .set({ state: 'sidelined' })
      .where(and(candidates, assetIds.length > 0 ? notInArray(assets.id, assetIds) : undefined))
      .returning({ id: assets.id })
    await fillDependencies(tx, projectId)
    await tx.update(extractions).set({ state: 'confirmed', confirmedAt: ctx.now() }).where(and(eq(extractions.id, extractionId), eq(extractions.state, 'ready')))
    if (engine) await startDescribing(ctx, tx, { projectId, extractionId, pictured })
    return { kept: kept.length, sidelined: sidelined.length }
  })
  if (engine) return counts
  await describeAssets(ctx, projectId)
  await requestPictures(ctx, { projectId, assetIds: pictured })
  return counts
}

/** A look for every kept asset in every scene it is seen in; what the user removed stays removed. */
async function fillDependencies(tx: Db, projectId: ProjectId): Promise<void> {
  await tx.execute(sql`
    insert into ${looks} (scene_id, asset_id, source)
    select distinct ${mentions.sceneId}, ${mentions.assetId}, 'extracted'
    from ${mentions} inner join ${assets} on ${assets.id} = ${mentions.assetId}
    where ${mentions.projectId} = ${projectId} and ${mentions.manner} = 'present' and ${assets.state} = 'kept'
    on conflict do nothing`)
  await tx.update(scenes).set({ extractedAt: sql`now()` }).where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt)))
}
