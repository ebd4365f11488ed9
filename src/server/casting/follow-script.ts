import { and, asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import { proposeCasting } from '#core/casting/propose-casting.ts'
import { must } from '#core/errors.ts'
import type { ProjectId, ShotId } from '#core/ids.ts'
import { draftShots as draft } from '#core/shots/draft-shots.ts'
import type { ShotDraft } from '#core/shots/shot.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { asCut, type SceneRow } from '#server/scenes/index.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { livingShots, type ShotRow, shotScopes } from './scene-shots.ts'

const step = 1024

/**
 * Lets the shots of scenes that the script changed follow it: a shot whose text is still there keeps its id, casting and
 * frames; new text gets new shots, cast by what it says; a shot without text is taken out, and undo brings it back.
 */
export async function followScript(ctx: Ctx, { projectId }: { projectId: ProjectId }): Promise<{ scenes: number }> {
  const [film] = await ctx.db.select({ clipSeconds: projects.clipSeconds }).from(projects).where(eq(projects.id, projectId))
  const { clipSeconds } = must(film, 'Film', projectId)
  const changed = await ctx.db
    .select()
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isNotNull(scenes.draftedHash), ne(scenes.draftedHash, scenes.contentHash)))
  const casts = await sceneCasts(ctx.db, changed.map(({ id }) => id))
  const language = await filmLanguage(ctx.db, projectId)
  for (const scene of changed) {
    const call = { projectId, purpose: 'shot list', engine: 'built-in/rules', units: 1, estimatedUsd: 0 }
    const drafts = await metered(ctx, call, async () => draft(asCut(scene), casts.get(scene.id) ?? [], { clipSeconds, language }))
    const label = `Shots of scene ${scene.position} follow the script`
    await undoable(ctx, { projectId, label, scopes: shotScopes(scene.id) }, async (tx) => {
      const added = await replaceShots(ctx, tx, scene, drafts)
      if (scene.populatedAt !== null) await castAdded(tx, scene, added, casts.get(scene.id) ?? [])
      await tx.update(scenes).set({ draftedHash: scene.contentHash }).where(eq(scenes.id, scene.id))
    })
  }
  return { scenes: changed.length }
}

const textOf = ({ action, dialogue }: Pick<ShotDraft, 'action' | 'dialogue'>) =>
  [action, ...dialogue.map(({ speaker, text }) => `${speaker}: ${text}`)].join('\n').replace(/\s+/g, ' ').toLowerCase()

/** Answers the ids of the new shots. */
async function replaceShots(ctx: Ctx, tx: Db, scene: SceneRow, drafts: readonly ShotDraft[]): Promise<Set<ShotId>> {
  const free = await livingShots(tx, scene.id)
  const added = new Set<ShotId>()
  for (const [index, one] of drafts.entries()) {
    const position = (index + 1) * step
    const place = { fromLine: one.place.line, toLine: one.place.endLine, position }
    const known = take(free, textOf(one))
    if (known) {
      await tx.update(shots).set(place).where(eq(shots.id, known.id))
      continue
    }
    const { action, dialogue, seconds, camera, cameraReason } = one
    const [row] = await tx.insert(shots).values({ sceneId: scene.id, action, dialogue, seconds, camera, cameraReason, ...place }).returning({ id: shots.id })
    added.add(row!.id)
  }
  const gone = free.map(({ id }) => id)
  if (gone.length > 0) {
    await tx.delete(assignments).where(inArray(assignments.shotId, gone))
    await tx.update(shots).set({ removedAt: ctx.now() }).where(inArray(shots.id, gone))
  }
  return added
}

function take(free: ShotRow[], text: string): ShotRow | undefined {
  const index = free.findIndex((shot) => textOf(shot) === text)
  return index < 0 ? undefined : free.splice(index, 1)[0]
}

type SceneCast = Awaited<ReturnType<typeof sceneCasts>> extends Map<unknown, infer Cast> ? Cast : never

async function castAdded(tx: Db, scene: SceneRow, added: ReadonlySet<ShotId>, cast: SceneCast): Promise<void> {
  const rows = await tx.select().from(shots).where(and(eq(shots.sceneId, scene.id), isNull(shots.removedAt))).orderBy(asc(shots.position))
  const lookOf = new Map(cast.map(({ name, lookId }) => [name, lookId]))
  const values = proposeCasting(rows, cast, { setting: scene.slug.setting, language: await filmLanguage(tx, scene.projectId) }).flatMap(({ shot, asset, presence, evidence, rule, count }) => {
    const row = rows[shot]
    const lookId = lookOf.get(asset)
    return row && lookId && added.has(row.id) ? [{ sceneId: scene.id, shotId: row.id, lookId, presence, count, evidence: evidence ?? rule }] : []
  })
  if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
}
