import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ProjectId, ShotId } from '#core/ids.ts'
import { confirmBreakdown, previewBreakdown } from '#server/breakdown/index.ts'
import { populateCasting } from '#server/casting/index.ts'
import { requestClip } from '#server/clips/index.ts'
import type { Ctx } from '#server/context.ts'
import { requestFrame, shotPlans, writePrompts } from '#server/frames/index.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { draftShots } from '#server/shots/index.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { waitFor } from './wait-for.ts'

/** Tells how far the film is: "frames 12 of 40". */
export type Progress = (stage: string, done: number, of: number) => void

/** The whole pipeline, stage by stage, on what is there; what is fresh already costs nothing. */
export async function makeFilm(ctx: Ctx, projectId: ProjectId, progress: Progress): Promise<void> {
  await breakdown(ctx, projectId, progress)
  const scenes = await filmScenes(ctx.db, projectId)
  const sceneIds = scenes.filter(({ deferredAt }) => deferredAt === null).map(({ id }) => id)
  await draftShots(ctx, { projectId, sceneIds })
  for (const sceneId of sceneIds) await populateCasting(ctx, { sceneId })
  progress('shots', sceneIds.length, sceneIds.length)
  await frames(ctx, projectId, progress)
}

async function breakdown(ctx: Ctx, projectId: ProjectId, progress: Progress): Promise<void> {
  const { extractionId } = await previewBreakdown(ctx, { projectId })
  await waitFor(async () => {
    const [run] = await ctx.db.select().from(extractions).where(eq(extractions.id, extractionId))
    if (run?.state === 'failed') throw new Error(`The breakdown failed: ${run.error ?? 'no reason was given'}`)
    return run?.state === 'ready' || run?.state === 'confirmed'
  })
  const candidates = await ctx.db
    .select({ id: assets.id })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['candidate', 'kept'])))
  await confirmBreakdown(ctx, { projectId, extractionId, assetIds: candidates.map(({ id }) => id) })
  await settle(ctx, projectId, 'asset', (done, of) => progress('assets', done, of))
}

/** Starts first, since every end frame agrees with its start; then the clips between them. */
async function frames(ctx: Ctx, projectId: ProjectId, progress: Progress): Promise<void> {
  const plans = await shotPlans(ctx, { projectId })
  await ctx.db.transaction((tx) => writePrompts(ctx, tx, plans))
  const shotIds = plans.map(({ shot }) => shot.id as ShotId)
  for (const shotId of shotIds) await requestFrame(ctx, { shotId, side: 'start' })
  await settle(ctx, projectId, 'frame', (done, of) => progress('start frames', done, of))
  for (const shotId of shotIds) await requestFrame(ctx, { shotId, side: 'end' })
  await settle(ctx, projectId, 'frame', (done, of) => progress('end frames', done - shotIds.length, of - shotIds.length))
  for (const shotId of shotIds) await requestClip(ctx, { shotId })
  await settle(ctx, projectId, 'clip', (done, of) => progress('clips', done, of))
}

/** Waits until nothing of a kind is on its way; a failure stops the film with the reason. */
async function settle(ctx: Ctx, projectId: ProjectId, kind: 'asset' | 'frame' | 'clip', tell: (done: number, of: number) => void): Promise<void> {
  await waitFor(async () => {
    const [count] = await ctx.db
      .select({
        done: sql<number>`count(*) filter (where ${attempts.state} = 'done')::int`,
        failed: sql<number>`count(*) filter (where ${attempts.state} = 'failed')::int`,
        error: sql<string | null>`max(${attempts.error}) filter (where ${attempts.state} = 'failed')`,
        all: sql<number>`count(*)::int`,
      })
      .from(attempts)
      .where(and(eq(attempts.projectId, projectId), eq(attempts.kind, kind)))
    const { done = 0, failed = 0, all = 0, error = null } = count ?? {}
    tell(done, all)
    if (done + failed < all) return false
    if (failed > 0) throw new Error(`${failed} of ${all} pictures could not be made: ${error}. Everything else is kept; run it again to go on.`)
    return true
  })
}

