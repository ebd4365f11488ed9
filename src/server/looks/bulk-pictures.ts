import { and, inArray, isNull } from 'drizzle-orm'
import type { LookPictureOffer, LookPictures } from '#contract/looks.ts'
import type { Slot } from '#core/attempts/slot.ts'
import { FilmError } from '#core/errors.ts'
import type { LookId, UndoId } from '#core/ids.ts'
import { foreseePictures, requestPicture } from '#server/assets/index.ts'
import type { Ordered } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { looks } from '#server/tables/looks.ts'
import { undoable } from '#server/undo/index.ts'
import { type LookPicture, lookPictures } from './look-inputs.ts'

const slotOf = (subjectId: LookId): Slot => ({ kind: 'look', subjectId, facet: '' })

/** The price of pictures for their scene before they are asked for; one that is there and only not shown costs nothing. */
export async function offerLookPictures(ctx: Pick<Ctx, 'db' | 'engines'>, wanted: LookPictures): Promise<LookPictureOffer> {
  const project = await getProject(ctx, { id: wanted.projectId })
  const pictures = await picturesOf(ctx, wanted)
  const offered = await foreseePictures(ctx, project, pictures.map(({ lookId, inputs }) => ({ id: lookId, slot: slotOf(lookId), inputs })))
  const asIs = new Set(pictures.flatMap((picture) => (picture.asIs ? [picture.lookId] : [])))
  const lines = wanted.ids.map((lookId): LookPictureOffer['lines'][number] => {
    const { how, usd } = offered.get(lookId) ?? { how: 'refused', usd: 0 }
    return { lookId, how: how === 'fresh' && asIs.has(lookId) ? 'reused' : how, usd }
  })
  return { lines, usd: lines.reduce((sum, { usd }) => sum + usd, 0), rehearsed: project.rehearse !== null }
}

/** Of many at once, in one transaction: from now on they are shown with pictures of their own. Undo shows them as is again. */
export async function makeLookPictures(ctx: Ctx, wanted: LookPictures): Promise<{ ordered: Ordered[]; undoId: UndoId | null }> {
  const { projectId } = wanted
  const pictures = await picturesOf(ctx, wanted)
  if (pictures.length === 0) throw new FilmError('REFUSED', 'They are sidelined or not in this scene any more; restore them first.')
  const mine = and(inArray(looks.id, pictures.map(({ lookId }) => lookId)), isNull(looks.removedAt))!
  const label = `${pictures.length} looks with pictures of their own`
  const { result, undoId } = await undoable(ctx, { projectId, label, scopes: [{ table: looks, where: mine }] }, async (tx) => {
    await tx.update(looks).set({ asIs: false }).where(mine)
    const ordered: Ordered[] = []
    for (const { lookId, inputs } of pictures) ordered.push(await requestPicture(ctx, tx, { projectId, slot: slotOf(lookId), inputs, mode: 'needed' }))
    return ordered
  })
  return { ordered: result, undoId }
}

async function picturesOf(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, ids }: LookPictures): Promise<LookPicture[]> {
  const wanted = new Set(ids)
  return (await lookPictures(ctx, projectId)).filter(({ lookId }) => wanted.has(lookId))
}
