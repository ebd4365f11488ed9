import { and, asc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { ProjectId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import type { Drafting } from '#core/scenes/drafting.ts'
import { beatsOf } from '#core/shots/beats.ts'
import type { ShotDraft } from '#core/shots/shot.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Ctx } from '#server/context.ts'
import { textEngineOf } from '#server/engines/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { getProject } from '#server/projects/index.ts'
import type { SceneRow } from '#server/scenes/index.ts'
import { draftByRules, establishedScenes, queueDrafts, sceneCasts } from '#server/shots/index.ts'
import { resolveTransformations } from '#server/shots/transformations/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { livingShots, type ShotRow, shotScopes } from './scene-shots.ts'
import { toldByText } from './told-by-text.ts'

const step = 1024

interface Wanted {
  projectId: ProjectId
  /** Only these; all that changed when absent. */
  sceneIds?: SceneId[] | undefined
}

interface Followed {
  scenes: number
  /** Of them, those that a text engine drafts as jobs. */
  queued: number
  undoId: UndoId | null
}

/**
 * Lets the shots of scenes that the script changed follow it: a shot whose text is still there keeps its id, casting and
 * frames; new text gets new shots, cast by what it says; a shot without text is taken out, and undo brings it back.
 */
export async function followScript(ctx: Ctx, { projectId, sceneIds }: Wanted): Promise<Followed> {
  const isChanged = and(isNotNull(scenes.draftedHash), ne(scenes.draftedHash, scenes.contentHash))
  const changed = await ctx.db
    .select()
    .from(scenes)
    .where(and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isChanged, sceneIds && inArray(scenes.id, sceneIds)))
    .orderBy(asc(scenes.position))
  if (changed.length === 0) return { scenes: 0, queued: 0, undoId: null }
  const queued = (await textEngineOf(ctx, projectId)) ? await queueDrafts(ctx, changed) : 0
  // In a scene where nothing is written any more, nobody need be asked.
  const now = queued > 0 ? changed.filter(({ elements }) => beatsOf(elements).length === 0) : changed
  const undoId = now.length > 0 ? await follow(ctx, now, await draftAll(ctx, projectId, now)) : null
  return { scenes: changed.length, queued, undoId }
}

/** The same for one scene, with what a text engine drafted. */
export async function followWithDrafts(ctx: Ctx, scene: SceneRow, drafts: readonly ShotDraft[], drafting: Drafting): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    // Before the change, so that undoing it does not wait for a job that has ended.
    await tx.update(scenes).set({ drafting }).where(eq(scenes.id, scene.id))
    await follow({ db: tx, now: ctx.now }, [scene], new Map([[scene.id, drafts]]))
  })
}

async function draftAll(ctx: Ctx, projectId: ProjectId, changed: readonly SceneRow[]): Promise<Map<SceneId, readonly ShotDraft[]>> {
  const { clipSeconds } = await getProject(ctx, { id: projectId })
  const language = await filmLanguage(ctx.db, projectId)
  const casts = await sceneCasts(ctx.db, changed.map(({ id }) => id))
  const seenBefore = await establishedScenes(ctx.db, projectId)
  const draftsOf = new Map<SceneId, readonly ShotDraft[]>()
  for (const scene of changed) {
    const options = { clipSeconds, language, established: seenBefore.get(scene.id) ?? false }
    draftsOf.set(scene.id, await draftByRules(ctx, scene, casts.get(scene.id) ?? [], options))
  }
  return draftsOf
}

async function follow(ctx: Pick<Ctx, 'db' | 'now'>, changed: readonly SceneRow[], draftsOf: ReadonlyMap<SceneId, readonly ShotDraft[]>): Promise<UndoId | null> {
  const what = changed.length === 1 ? `scene ${changed[0]!.position}` : `${changed.length} scenes`
  const ids = changed.map(({ id }) => id)
  const scopes = [{ table: scenes, where: sql`${inArray(scenes.id, ids)}` }, ...ids.flatMap(shotScopes)]
  const { undoId } = await undoable(ctx, { projectId: changed[0]!.projectId, label: `Shots of ${what} follow the script`, scopes }, async (tx) => {
    const casts = await sceneCasts(tx, ids)
    for (const scene of changed) {
      const added = await replaceShots(ctx, tx, scene, draftsOf.get(scene.id) ?? [])
      if (scene.populatedAt !== null) await castAdded(tx, scene, added, casts.get(scene.id) ?? [])
      await resolveTransformations(tx, scene.id)
      await tx.update(scenes).set({ draftedHash: scene.contentHash }).where(eq(scenes.id, scene.id))
    }
  })
  return undoId
}

const textOf = ({ action, dialogue }: Pick<ShotDraft, 'action' | 'dialogue'>) =>
  [action, ...dialogue.map(({ speaker, text }) => `${speaker}: ${text}`)].join('\n').replace(/\s+/g, ' ').toLowerCase()

/** Answers the ids of the new shots. */
async function replaceShots(ctx: Pick<Ctx, 'now'>, tx: Db, scene: SceneRow, drafts: readonly ShotDraft[]): Promise<Set<ShotId>> {
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
  const told = toldByText({ sceneId: scene.id, shots: rows, cast }, { setting: scene.slug.setting, language: await filmLanguage(tx, scene.projectId) })
  const values = told.filter(({ shotId }) => added.has(shotId))
  if (values.length > 0) await tx.insert(assignments).values(values).onConflictDoNothing()
}
