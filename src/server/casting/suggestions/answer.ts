import { and, asc, eq, sql } from 'drizzle-orm'
import type { AcceptSuggestion, Suggestion } from '#contract/casting.ts'
import { must } from '#core/errors.ts'
import type { LookId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks, suggestions } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { undoable } from '#server/undo/index.ts'
import { castByText } from '../cast-by-text.ts'
import { bringIntoScene } from '../scene-cast.ts'
import { findSuggestions } from './find-suggestions.ts'

/** The open ones, as of now. */
export async function listSuggestions({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Suggestion[]> {
  return db.transaction(async (tx) => {
    await findSuggestions(tx, sceneId)
    return openIn(tx, sceneId)
  })
}

export async function acceptSuggestion(ctx: Ctx, { id, shotIds }: AcceptSuggestion): Promise<{ lookId: LookId; undoId: UndoId | null }> {
  const { sceneId, projectId, name, position } = await suggestionRow(ctx.db, id)
  const scopes = sceneScopes(sceneId)
  const { result, undoId } = await undoable(ctx, { projectId, label: `${name} into scene ${position}`, scopes }, (tx) => accept(tx, id, shotIds))
  return { lookId: result, undoId }
}

/** All that are open, in one undo. */
export async function acceptAllSuggestions(ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ lookIds: LookId[]; undoId: UndoId | null }> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  await ctx.db.transaction((tx) => findSuggestions(tx, sceneId))
  const { result, undoId } = await undoable(ctx, { projectId, label: `Suggestions of scene ${position}`, scopes: sceneScopes(sceneId) }, async (tx) => {
    const lookIds: LookId[] = []
    for (const { id } of await openIn(tx, sceneId)) lookIds.push(await accept(tx, id))
    return lookIds
  })
  return { lookIds: result, undoId }
}

export async function dismissSuggestion(ctx: Ctx, { id }: { id: string }): Promise<{ undoId: UndoId | null }> {
  const { projectId, name, position } = await suggestionRow(ctx.db, id)
  const scopes = [{ table: suggestions, where: sql`${suggestions.id} = ${id}` }]
  const { undoId } = await undoable(ctx, { projectId, label: `${name} not in scene ${position}`, scopes }, (tx) =>
    tx.update(suggestions).set({ dismissed: true }).where(and(eq(suggestions.id, id), eq(suggestions.accepted, false))),
  )
  return { undoId }
}

async function accept(tx: Db, id: string, shotIds?: ShotId[]): Promise<LookId> {
  const { sceneId, assetId } = await suggestionRow(tx, id)
  const lookId = await bringIntoScene(tx, { sceneId, assetId, shotIds: shotIds ?? [] })
  if (!shotIds) await castByText(tx, { assetIds: [assetId], sceneIds: [sceneId], unnamed: 'throughout' })
  await tx.update(suggestions).set({ accepted: true, dismissed: false }).where(eq(suggestions.id, id))
  await tx.update(looks).set({ source: 'suggested' }).where(eq(looks.id, lookId))
  return lookId
}

/** Accepting may restore assets; which ones, the suggestions of the scene say. */
const sceneScopes = (sceneId: SceneId) => [
  { table: assets, where: sql`${assets.id} in (select ${suggestions.assetId} from ${suggestions} where ${suggestions.sceneId} = ${sceneId})` },
  { table: looks, where: sql`${looks.sceneId} = ${sceneId}` },
  { table: suggestions, where: sql`${suggestions.sceneId} = ${sceneId}` },
  { table: assignments, where: sql`${assignments.sceneId} = ${sceneId}` },
]

async function openIn(db: Db, sceneId: SceneId): Promise<Suggestion[]> {
  const { id, assetId, suggestedBy, evidence } = suggestions
  return db
    .select({ id, sceneId: suggestions.sceneId, assetId, suggestedBy, evidence, name: assets.name, kind: assets.kind, state: assets.state })
    .from(suggestions)
    .innerJoin(assets, eq(assets.id, suggestions.assetId))
    .where(and(eq(suggestions.sceneId, sceneId), eq(suggestions.accepted, false), eq(suggestions.dismissed, false)))
    .orderBy(asc(assets.name), asc(suggestions.id))
}

async function suggestionRow(db: Db, id: string) {
  const [row] = await db
    .select({ sceneId: suggestions.sceneId, assetId: suggestions.assetId, projectId: scenes.projectId, position: scenes.position, name: assets.name })
    .from(suggestions)
    .innerJoin(scenes, eq(scenes.id, suggestions.sceneId))
    .innerJoin(assets, eq(assets.id, suggestions.assetId))
    .where(eq(suggestions.id, id))
  return must(row, 'Suggestion', id)
}
