import { and, asc, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { established } from '#core/shots/established.ts'
import { draftShots as draft } from '#core/shots/draft-shots.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { asCut, filmScenes } from '#server/scenes/index.ts'
import { assets } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { proposeTransformations, resolveTransformations } from './transformations/index.ts'

/** Room between two shots, so that an insert moves nobody. */
const step = 1024

interface Wanted {
  projectId: ProjectId
  sceneIds: SceneId[]
}

const hasNoShots = notExists(sql`(select from ${shots} where ${shots.sceneId} = ${scenes.id} and ${shots.removedAt} is null)`)

/** Breaks scenes that have no shots yet into shots, every sentence once; scenes with shots are left alone. */
export async function draftShots(ctx: Ctx, { projectId, sceneIds }: Wanted): Promise<number> {
  const [film] = await ctx.db.select({ clipSeconds: projects.clipSeconds }).from(projects).where(eq(projects.id, projectId))
  const { clipSeconds } = must(film, 'Film', projectId)
  const rows = await ctx.db
    .select()
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), inArray(scenes.id, sceneIds), isNull(scenes.goneAt), hasNoShots))
    .orderBy(asc(scenes.position))
  const casts = await sceneCasts(ctx.db, sceneIds)
  await ctx.db.transaction((tx) => proposeTransformations(tx, projectId))
  const language = await filmLanguage(ctx.db, projectId)
  const seenBefore = await establishedScenes(ctx.db, projectId)
  let count = 0
  for (const scene of rows) {
    const call = { projectId, purpose: 'shot list', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }
    const drafts = await metered(ctx, call, async () => draft(asCut(scene), casts.get(scene.id) ?? [], { clipSeconds, language, established: seenBefore.get(scene.id) ?? false }))
    await ctx.db.transaction(async (tx) => {
      await tx.select({ id: scenes.id }).from(scenes).where(eq(scenes.id, scene.id)).for('update')
      const [there] = await tx.select({ id: shots.id }).from(shots).where(and(eq(shots.sceneId, scene.id), isNull(shots.removedAt))).limit(1)
      if (there || drafts.length === 0) return
      count += drafts.length
      await tx.insert(shots).values(
        drafts.map(({ action, dialogue, seconds, camera, cameraReason, place }, index) => ({
          sceneId: scene.id,
          position: (index + 1) * step,
          action,
          dialogue,
          seconds,
          camera,
          cameraReason,
          fromLine: place.line,
          toLine: place.endLine,
        })),
      )
      await tx.update(scenes).set({ draftedHash: scene.contentHash }).where(eq(scenes.id, scene.id))
      await resolveTransformations(tx, scene.id)
    })
  }
  return count
}

/** Places the film has shown a moment ago need no establishing shot. */
async function establishedScenes(db: Db, projectId: ProjectId): Promise<Map<SceneId, boolean>> {
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
