import { eq } from 'drizzle-orm'
import type { MergeAssets, Widened } from '#contract/assets.ts'
import { isSameName, namesOf, uniqueNames } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { SceneId, UndoId } from '#core/ids.ts'
import { type AssetRow, assetRow, holdAssets, refuseTaken } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { addForm, resolveTransformations } from '#server/shots/transformations/index.ts'
import { assets } from '#server/tables/assets.ts'
import { undoable } from '#server/undo/index.ts'
import { everythingOf } from './merge-scopes.ts'
import { moveLooks } from './move-looks.ts'
import { moveMentions, movePictures, movePicturesToForm, moveSuggestions, moveTransformations } from './move-work.ts'

type Absorbed = MergeAssets['absorbed'][number]

/** Two or more assets become one (A10), in one transaction and with one undo. */
export async function mergeAssets(ctx: Ctx, { survivorId, absorbed, name, kind }: MergeAssets): Promise<{ undoId: UndoId | null; widened: Widened[] }> {
  const ids = [survivorId, ...absorbed.map(({ assetId }) => assetId)]
  if (new Set(ids).size < ids.length) throw new FilmError('REFUSED', 'An asset cannot be merged with itself.')
  const { projectId, name: known } = await assetRow(ctx.db, survivorId)
  const label = `${absorbed.length === 1 ? (await assetRow(ctx.db, absorbed[0]!.assetId)).name : `${absorbed.length} assets`} merged into ${name ?? known}`
  const { result, undoId } = await undoable(ctx, { projectId, label, scopes: everythingOf(ids) }, async (tx) => {
    const [survivor, ...others] = await holdAssets(tx, ids)
    refuseUnfit([survivor!, ...others])
    const becomes = { ...survivor!, ...asOne(survivor!, others, absorbed), name: name ?? survivor!.name, kind: kind ?? survivor!.kind }
    const widened: Widened[] = []
    const scenes = new Set<SceneId>()
    for (const [index, other] of others.entries()) {
      const how = absorbed[index]!
      widened.push(...(await absorb(tx, becomes, other, how, ctx.now())))
      if (how.as === 'form') scenes.add(how.sceneId)
    }
    const { state, description, count, speaks, nature } = becomes
    const aliases = uniqueNames([...survivor!.aliases, survivor!.name, ...others.flatMap(namesOf)]).filter((alias) => !isSameName(alias, becomes.name))
    await tx.update(assets).set({ name: becomes.name, kind: becomes.kind, aliases, state, description, count, speaks, nature }).where(eq(assets.id, survivorId))
    await refuseTaken(tx, { projectId, ids: [survivorId], advice: 'Merge it too, or choose another name.' })
    for (const sceneId of scenes) await resolveTransformations(tx, sceneId)
    return widened
  })
  return { widened: result, undoId }
}

/** Everything of one goes over to the other; the row stays, so that the script can never bring it back as a new asset. */
async function absorb(tx: Db, survivor: AssetRow, other: AssetRow, how: Absorbed, now: Date): Promise<Widened[]> {
  const widened = await moveLooks(tx, { from: other.id, to: survivor.id, now })
  await moveMentions(tx, other, survivor.id, how.as === 'form')
  await moveSuggestions(tx, other.id, survivor.id)
  await moveTransformations(tx, other.id, survivor.id)
  if (how.as === 'form') await movePicturesToForm(tx, other.id, await addForm(tx, { ...how, asset: survivor, form: other }))
  else await movePictures(tx, other.id, survivor.id)
  // Whoever was merged into it before goes with it.
  await tx.update(assets).set({ absorbedBy: survivor.id }).where(eq(assets.absorbedBy, other.id))
  await tx.update(assets).set({ state: 'absorbed', absorbedBy: survivor.id, absorbedAs: how.as }).where(eq(assets.id, other.id))
  return widened
}

function refuseUnfit(rows: readonly AssetRow[]): void {
  const locked = rows.filter(({ lockedAt }) => lockedAt !== null)
  if (locked.length > 0) throw new FilmError('REFUSED', `${locked.map(({ name }) => name).join(', ')} cannot be merged while locked. Unlock first.`)
  const gone = rows.find(({ state }) => state === 'absorbed')
  if (gone) throw new FilmError('REFUSED', `${gone.name} was merged into another asset already.`)
  const [first] = rows
  const foreign = rows.find(({ projectId }) => projectId !== first!.projectId)
  if (foreign) throw new FilmError('REFUSED', `${foreign.name} belongs to another film.`)
}

/** What the survivor does not know itself, it takes from those who are the same under another name. */
function asOne(survivor: AssetRow, others: readonly AssetRow[], absorbed: readonly Absorbed[]): Pick<AssetRow, 'state' | 'description' | 'count' | 'speaks' | 'nature'> {
  const same = others.filter((_, index) => absorbed[index]!.as === 'name')
  const all = [survivor, ...same]
  return {
    state: [survivor, ...others].some(({ state }) => state === 'kept') ? 'kept' : survivor.state,
    description: all.map(({ description }) => description).find((text) => text !== '') ?? '',
    count: all.map(({ count }) => count).find((count) => count !== null) ?? null,
    speaks: [survivor, ...others].some(({ speaks }) => speaks),
    nature: all.map(({ nature }) => nature).find((nature) => nature !== 'thing') ?? 'thing',
  }
}
