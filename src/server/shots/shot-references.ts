import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { AddShotReference, EditShotReference, NewerNote, ShotReference } from '#contract/shots.ts'
import { findModel } from '#core/engines/models.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { FilmError, must } from '#core/errors.ts'
import type { ProjectId, SceneId, ShotId, ShotReferenceId, UndoId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { referenceNames, tooMany, unreadBy } from '#core/shots/shot-reference.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes } from '#server/media/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { acceptPicture } from '#server/platform/pictures/accept-picture.ts'
import { projects } from '#server/tables/projects.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shotReferences, shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'

interface Changed {
  id: ShotReferenceId
  undoId: UndoId | null
}

const inOrder = [asc(shotReferences.position), asc(shotReferences.createdAt), asc(shotReferences.id)]

/** What somebody brought for the shots of a scene, with what the film's engine cannot do with it. */
export async function listShotReferences({ db, engines }: Pick<Ctx, 'db' | 'engines'>, { sceneId }: { sceneId: SceneId }): Promise<ShotReference[]> {
  const rows = await db
    .select({ reference: shotReferences, project: projects })
    .from(shotReferences)
    .innerJoin(shots, eq(shots.id, shotReferences.shotId))
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .innerJoin(projects, eq(projects.id, scenes.projectId))
    .where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt)))
    .orderBy(asc(shots.position), ...inOrder)
  return rows.map(({ reference: { id, shotId, purpose, frames, note, blobHash }, project }) => {
    const model = findModel(engines.models, 'image', project.engines.image) ?? plannedImageModel(engines.models, project)
    return { id, shotId, purpose, frames, note, picture: blobHash, unread: unreadBy(model, purpose) }
  })
}

/** Accepted as every other picture is: judged by its content, upright, stripped of what the camera wrote. */
export async function addShotReference(ctx: Ctx, { shotId, purpose, frames, note, bytes }: Omit<AddShotReference, 'file'> & { bytes: Uint8Array }): Promise<Changed & { picture: string }> {
  const place = await placeOf(ctx.db, shotId)
  const picture = await keepBytes(ctx, await acceptPicture(bytes))
  const about = { projectId: place.projectId, label: `${named(purpose)} for ${place.label}`, scopes: ofShot(shotId) }
  const { result, undoId } = await undoable(ctx, about, async (tx) => {
    const there = await heldReferences(tx, shotId)
    refuseTooMany([...there, { frames }])
    const position = (there.at(-1)?.position ?? 0) + 1
    const [row] = await tx.insert(shotReferences).values({ shotId, purpose, frames, note, blobHash: picture, position }).returning({ id: shotReferences.id })
    return row!.id
  })
  return { id: result, picture, undoId }
}

export async function editShotReference(ctx: Ctx, { id, change, seen = {} }: EditShotReference): Promise<Changed> {
  const { shotId, purpose } = await rowOf(ctx.db, id)
  const place = await placeOf(ctx.db, shotId)
  const about = { projectId: place.projectId, label: `${named(purpose)} of ${place.label} changed`, scopes: ofShot(shotId) }
  const { undoId } = await undoable(ctx, about, async (tx) => {
    const there = await heldReferences(tx, shotId)
    const before = must(there.find((one) => one.id === id), 'Reference', id)
    refuseUnseen(before.note, seen.note)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    if (Object.keys(given).length === 0) return
    refuseTooMany(there.map((one) => (one.id === id ? { ...one, ...given } : one)))
    await tx.update(shotReferences).set(given).where(eq(shotReferences.id, id))
  })
  return { id, undoId }
}

export async function removeShotReference(ctx: Ctx, { id }: { id: ShotReferenceId }): Promise<Changed> {
  const { shotId, purpose } = await rowOf(ctx.db, id)
  const place = await placeOf(ctx.db, shotId)
  const about = { projectId: place.projectId, label: `${named(purpose)} of ${place.label} removed`, scopes: ofShot(shotId) }
  const { undoId } = await undoable(ctx, about, async (tx) => {
    await tx.delete(shotReferences).where(eq(shotReferences.id, id))
  })
  return { id, undoId }
}

const ofShot = (shotId: ShotId) => [{ table: shotReferences, where: sql`${shotReferences.shotId} = ${shotId}` }]

const named = (purpose: keyof typeof referenceNames) => referenceNames[purpose].replace(/^./, (letter) => letter.toUpperCase())

/** The shot is held, so that two who add one at a time do not both count what was there before. */
async function heldReferences(tx: Db, shotId: ShotId) {
  await tx.select({ id: shots.id }).from(shots).where(eq(shots.id, shotId)).for('update')
  return tx.select().from(shotReferences).where(eq(shotReferences.shotId, shotId)).orderBy(...inOrder)
}

function refuseTooMany(references: Parameters<typeof tooMany>[0]): void {
  const why = tooMany(references)
  if (why) throw new FilmError('REFUSED', why)
}

function refuseUnseen(note: string, seen: string | undefined): void {
  if (seen === undefined || seen === note) return
  const data: NewerNote = { now: { note } }
  throw new FilmError('CONFLICT', 'The note was changed meanwhile, in another window. Nothing was overwritten.', data)
}

async function rowOf(db: Db, id: ShotReferenceId) {
  const [row] = await db.select().from(shotReferences).where(eq(shotReferences.id, id))
  return must(row, 'Reference', id)
}

async function placeOf(db: Db, shotId: ShotId): Promise<{ projectId: ProjectId; label: string }> {
  const index = sql<number>`(select count(*)::int from ${shots} as earlier where earlier.scene_id = ${shots.sceneId} and earlier.removed_at is null and earlier.position < ${shots.position})`
  const [row] = await db
    .select({ projectId: scenes.projectId, scene: scenes.position, index: index.as('shot_index') })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .where(and(eq(shots.id, shotId), isNull(shots.removedAt)))
  const { projectId, scene, index: at } = must(row, 'Shot', shotId)
  return { projectId, label: shotLabel(scene, at) }
}
