import type { AddAsset } from '#contract/assets.ts'
import { isNamedIn, uniqueNames } from '#core/assets/names.ts'
import { FilmError } from '#core/errors.ts'
import type { AssetId, ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { byHand, knownAs, offerOf } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { filmScenes, type SceneRow } from '#server/scenes/index.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { looks } from '#server/tables/looks.ts'
import { undoable } from '#server/undo/index.ts'
import { castByText } from './cast-by-text.ts'
import { everythingOf } from './merge/merge-scopes.ts'

interface Added {
  assetId: AssetId
  sceneIds: SceneId[]
  undoId: UndoId | null
}

/** By hand (A3): it comes into the ticked scenes, or those whose words name it, and there into the shots that do. */
export async function addAsset(ctx: Ctx, { projectId, sceneIds: ticked, madeInScene, anyway, ...asset }: AddAsset): Promise<Added> {
  const { name, kind, nature = kind === 'character' ? 'person' : 'thing', description, count } = asset
  const aliases = uniqueNames(asset.aliases).filter((alias) => alias !== name)
  const assetId = crypto.randomUUID() as AssetId
  const { result, undoId } = await undoable(ctx, { projectId, label: `${name} added`, scopes: everythingOf([assetId]) }, async (tx) => {
    if (!anyway) await refuseIfKnown(tx, projectId, [name, ...aliases])
    await tx.insert(assets).values({ id: assetId, projectId, kind, nature, name, aliases, description, count, state: 'kept', origin: madeInScene ? 'scene' : 'manual', madeInScene: madeInScene ?? null })
    const scenes = await filmScenes(tx, projectId)
    const quotes = scenes.flatMap((scene) => quotesIn(scene, { kind, name, aliases }))
    const chosen = ticked ?? [...new Set([...quotes.map(({ sceneId }) => sceneId), ...(madeInScene ? [madeInScene] : [])])]
    const here = scenes.filter(({ id }) => chosen.includes(id))
    if (here.length < new Set(chosen).size) throw new FilmError('REFUSED', 'A ticked scene is not in the film any more; nothing was added.')
    const told = here.map((scene) => quotes.find(({ sceneId }) => sceneId === scene.id) ?? { sceneId: scene.id, quote: scene.heading, line: scene.elements[0]?.place.line ?? 1 })
    if (told.length === 0) return []
    await tx.insert(mentions).values(told.map((quote) => ({ ...quote, projectId, assetId, manner: 'present' as const, rule: byHand })))
    await tx.insert(looks).values(chosen.map((sceneId) => ({ sceneId, assetId, source: 'manual' as const })))
    await castByText(tx, { assetIds: [assetId], sceneIds: chosen, unnamed: 'absent' })
    return here.map(({ id }) => id)
  })
  return { assetId, sceneIds: result, undoId }
}

/** Alice, deleted by accident and added again: what is known under the name is offered first. */
async function refuseIfKnown(tx: Db, projectId: ProjectId, names: readonly string[]): Promise<void> {
  const known = await knownAs(tx, projectId, names)
  const [best] = known.toSorted((a, b) => Number(a.state === 'absorbed') - Number(b.state === 'absorbed'))
  if (!best) return
  const words = {
    candidate: 'was found in the script already. Confirm it, or merge the two.',
    kept: 'is there already. Merge the two, or add another one anyway.',
    sidelined: 'is sidelined. Restore it, or add another one anyway.',
    absorbed: 'was merged into another asset. Merge the two, or add another one anyway.',
  }
  throw new FilmError('CONFLICT', `${best.name} ${words[best.state]}`, offerOf(best))
}

/** The first words of a scene that name it. */
function quotesIn({ id, elements, heading }: SceneRow, named: Parameters<typeof isNamedIn>[1]) {
  const lines = [{ text: heading, line: elements[0]?.place.line ?? 1 }, ...elements.map(({ text, place }) => ({ text, line: place.line }))]
  const found = lines.find(({ text }) => isNamedIn(text, named))
  return found ? [{ sceneId: id, quote: found.text, line: found.line }] : []
}
