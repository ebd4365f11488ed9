import { and, eq, inArray, isNotNull, ne, notExists, sql } from 'drizzle-orm'
import type { FoundAsset } from '#core/breakdown/findings.ts'
import type { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'
import { byHand } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { isForTheUser } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { filmScenes, type SceneRow } from '#server/scenes/index.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { scenes } from '#server/tables/scenes.ts'
import { find, type Found } from './find.ts'
import { ownerOf, recognise } from './recognise.ts'

/** One pass over the whole script; candidates get their ids here, and keep them when they are confirmed. */
export async function extract(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }, signal?: AbortSignal): Promise<void> {
  const [run] = await ctx.db
    .update(extractions)
    .set({ state: 'running' })
    .where(and(eq(extractions.id, extractionId), inArray(extractions.state, ['queued', 'running'])))
    .returning()
  if (!run) return
  const { projectId } = run
  try {
    const film = await filmScenes(ctx.db, projectId)
    const found = await find(ctx, projectId, film, signal)
    const { language, likelySame, transformations } = found.findings
    await ctx.db.transaction(async (tx) => {
      const wanted = and(eq(extractions.id, extractionId), eq(extractions.state, 'running'))
      const [still] = await tx.update(extractions).set({ state: 'ready', language, likelySame, transformations, warnings: found.warnings }).where(wanted).returning()
      if (still) await storeFindings(tx, projectId, found)
    })
    ctx.events.tell({ kind: 'extraction', projectId, state: 'ready' })
  } catch (error) {
    if (signal?.aborted || !isForTheUser(error)) throw error
    await fail(ctx, extractionId, error.message)
  }
}

/** Who is known keeps the row and whatever the user made of it; only the evidence is renewed, but for what the user said. */
async function storeFindings(tx: Db, projectId: ProjectId, { findings, read, byEngine }: Found): Promise<void> {
  const known = await tx.select().from(assets).where(eq(assets.projectId, projectId)).orderBy(assets.createdAt, assets.id)
  const sceneOf = new Map(read.map((scene) => [scene.position, scene.id]))
  await forgetMentions(tx, projectId, read)
  for (const recognised of recognise(known, findings.assets)) {
    const { found, asset, form } = recognised
    const assetId = asset?.id ?? (await insertCandidate(tx, projectId, found))
    const rows = found.mentions.flatMap(({ scene, manner, quote, rule, line }) => {
      const sceneId = sceneOf.get(scene)
      const owner = ownerOf(recognised, quote)?.id ?? assetId
      return sceneId ? [{ projectId, assetId: owner, sceneId, manner, quote, rule, line, form }] : []
    })
    if (rows.length > 0) await tx.insert(mentions).values(rows)
  }
  if (byEngine && read.length > 0) await rememberRead(tx, read)
  await dropUnfounded(tx, projectId)
}

/** As they were when they were read: a script that changed meanwhile is read again. */
async function rememberRead(tx: Db, read: readonly SceneRow[]): Promise<void> {
  const hashes = JSON.stringify(Object.fromEntries(read.map(({ id, contentHash }) => [id, contentHash])))
  await tx
    .update(scenes)
    .set({ extractedHash: sql`${hashes}::jsonb ->> ${scenes.id}::text` })
    .where(inArray(scenes.id, read.map(({ id }) => id)))
}

/** A candidate of an earlier run that nothing speaks of any more, and that nobody has confirmed. */
async function dropUnfounded(tx: Db, projectId: ProjectId): Promise<void> {
  const unmentioned = notExists(sql`(select from ${mentions} where ${mentions.assetId} = ${assets.id})`)
  await tx.delete(assets).where(and(eq(assets.projectId, projectId), eq(assets.state, 'candidate'), eq(assets.origin, 'extracted'), unmentioned))
}

/** Of what was read now, and of scenes that are gone. The user's own ticks are no finding, so they stay. */
async function forgetMentions(tx: Db, projectId: ProjectId, read: readonly SceneRow[]): Promise<void> {
  const gone = await tx.update(scenes).set({ extractedHash: null }).where(and(eq(scenes.projectId, projectId), isNotNull(scenes.goneAt))).returning({ id: scenes.id })
  const sceneIds = [...read, ...gone].map(({ id }) => id)
  if (sceneIds.length > 0) await tx.delete(mentions).where(and(inArray(mentions.sceneId, sceneIds), ne(mentions.rule, byHand)))
}

async function insertCandidate(tx: Db, projectId: ProjectId, found: FoundAsset): Promise<AssetId> {
  const { kind, nature, name, aliases, count, within, speaks } = found
  const [row] = await tx.insert(assets).values({ projectId, kind, nature, name, aliases, count, within, speaks }).returning({ id: assets.id })
  return row!.id
}

export async function failExtraction(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<void> {
  await fail(ctx, extractionId, 'The breakdown stopped several times without a result. Start it again.')
}

/** The film stays as it was before the reading. */
export async function cancelExtraction(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<{ cancelled: boolean }> {
  await ctx.db.transaction((tx) => ctx.jobs.cancel(tx, 'breakdown.preview', { extractionId }))
  const cancelled = await fail(ctx, extractionId, 'You stopped the reading. Nothing was changed; start it again when you like.')
  return { cancelled }
}

async function fail(ctx: Ctx, extractionId: ExtractionId, error: string): Promise<boolean> {
  const failed = await ctx.db
    .update(extractions)
    .set({ state: 'failed', error })
    .where(and(eq(extractions.id, extractionId), inArray(extractions.state, ['queued', 'running'])))
    .returning({ projectId: extractions.projectId })
  for (const { projectId } of failed) ctx.events.tell({ kind: 'extraction', projectId, state: 'failed' })
  return failed.length > 0
}
