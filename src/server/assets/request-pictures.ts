import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { type PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import type { View } from '#core/assets/picture-prompt.ts'
import type { Slot } from '#core/attempts/slot.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { assets } from '#server/tables/assets.ts'
import { angleInputs, angleKey } from './angle-inputs.ts'
import { assetRow, holdEditable } from './editable.ts'
import { masterInputs } from './picture-brief.ts'

type Mode = 'needed' | 'another'

interface Wanted {
  projectId: ProjectId
  assetIds: AssetId[]
  mode?: Mode
}

/** Orders master images; what exists with the same recipe is taken again and costs nothing. Locked assets keep what they have. */
export async function requestPictures(ctx: Ctx, { projectId, assetIds, mode = 'needed' }: Wanted): Promise<Ordered[]> {
  const inputsOf = await masterInputs(ctx, projectId)
  return ctx.db.transaction(async (tx) => {
    const locked = await lockedOf(tx, assetIds)
    const ordered: Ordered[] = []
    for (const assetId of assetIds) {
      const inputs = inputsOf.get(assetId)
      if (inputs && !locked.has(assetId)) ordered.push(await requestPicture(ctx, tx, { projectId, slot: { kind: 'asset', subjectId: assetId, facet: '' }, inputs, mode }))
    }
    return ordered
  })
}

/** Many at once, by hand: who went as words until now wants a picture from now on. */
export async function makePictures(ctx: Ctx, { projectId, ids }: { projectId: ProjectId; ids: AssetId[] }): Promise<{ ordered: Ordered[] }> {
  await ctx.db.update(assets).set({ pictured: true }).where(and(inArray(assets.id, ids), eq(assets.projectId, projectId), eq(assets.state, 'kept'), isNull(assets.lockedAt)))
  return { ordered: await requestPictures(ctx, { projectId, assetIds: ids }) }
}

/** One picture of one slot, whatever it shows. */
export const requestPicture = (ctx: Ctx, tx: Db, order: { projectId: ProjectId; slot: Slot; inputs: PictureInputs; mode: Mode }): Promise<Ordered> =>
  requestAttempt(ctx, tx, { ...order, engine: order.inputs.engine, recipeHash: fingerprint(pictureRequest(order.inputs)), job: 'assets.picture' })

export async function makePictureOf(ctx: Ctx, { id, mode }: { id: AssetId; mode: Mode }): Promise<Ordered> {
  const { projectId } = await assetRow(ctx.db, id)
  const inputs = (await masterInputs(ctx, projectId)).get(id)
  return ctx.db.transaction(async (tx) => {
    await holdEditable(tx, id)
    if (!inputs) throw new FilmError('REFUSED', 'Only an asset that was kept gets a picture; restore it first.')
    await tx.update(assets).set({ pictured: true }).where(and(eq(assets.id, id), eq(assets.pictured, false)))
    return requestPicture(ctx, tx, { projectId, slot: { kind: 'asset', subjectId: id, facet: '' }, inputs, mode })
  })
}

export async function makeAngleOf(ctx: Ctx, { id, view, mode }: { id: AssetId; view: View; mode: Mode }): Promise<Ordered> {
  const { projectId, name } = await assetRow(ctx.db, id)
  const inputs = (await angleInputs(ctx, projectId)).get(angleKey(id, view))
  return ctx.db.transaction(async (tx) => {
    await holdEditable(tx, id)
    if (!inputs) throw new FilmError('REFUSED', `Another view needs a character or a prop with a picture; ${name} has none. Make its picture first.`)
    return requestPicture(ctx, tx, { projectId, slot: { kind: 'angle', subjectId: id, facet: view }, inputs, mode })
  })
}

async function lockedOf(tx: Db, ids: readonly AssetId[]): Promise<Set<AssetId>> {
  const rows = await tx.select({ id: assets.id }).from(assets).where(and(inArray(assets.id, [...ids]), isNotNull(assets.lockedAt)))
  return new Set(rows.map(({ id }) => id))
}
