import { sql } from 'drizzle-orm'
import type { AnswerCasting, Painted } from '#contract/casting.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId, UndoId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { castingReadings } from '#server/tables/casting.ts'
import { changeScene } from '../change-scene.ts'
import { changeCells } from '../paint.ts'
import { readTexts, suggestionsIn } from './read-texts.ts'
import { ownShots, readWorld } from './scene-world.ts'

/** The casting becomes what the words say, with the words as evidence; one undo. */
export const acceptSuggestions = (ctx: Ctx, { sceneId, cells }: AnswerCasting): Promise<Painted> =>
  changeCells(ctx, { sceneId, label: cells.length === 1 ? 'Suggestion accepted' : `${cells.length} suggestions accepted` }, async (tx) => {
    const world = await readWorld(tx, sceneId)
    const list = ownShots(world)
    const open = suggestionsIn(world, await readTexts(tx, world))
    return cells.map((cell) => {
      const found = open.find(({ shot, asset, presence }) => list[shot]!.id === cell.shotId && asset === cell.lookId && presence === cell.presence)
      if (!found) throw new FilmError('CONFLICT', 'The texts do not suggest this any more. Nothing was changed.')
      const { asset, evidence, count } = found
      return { ...cell, lookId: asset as LookId, evidence: evidence ?? '', ...(count === null ? {} : { count }) }
    })
  })

/** Whoever reads the same again is not listened to. */
export async function dismissSuggestions(ctx: Ctx, { sceneId, cells }: AnswerCasting): Promise<{ undoId: UndoId | null }> {
  const scopes = [{ table: castingReadings, where: sql`${castingReadings.sceneId} = ${sceneId}` }]
  const label = cells.length === 1 ? 'Suggestion dismissed' : `${cells.length} suggestions dismissed`
  const { undoId } = await changeScene(ctx, { sceneId, label, scopes }, async (tx) => {
    const world = await readWorld(tx, sceneId)
    const known = new Set(ownShots(world).map(({ id }) => id))
    if (cells.some(({ shotId, lookId }) => !known.has(shotId) || !world.looks.some((look) => look.lookId === lookId)))
      throw new FilmError('NOT_FOUND', 'A shot or an asset of this suggestion is not in this scene any more; nothing was changed.')
    await tx
      .insert(castingReadings)
      .values(cells.map((cell) => ({ ...cell, sceneId, evidence: '', dismissed: true })))
      .onConflictDoUpdate({ target: [castingReadings.shotId, castingReadings.lookId, castingReadings.presence], set: { dismissed: true } })
  })
  return { undoId }
}
