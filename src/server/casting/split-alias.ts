import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { AssetKind } from '#core/assets/kind.ts'
import { isNamedIn, isSameName } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, LookId, SceneId, UndoId } from '#core/ids.ts'
import { type AssetRow, assetRow, holdEditable, refuseTaken, takeMentions } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { shots } from '#server/tables/shots.ts'
import { undoable } from '#server/undo/index.ts'
import { everythingOf } from './merge/merge-scopes.ts'

interface Split {
  id: AssetId
  alias: string
  kind?: AssetKind | undefined
}

/** An alias was somebody else after all: it becomes an asset, with what the script and the shots say under that name (A10). */
export async function splitAlias(ctx: Ctx, { id, alias, kind }: Split): Promise<{ assetId: AssetId; undoId: UndoId | null }> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const assetId = crypto.randomUUID() as AssetId
  const { undoId } = await undoable(ctx, { projectId, label: `${alias} split off ${name}`, scopes: everythingOf([id, assetId]) }, async (tx) => {
    const before = await holdEditable(tx, id)
    const own = before.aliases.find((one) => isSameName(one, alias))
    if (!own) throw new FilmError('REFUSED', `${name} has no alias "${alias}".`)
    const rest = { ...before, aliases: before.aliases.filter((one) => one !== own) }
    const { nature, speaks, state, count } = before
    const [split] = await tx
      .insert(assets)
      .values({ id: assetId, projectId, kind: kind ?? before.kind, nature, speaks, state, count, name: own, origin: 'manual' })
      .returning()
    await tx.update(assets).set({ aliases: rest.aliases }).where(eq(assets.id, id))
    await takeMentions(tx, { from: id, to: assetId })
    await divideLooks(tx, rest, split!)
    await refuseTaken(tx, { projectId, ids: [assetId], advice: `Take the alias away from ${name}, or rename one of them first.` })
  })
  return { assetId, undoId }
}

/** A scene that shows only the one now gives its look; a scene that shows both gives the shots whose words say so. */
async function divideLooks(tx: Db, rest: AssetRow, split: AssetRow): Promise<void> {
  const seen = async (assetId: AssetId) =>
    new Set((await tx.selectDistinct({ sceneId: mentions.sceneId }).from(mentions).where(and(eq(mentions.assetId, assetId), eq(mentions.manner, 'present')))).map(({ sceneId }) => sceneId))
  const [splitIn, restIn] = [await seen(split.id), await seen(rest.id)]
  const mine = await tx.select().from(looks).where(eq(looks.assetId, rest.id))
  const given = mine.filter(({ sceneId }) => splitIn.has(sceneId) && !restIn.has(sceneId))
  if (given.length > 0) await tx.update(looks).set({ assetId: split.id }).where(inArray(looks.id, given.map(({ id }) => id)))
  const shared = mine.filter(({ sceneId, removedAt }) => removedAt === null && splitIn.has(sceneId) && restIn.has(sceneId))
  const without = [...splitIn].filter((sceneId) => !mine.some((look) => look.sceneId === sceneId))
  const sceneIds = [...shared.map(({ sceneId }) => sceneId), ...without]
  if (sceneIds.length === 0) return
  const added = await tx.insert(looks).values(sceneIds.map((sceneId) => ({ sceneId, assetId: split.id, source: 'manual' as const }))).returning({ id: looks.id, sceneId: looks.sceneId })
  const lookOf = new Map<SceneId, LookId>(added.map(({ id, sceneId }) => [sceneId, id]))
  for (const look of shared) await divideShots(tx, { from: look.id, to: lookOf.get(look.sceneId)! }, rest, split)
}

async function divideShots(tx: Db, { from, to }: { from: LookId; to: LookId }, rest: AssetRow, split: AssetRow): Promise<void> {
  const rows = await tx
    .select({ cast: assignments, action: shots.action, dialogue: shots.dialogue })
    .from(assignments)
    .innerJoin(shots, eq(shots.id, assignments.shotId))
    .where(and(eq(assignments.lookId, from), isNull(shots.removedAt)))
    .orderBy(asc(shots.position))
  const told = rows.map(({ cast, action, dialogue }) => {
    const text = [action, ...dialogue.map(({ speaker }) => speaker)].join('\n')
    return { cast, split: isNamedIn(text, split), rest: isNamedIn(text, rest) }
  })
  const both = told.filter((shot) => shot.split && shot.rest)
  const only = told.filter((shot) => shot.split && !shot.rest)
  if (both.length > 0)
    await tx.insert(assignments).values(both.map(({ cast: { sceneId, shotId, presence, evidence } }) => ({ sceneId, shotId, lookId: to, presence, evidence })))
  if (only.length > 0) await tx.update(assignments).set({ lookId: to }).where(inArray(assignments.id, only.map(({ cast }) => cast.id)))
}
