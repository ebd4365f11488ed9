import { eq } from 'drizzle-orm'
import type { Drafting } from '#core/scenes/drafting.ts'
import type { SceneId } from '#core/ids.ts'
import { type Beat, beatsOf } from '#core/shots/beats.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { ShotDraft } from '#core/shots/shot.ts'
import { askShotList, ShotListAnswer } from '#core/shots/told/ask-shot-list.ts'
import { readShotList, shotListComplaints } from '#core/shots/told/read-shot-list.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { askText, canGoOnWithout, isForTheUser, textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { filmScenes, type SceneRow } from '#server/scenes/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { draftByRules, keepShots } from './keep-shots.ts'
import { establishedScenes, sceneCasts } from './scene-casts.ts'

interface Scene {
  scene: SceneRow
  cast: readonly CastEntry[]
  established: boolean
  clipSeconds: number
}

/** Lets shots that are there follow the script: that stands further right, since who is in them follows too. */
type Follow = (ctx: Ctx, scene: SceneRow, drafts: readonly ShotDraft[], drafting: Drafting) => Promise<unknown>

/** The shot list of one scene: one call, and the rules where its answer does not cover the scene. */
export async function draftScene(ctx: Ctx, { sceneId }: { sceneId: SceneId }, follow: Follow, signal?: AbortSignal): Promise<void> {
  const [scene] = await ctx.db.select().from(scenes).where(eq(scenes.id, sceneId))
  if (!scene || scene.goneAt) return
  const { projectId } = scene
  const { clipSeconds } = await getProject(ctx, { id: projectId })
  const engine = await textEngineOf(ctx, projectId)
  const cast = (await sceneCasts(ctx.db, [sceneId])).get(sceneId) ?? []
  const established = (await establishedScenes(ctx.db, projectId)).get(sceneId) ?? false
  const whole = { scene, cast, established, clipSeconds }
  const hasOlderText = scene.draftedHash !== null && scene.draftedHash !== scene.contentHash
  const keep: Follow = hasOlderText ? follow : keepShots
  try {
    const drafts = engine ? await draftByEngine(ctx, engine, whole, signal) : await byRules(ctx, whole)
    await keep(ctx, scene, drafts, { state: 'done', note: null })
  } catch (error) {
    if (signal?.aborted) throw error
    if (isForTheUser(error)) await setDrafting(ctx, sceneId, { state: 'failed', note: error.message })
    else if (canGoOnWithout(error)) await keep(ctx, scene, await byRules(ctx, whole), { state: 'done', note: `${error.message} The built-in rules made this shot list.` })
    else throw error
  }
  ctx.events.tell({ kind: 'changed', projectId, what: 'shots' })
}

const byRules = async (ctx: Ctx, { scene, cast, ...options }: Scene) =>
  draftByRules(ctx, scene, cast, { ...options, language: await filmLanguage(ctx.db, scene.projectId) })

const tokensPerShot = 90

async function draftByEngine(ctx: Ctx, engine: string, { scene, cast, established, clipSeconds }: Scene, signal?: AbortSignal) {
  const { projectId, heading, position } = scene
  const beats: Beat[] = beatsOf(scene.elements)
  const film = await getProject(ctx, { id: projectId })
  const before = await endsBefore(ctx, scene)
  const answer = await askText(
    ctx,
    {
      projectId,
      purpose: 'shot list',
      engine,
      layers: askShotList({ film, heading, beats, cast, before, established, clipSeconds }),
      schema: ShotListAnswer,
      check: (told) => shotListComplaints(told, beats.length),
      answerTokens: 200 + beats.length * tokensPerShot,
      scene: position,
    },
    signal,
  )
  return readShotList(answer, beats, cast, clipSeconds)
}

const scenesBefore = 3

/** How the last few scenes ended, the nearest first. */
async function endsBefore(ctx: Ctx, { projectId, position }: SceneRow): Promise<string[]> {
  const earlier = (await filmScenes(ctx.db, projectId)).filter((scene) => scene.position < position).slice(-scenesBefore)
  return earlier.toReversed().map(({ heading, elements }) => {
    const last = beatsOf(elements).findLast(({ kind }) => kind === 'action')
    return [heading, last?.kind === 'action' ? last.text : ''].filter(Boolean).join('\n')
  })
}

async function setDrafting(ctx: Ctx, sceneId: SceneId, drafting: Drafting): Promise<void> {
  await ctx.db.update(scenes).set({ drafting }).where(eq(scenes.id, sceneId))
}

export const failDrafting = (ctx: Ctx, { sceneId }: { sceneId: SceneId }) =>
  setDrafting(ctx, sceneId, { state: 'failed', note: 'The shot list stopped several times without a result. Start it again.' })
