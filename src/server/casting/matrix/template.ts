import type { ApplyTemplate, CellChange, Painted } from '#contract/casting.ts'
import { applyTemplate as changesOf, templateWords } from '#core/casting/templates.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { changeCells } from '../paint.ts'
import { readTexts } from './read-texts.ts'
import { ownLooks, ownShots, readWorld } from './scene-world.ts'

export const previewTemplate = (ctx: Pick<Ctx, 'db'>, wanted: ApplyTemplate): Promise<CellChange[]> => templateChanges(ctx.db, wanted)

/** What the preview says, as it is now; one undo. */
export const applyTemplate = (ctx: Ctx, wanted: ApplyTemplate): Promise<Painted> =>
  changeCells(ctx, { sceneId: wanted.sceneId, label: templateWords[wanted.template] }, (tx) => templateChanges(tx, wanted))

async function templateChanges(db: Db, { sceneId, template, shotIds, lookIds }: ApplyTemplate): Promise<CellChange[]> {
  const world = await readWorld(db, sceneId)
  const [list, cast] = [ownShots(world), ownLooks(world)]
  const places = new Set<LookId>(cast.flatMap(({ lookId, entry }) => (entry.kind === 'location' ? [lookId] : [])))
  const assets = lookIds ?? cast.map(({ lookId }) => lookId).filter((lookId) => template !== 'first_enters_last_exits' || !places.has(lookId))
  const indexes = shotIds?.map((id) => list.findIndex((shot) => shot.id === id)) ?? list.map((_, index) => index)
  if (indexes.includes(-1) || assets.some((lookId) => !cast.some((look) => look.lookId === lookId)))
    throw new FilmError('NOT_FOUND', 'A chosen shot or asset is not in this scene any more; nothing was changed.')
  const assignments = list.flatMap((shot, index) => shot.cast.map(({ lookId, presence }) => ({ shot: index, asset: lookId, presence })))
  const now = new Map(assignments.map(({ shot, asset, presence }) => [`${shot} ${asset}`, presence]))
  const named = template === 'named_only' ? await readTexts(db, world) : []
  return changesOf(template, { shots: indexes, assets, assignments, named }).map(({ shot, asset, presence }) => ({
    shotId: list[shot]!.id,
    lookId: asset as LookId,
    presence,
    from: now.get(`${shot} ${asset}`) ?? null,
  }))
}
