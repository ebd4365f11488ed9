import { and, asc, eq, inArray, isNull, notExists, notInArray, sql } from 'drizzle-orm'
import { isNamedIn } from '#core/assets/names.ts'
import type { AssetId, SceneId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { looks, suggestions } from '#server/tables/looks.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

interface Found {
  assetId: AssetId
  suggestedBy: string
  evidence: string
}

/**
 * Keeps the suggestions of a scene in step with what the script and its shots say now: new ones are added, open ones that
 * nothing speaks for any more go, answered ones stay. Whoever was taken out of the scene is never suggested.
 */
export async function findSuggestions(tx: Db, sceneId: SceneId): Promise<void> {
  const found = await strangersIn(tx, sceneId)
  const open = and(eq(suggestions.sceneId, sceneId), eq(suggestions.accepted, false), eq(suggestions.dismissed, false))
  const ids = found.map(({ assetId }) => assetId)
  await tx.delete(suggestions).where(and(open, ids.length > 0 ? notInArray(suggestions.assetId, ids) : undefined))
  if (found.length > 0) await tx.insert(suggestions).values(found.map((one) => ({ sceneId, ...one }))).onConflictDoNothing()
}

async function strangersIn(tx: Db, sceneId: SceneId): Promise<Found[]> {
  const [scene] = await tx.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  if (!scene) return []
  const look = tx.select({ one: sql`1` }).from(looks).where(and(eq(looks.sceneId, sceneId), eq(looks.assetId, assets.id)))
  const strangers = await tx
    .select()
    .from(assets)
    .where(and(eq(assets.projectId, scene.projectId), inArray(assets.state, ['kept', 'sidelined', 'candidate']), notExists(look)))
    .orderBy(asc(assets.name), asc(assets.id))
  if (strangers.length === 0) return []
  const quotes = await tx
    .select({ assetId: mentions.assetId, quote: mentions.quote })
    .from(mentions)
    .where(and(eq(mentions.sceneId, sceneId), eq(mentions.manner, 'present')))
    .orderBy(asc(mentions.line), asc(mentions.id))
  const told = await tx.select().from(shots).where(and(eq(shots.sceneId, sceneId), isNull(shots.removedAt))).orderBy(asc(shots.position))
  return strangers.flatMap((stranger): Found[] => {
    const mention = quotes.find(({ assetId }) => assetId === stranger.id)
    if (mention) return [{ assetId: stranger.id, suggestedBy: 'the script', evidence: mention.quote }]
    const index = told.findIndex(({ action }) => isNamedIn(action, stranger))
    return index < 0 ? [] : [{ assetId: stranger.id, suggestedBy: `shot ${shotLabel(scene.position, index)}`, evidence: told[index]!.action }]
  })
}
