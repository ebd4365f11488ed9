import { and, eq, inArray, ne } from 'drizzle-orm'
import { breakDown } from '#core/breakdown/break-down.ts'
import type { Findings, FoundAsset } from '#core/breakdown/findings.ts'
import type { AssetId, ExtractionId, ProjectId, SceneId } from '#core/ids.ts'
import { byHand } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { asCut, filmScenes } from '#server/scenes/index.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { ownerOf, recognise } from './recognise.ts'

/** One pass over the whole script; candidates get their ids here, and keep them when they are confirmed. */
export async function extract(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<void> {
  const [run] = await ctx.db
    .update(extractions)
    .set({ state: 'running' })
    .where(and(eq(extractions.id, extractionId), inArray(extractions.state, ['queued', 'running'])))
    .returning()
  if (!run) return
  const { projectId } = run
  const scenes = await filmScenes(ctx.db, projectId)
  const call = { projectId, purpose: 'breakdown', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }
  const findings = await metered(ctx, call, async () => breakDown(scenes.map(asCut)))
  const sceneIds = new Map(scenes.map(({ id, position }) => [position, id]))
  await ctx.db.transaction(async (tx) => {
    await storeFindings(tx, projectId, findings, sceneIds)
    const { language, likelySame, transformations } = findings
    await tx.update(extractions).set({ state: 'ready', language, likelySame, transformations }).where(eq(extractions.id, extractionId))
  })
  ctx.events.tell({ kind: 'extraction', projectId, state: 'ready' })
}

/** Who is known keeps the row and whatever the user made of it; only the evidence is renewed, but for what the user said. */
async function storeFindings(tx: Db, projectId: ProjectId, findings: Findings, sceneIds: Map<number, SceneId>): Promise<void> {
  const known = await tx.select().from(assets).where(eq(assets.projectId, projectId)).orderBy(assets.createdAt, assets.id)
  await tx.delete(mentions).where(and(eq(mentions.projectId, projectId), ne(mentions.rule, byHand)))
  for (const recognised of recognise(known, findings.assets)) {
    const { found, asset, form } = recognised
    const assetId = asset?.id ?? (await insertCandidate(tx, projectId, found))
    const rows = found.mentions.flatMap(({ scene, manner, quote, rule, line }) => {
      const sceneId = sceneIds.get(scene)
      const owner = ownerOf(recognised, quote)?.id ?? assetId
      return sceneId ? [{ projectId, assetId: owner, sceneId, manner, quote, rule, line, form }] : []
    })
    if (rows.length > 0) await tx.insert(mentions).values(rows)
  }
}

async function insertCandidate(tx: Db, projectId: ProjectId, found: FoundAsset): Promise<AssetId> {
  const { kind, nature, name, aliases, count, within, speaks } = found
  const [row] = await tx.insert(assets).values({ projectId, kind, nature, name, aliases, count, within, speaks }).returning({ id: assets.id })
  return row!.id
}

export async function failExtraction(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<void> {
  await ctx.db
    .update(extractions)
    .set({ state: 'failed', error: 'The breakdown stopped several times without a result. Start it again.' })
    .where(and(eq(extractions.id, extractionId), inArray(extractions.state, ['queued', 'running'])))
}
