import { and, eq, inArray } from 'drizzle-orm'
import type { PictureInputs } from '#core/assets/inputs.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId, ExtractionId, ProjectId, SceneId } from '#core/ids.ts'
import { requestPicture, requestPictures } from '#server/assets/index.ts'
import { type Ordered, tally } from '#server/attempts/index.ts'
import { confirmBreakdown, goOnDescribing, previewBreakdown, readRun } from '#server/breakdown/index.ts'
import { followScript, populateCasting } from '#server/casting/index.ts'
import { requestClips } from '#server/clips/index.ts'
import type { Ctx } from '#server/context.ts'
import { requestFrames, requestReady } from '#server/frames/index.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { answerTransformation, draftShots, listTransformations, pictureInputsOf } from '#server/shots/index.ts'
import { assets } from '#server/tables/assets.ts'
import { frameLinks } from '#server/tables/frames.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { filmStatus } from './film-status.ts'
import { waitFor } from './wait-for.ts'

/** Tells how far the film is: "start frames 12 of 40". */
export type Progress = (stage: string, done: number, of: number) => void

/** Who follows the making of a film, and may end it: what was asked for stays asked for. */
interface Follower {
  progress: Progress
  signal?: AbortSignal | undefined
}

/** The whole pipeline, stage by stage, on what is there; what is fresh already costs nothing. */
export async function makeFilm(ctx: Ctx, projectId: ProjectId, progress: Progress): Promise<void> {
  const sceneIds = await prepareFilm(ctx, projectId, progress)
  const follower = { progress }
  await makeFrames(ctx, projectId, sceneIds, follower)
  await settle(ctx, await requestClips(ctx, { projectId, sceneIds }), 'clips', follower)
}

/** Starts first, since every end frame agrees with its start; in a scene with links one after the other, as they agree. */
async function makeFrames(ctx: Ctx, projectId: ProjectId, sceneIds: SceneId[], follower: Follower): Promise<void> {
  const linked = await linkedScenes(ctx, projectId)
  const free = sceneIds.filter((id) => !linked.has(id))
  await settle(ctx, await requestFrames(ctx, { projectId, sceneIds: free, side: 'start' }), 'start frames', follower)
  await settle(ctx, await requestFrames(ctx, { projectId, sceneIds: free, side: 'end' }), 'end frames', follower)
  for (;;) {
    const ordered: Ordered[] = []
    for (const sceneId of sceneIds.filter((id) => linked.has(id))) ordered.push(...(await requestReady(ctx, { sceneId })))
    if (ordered.length === 0) return
    await settle(ctx, ordered, 'linked frames', follower)
  }
}

async function linkedScenes({ db }: Pick<Ctx, 'db'>, projectId: ProjectId): Promise<Set<SceneId>> {
  const rows = await db
    .selectDistinct({ id: shots.sceneId })
    .from(frameLinks)
    .innerJoin(shots, eq(shots.id, frameLinks.shotId))
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(eq(scenes.projectId, projectId))
  return new Set(rows.map(({ id }) => id))
}

/** Up to the visual definition (stage 8): all that comes before the first frame. Answers the scenes that are not deferred. */
export async function prepareFilm(ctx: Ctx, projectId: ProjectId, progress: Progress, signal?: AbortSignal): Promise<SceneId[]> {
  const follower = { progress, signal }
  await breakDown(ctx, projectId, follower)
  await settle(ctx, await masterPictures(ctx, projectId), 'pictures of assets', follower)
  const scenes = await filmScenes(ctx.db, projectId)
  const sceneIds = scenes.filter(({ deferredAt }) => deferredAt === null).map(({ id }) => id)
  const { queued } = await followScript(ctx, { projectId })
  await breakIntoShots(ctx, { projectId, sceneIds, queued }, follower)
  for (const sceneId of sceneIds) await populateCasting(ctx, { sceneId })
  await confirmForms(ctx, projectId)
  await otherPictures(ctx, projectId, follower)
  return sceneIds
}

async function breakDown(ctx: Ctx, projectId: ProjectId, follower: Follower): Promise<void> {
  const { extractionId } = await previewBreakdown(ctx, { projectId })
  const state = await waitFor(async () => {
    const run = await readRun(ctx, { id: extractionId })
    if (run.state === 'failed') throw new Error(`The breakdown failed: ${run.error ?? 'no reason was given'}`)
    return run.state === 'ready' || run.state === 'confirmed' ? run.state : null
  }, follower.signal)
  if (state === 'confirmed') return described(ctx, extractionId, follower)
  const found = await ctx.db
    .select({ id: assets.id })
    .from(assets)
    .where(and(eq(assets.projectId, projectId), inArray(assets.state, ['candidate', 'kept'])))
  await confirmBreakdown(ctx, { projectId, extractionId, assetIds: found.map(({ id }) => id) })
  await described(ctx, extractionId, follower)
}

async function masterPictures(ctx: Ctx, projectId: ProjectId): Promise<Ordered[]> {
  const mine = and(eq(assets.projectId, projectId), eq(assets.state, 'kept'), eq(assets.pictured, true))
  const kept = await ctx.db.select({ id: assets.id }).from(assets).where(mine)
  return requestPictures(ctx, { projectId, assetIds: kept.map(({ id }) => id) })
}

/** A text engine describes as a job; what it left undone the last time is asked for again. */
async function described(ctx: Ctx, extractionId: ExtractionId, { progress, signal }: Follower): Promise<void> {
  const { describing: before } = await readRun(ctx, { id: extractionId })
  if (before?.state === 'failed' || before?.state === 'cancelled') await goOnDescribing(ctx, { extractionId })
  await waitFor(async () => {
    const { describing } = await readRun(ctx, { id: extractionId })
    if (!describing) return true
    progress('descriptions', describing.done, describing.of)
    if (describing.state === 'failed') throw new Error(`The descriptions could not be made: ${describing.error ?? 'no reason was given'} Everything else is kept; run it again to go on.`)
    return describing.state === 'done' || describing.state === 'cancelled' ? true : null
  }, signal)
}

/** @param wanted with how many shot lists were asked for already */
async function breakIntoShots(ctx: Ctx, wanted: { projectId: ProjectId; sceneIds: SceneId[]; queued: number }, { progress, signal }: Follower): Promise<void> {
  const queued = wanted.queued + (await draftShots(ctx, wanted)).queued
  if (queued === 0) return
  await waitFor(async () => {
    const rows = await filmScenes(ctx.db, wanted.projectId)
    const waiting = rows.filter(({ drafting }) => drafting?.state === 'queued').length
    progress('shot lists', queued - waiting, queued)
    const failed = rows.find(({ drafting }) => drafting?.state === 'failed')
    if (failed) throw new Error(`The shot list of scene ${failed.position} could not be made: ${failed.drafting?.note ?? ''} Everything else is kept; run it again to go on.`)
    return waiting === 0 ? true : null
  }, signal)
}

/** Views, forms and pictures for one scene agree with a picture before them: round by round, until none is out of date. */
async function otherPictures(ctx: Ctx, projectId: ProjectId, follower: Follower): Promise<void> {
  const asked = new Set<string>()
  for (;;) {
    const lines = await filmStatus(ctx, projectId)
    const due = lines.filter(({ slot, freshness }) => isOther(slot) && (freshness === 'missing' || freshness === 'outdated'))
    const wanted: { slot: Slot; inputs: PictureInputs }[] = []
    for (const { slot } of due) {
      const inputs = await pictureInputsOf(ctx, { ...slot, projectId })
      if (inputs) wanted.push({ slot, inputs })
    }
    const news = wanted.filter(({ slot, inputs }) => !asked.has(`${slot.subjectId} ${slot.facet} ${inputs.reference?.hash}`))
    if (news.length === 0) return
    for (const { slot, inputs } of news) asked.add(`${slot.subjectId} ${slot.facet} ${inputs.reference?.hash}`)
    const ordered = await ctx.db.transaction(async (tx) => {
      const orders: Ordered[] = []
      for (const one of news) orders.push(await requestPicture(ctx, tx, { projectId, ...one, mode: 'needed' }))
      return orders
    })
    await settle(ctx, ordered, 'views, forms and looks', follower)
  }
}

const isOther = ({ kind }: Slot) => kind === 'angle' || kind === 'look' || kind === 'form'

/** Without a person to ask, what the script says somebody turns into is taken as said; what was dismissed stays dismissed. */
async function confirmForms(ctx: Ctx, projectId: ProjectId): Promise<void> {
  const proposed = (await listTransformations(ctx, { projectId })).filter(({ state }) => state === 'proposed')
  for (const { id } of proposed) await answerTransformation(ctx, { id, state: 'confirmed' })
}

/** Waits for what was ordered; a failure stops the film with the reason. */
async function settle(ctx: Ctx, ordered: readonly Ordered[], stage: string, { progress, signal }: Follower): Promise<void> {
  const waiting: AttemptId[] = ordered.filter(({ how }) => how === 'queued' || how === 'running').map(({ attemptId }) => attemptId)
  const ready = ordered.length - waiting.length
  await waitFor(async () => {
    const { done, failed, all, error } = await tally(ctx, waiting)
    progress(stage, ready + done, ordered.length)
    if (done + failed < all) return null
    if (failed > 0) throw new Error(`${failed} of ${all} ${stage} could not be made: ${error}. Everything else is kept; run it again to go on.`)
    return true
  }, signal)
}
