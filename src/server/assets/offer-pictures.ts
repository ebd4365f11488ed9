import { inArray } from 'drizzle-orm'
import type { OfferPictures, PictureOffer } from '#contract/assets.ts'
import type { Project } from '#contract/projects.ts'
import { type PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import { picturePrice } from '#core/assets/picture-price.ts'
import type { View } from '#core/assets/picture-prompt.ts'
import type { Slot } from '#core/attempts/slot.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import type { AssetId } from '#core/ids.ts'
import { foreseeAttempts } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { getProject } from '#server/projects/index.ts'
import { assets } from '#server/tables/assets.ts'
import { angleInputs, angleKey } from './angle-inputs.ts'
import { masterInputs } from './picture-brief.ts'

/** The price of pictures before they are asked for, and what of them would be used again for nothing. */
export async function offerPictures(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, ids, view }: OfferPictures): Promise<PictureOffer> {
  const project = await getProject(ctx, { id: projectId })
  const inputsOf = await wanted(ctx, projectId, view)
  const locked = await lockedOf(ctx, ids)
  const orders = ids.flatMap((id) => {
    const inputs = inputsOf(id)
    return inputs && !locked.has(id) ? [{ id, inputs, slot: slotOf(id, view) }] : []
  })
  const offered = await foreseePictures(ctx, project, orders)
  const lines = ids.map((assetId): PictureOffer['lines'][number] => {
    const { how, usd, anotherUsd } = offered.get(assetId) ?? { how: 'refused', usd: 0, anotherUsd: 0 }
    return { assetId, how, usd, anotherUsd }
  })
  return { lines, usd: lines.reduce((sum, { usd }) => sum + usd, 0), rehearsed: project.rehearse !== null }
}

interface Order<Id> {
  id: Id
  slot: Slot
  inputs: PictureInputs
}

/** What would be done for each of these, whatever it shows, and what it would cost: in one query. */
export async function foreseePictures<Id>(ctx: Pick<Ctx, 'db' | 'engines'>, project: Project, orders: readonly Order<Id>[]) {
  const model = plannedImageModel(ctx.engines.models, project)
  const wishes = orders.map(({ slot, inputs }) => ({ slot, recipeHash: fingerprint(pictureRequest(inputs)) }))
  const hows = await foreseeAttempts(ctx.db, project.id, wishes)
  return new Map(
    orders.map(({ id, inputs }, place) => {
      const [how, usd] = [hows[place]!, picturePrice(model, inputs)]
      return [id, { how, usd: how === 'queued' ? usd : 0, anotherUsd: usd }] as const
    }),
  )
}

const slotOf = (subjectId: AssetId, view: View | undefined): Slot => (view ? { kind: 'angle', subjectId, facet: view } : { kind: 'asset', subjectId, facet: '' })

/** Candidates have no description yet, but a price they have: the filter asks before anything is confirmed. */
async function wanted(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: OfferPictures['projectId'], view: View | undefined): Promise<(id: AssetId) => PictureInputs | undefined> {
  if (!view) {
    const masters = await masterInputs(ctx, projectId, ['kept', 'candidate'])
    return (id) => masters.get(id)
  }
  const angles = await angleInputs(ctx, projectId)
  return (id) => angles.get(angleKey(id, view))
}

async function lockedOf({ db }: Pick<Ctx, 'db'>, ids: readonly AssetId[]): Promise<Set<AssetId>> {
  if (ids.length === 0) return new Set()
  const rows = await db.select({ id: assets.id, lockedAt: assets.lockedAt }).from(assets).where(inArray(assets.id, [...ids]))
  return new Set(rows.filter(({ lockedAt }) => lockedAt !== null).map(({ id }) => id))
}
