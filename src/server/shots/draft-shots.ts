import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { beatsOf } from '#core/shots/beats.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import type { SceneRow } from '#server/scenes/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { draftByRules, keepShots } from './keep-shots.ts'
import { establishedScenes, sceneCasts } from './scene-casts.ts'
import { proposeTransformations } from './transformations/index.ts'

interface Wanted {
  projectId: ProjectId
  sceneIds: SceneId[]
}

const hasNoShots = notExists(sql`(select from ${shots} where ${shots.sceneId} = ${scenes.id} and ${shots.removedAt} is null)`)

/** Breaks scenes that have no shots yet into shots, every sentence once: the rules at once, a text engine scene by scene as jobs. */
export async function draftShots(ctx: Ctx, { projectId, sceneIds }: Wanted): Promise<{ shots: number; queued: number }> {
  const film = await getProject(ctx, { id: projectId })
  const rows = await ctx.db
    .select()
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), inArray(scenes.id, sceneIds), isNull(scenes.goneAt), hasNoShots))
    .orderBy(asc(scenes.position))
  await ctx.db.transaction((tx) => proposeTransformations(tx, projectId))
  if (await textEngineOf(ctx, projectId)) return { shots: 0, queued: await queueDrafts(ctx, rows) }
  const casts = await sceneCasts(ctx.db, sceneIds)
  const language = await filmLanguage(ctx.db, projectId)
  const seenBefore = await establishedScenes(ctx.db, projectId)
  let count = 0
  for (const scene of rows) {
    const options = { clipSeconds: film.clipSeconds, language, established: seenBefore.get(scene.id) ?? false }
    count += await keepShots(ctx, scene, await draftByRules(ctx, scene, casts.get(scene.id) ?? [], options), null)
  }
  return { shots: count, queued: 0 }
}

/** A scene in which nothing is written has no shots, and nobody need be asked. */
export async function queueDrafts(ctx: Ctx, rows: readonly SceneRow[]): Promise<number> {
  const due = rows.filter(({ elements }) => beatsOf(elements).length > 0)
  if (due.length === 0) return 0
  await ctx.db.transaction(async (tx) => {
    await tx.update(scenes).set({ drafting: { state: 'queued', note: null } }).where(inArray(scenes.id, due.map(({ id }) => id)))
    for (const { id: sceneId } of due) await ctx.jobs.enqueue(tx, 'shots.draft', { sceneId }, { singletonKey: sceneId })
  })
  return due.length
}
