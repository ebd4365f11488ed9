import { type FormBreak, formBreaks } from '#core/casting/form-breaks.ts'
import { mendWords } from '#core/casting/mend-words.ts'
import { type CastingChange, type WorldBreak, worldBreaks } from '#core/casting/world-breaks.ts'
import type { Break } from '#contract/casting.ts'
import type { AssetId } from '#core/ids.ts'
import { assignedIn, lookOf, type SceneWorld, wordsOf } from './scene-world.ts'

export interface MendOf extends Pick<Break, 'id'> {
  key: string
  label: string
  changes: CastingChange[]
  /** A transformation that does not happen after all. */
  dismissed: string | null
}

interface Found {
  shown: Break
  mends: MendOf[]
}

/** What makes no sense in this scene, or from the scene before that it goes on from, and how it can be mended. */
export function breaksIn(world: SceneWorld): Found[] {
  const assigned = assignedIn(world)
  const words = wordsOf(world)
  const presence = worldBreaks(words, assigned).map((found) => foundIn(world, found, null))
  const forms = formBreaks(words, world.turns, assigned).map((found) => foundIn(world, found, found))
  return [...presence, ...forms].filter(({ shown }) => world.shots.findIndex(({ id }) => id === shown.shotId) >= world.first)
}

function foundIn(world: SceneWorld, { shot, asset, message, mends }: WorldBreak, form: FormBreak | null): Found {
  const { id: shotId, sceneId } = world.shots[shot]!
  const id = `${form ? `form ${form.turn}` : 'presence'} ${shotId} ${asset}`
  const all = [...mends.map((changes) => mendOf(world, id, changes)), ...(form?.since ? [notAgain(id, form)] : [])]
  const assetId = asset as AssetId
  const shown = { id, shotId, assetId, lookId: lookOf(world, sceneId, assetId), message, mends: all.map(({ key, label }) => ({ key, label })) }
  return { shown, mends: all }
}

const mendOf = (world: SceneWorld, id: string, changes: CastingChange[]): MendOf => ({
  id,
  key: changes.map(({ shot, presence }) => `${world.shots[shot]!.id} ${presence}`).join(', '),
  label: mendWords(wordsOf(world), changes),
  changes,
  dismissed: null,
})

const notAgain = (id: string, { turn }: FormBreak): MendOf => ({ id, key: 'not again', label: 'It happens only once', changes: [], dismissed: turn })
