import { and, eq } from 'drizzle-orm'
import { pictureReasons, PictureInputs, pictureRequest } from '#core/assets/inputs.ts'
import { picturePrice } from '#core/assets/picture-price.ts'
import { views } from '#core/assets/picture-prompt.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { ImageModel } from '#core/engines/model.ts'
import type { ProjectId } from '#core/ids.ts'
import type { ResolvedLook } from '#core/looks/resolve-looks.ts'
import { angleInputs, angleKey, masterInputs } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { lookPictures } from '#server/looks/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { formPictures } from '#server/shots/index.ts'
import { assets } from '#server/tables/assets.ts'
import { type FilmThing, keyOf, type Selected } from './film-thing.ts'

interface Film {
  projectId: ProjectId
  selected: ReadonlyMap<string, Selected>
  /** The slots whose selected picture it is. */
  keysOfPicture: (hash: string | null) => string[]
  model: ImageModel
  looks: ReadonlyMap<string, ResolvedLook>
}

interface Wanted {
  slot: Slot
  now: PictureInputs
  name: string
  scene: number | null
  label: string
}

/**
 * Every picture of an asset: its master image, its views, its forms, its looks; each after what it agrees with. A view is
 * there when one was made, a look when it is not shown as is.
 */
export async function pictureThings(ctx: Pick<Ctx, 'db' | 'engines'>, film: Film): Promise<FilmThing[]> {
  const wanted = [...(await masters(ctx, film)), ...(await angles(ctx, film)), ...(await forms(ctx, film)), ...(await looks(ctx, film))]
  return wanted.map((one) => thing(one, film))
}

function thing({ slot, now, name, scene, label }: Wanted, { selected, keysOfPicture, model }: Film): FilmThing {
  const used = selected.get(keyOf(slot))
  const agreesWith = keysOfPicture(now.reference?.hash ?? null).filter((key) => key !== keyOf(slot))
  return {
    slot,
    key: keyOf(slot),
    name,
    scene,
    label,
    used: used ? used.recipeHash : undefined,
    now: fingerprint(pictureRequest(now)),
    usd: () => picturePrice(model, now),
    reasons: () => pictureReasons(PictureInputs.parse(used?.inputs), now),
    madeFrom: agreesWith.length > 0 ? [agreesWith] : [],
  }
}

/** Whoever goes as words by choice misses nothing. */
async function masters(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, selected }: Film): Promise<Wanted[]> {
  const rows = await ctx.db.select({ id: assets.id }).from(assets).where(and(eq(assets.projectId, projectId), eq(assets.pictured, false)))
  const words = new Set(rows.map(({ id }) => id))
  return [...(await masterInputs(ctx, projectId))].flatMap(([id, now]) => {
    const slot: Slot = { kind: 'asset', subjectId: id, facet: '' }
    if (words.has(id) && !selected.has(keyOf(slot))) return []
    return [{ slot, now, name: `the picture of ${now.name}`, scene: null, label: now.name }]
  })
}

async function angles(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, selected }: Film): Promise<Wanted[]> {
  const made = [...selected.values()].filter(({ kind }) => kind === 'angle')
  if (made.length === 0) return []
  const inputs = await angleInputs(ctx, projectId)
  return made.flatMap(({ kind, subjectId, facet }) => {
    const now = views.some((view) => view === facet) ? inputs.get(angleKey(subjectId, facet)) : undefined
    if (!now) return []
    const label = `${now.name}, ${facet.replaceAll('_', '-')} view`
    return [{ slot: { kind, subjectId, facet }, now, name: `the picture of ${label}`, scene: null, label }]
  })
}

async function forms(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId }: Film): Promise<Wanted[]> {
  return (await formPictures(ctx, projectId)).map(({ id, scene, inputs: now }) => ({
    slot: { kind: 'form', subjectId: id, facet: '' },
    now,
    name: `the picture of ${now.name}`,
    scene,
    label: now.name,
  }))
}

async function looks(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, looks: known }: Film): Promise<Wanted[]> {
  const pictures = await lookPictures(ctx, projectId, known)
  return pictures
    .filter(({ asIs }) => !asIs)
    .map(({ lookId, scene, inputs: now }) => ({
      slot: { kind: 'look', subjectId: lookId, facet: '' },
      now,
      name: `the picture of ${now.name} in scene ${scene}`,
      scene,
      label: now.name,
    }))
}
