import type { CastingProposal } from '#core/casting/casting-proposal.ts'
import { type CellReading, type CellSuggestion, cellSuggestions } from '#core/casting/cell-suggestions.ts'
import { proposeCasting } from '#core/casting/propose-casting.ts'
import { isQuoted } from '#core/casting/told/read-casting.ts'
import { filmLanguage } from '#server/breakdown/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { ownLooks, ownShots, type SceneWorld } from './scene-world.ts'

/** What the rules read in the shots of the scene, by look; one query. */
export async function readTexts(db: Db, world: SceneWorld): Promise<CellReading[]> {
  const kept = ownLooks(world).filter(({ asset }) => asset.state === 'kept')
  const lookOf = new Map<string, string>(kept.map(({ entry, lookId }) => [entry.name, lookId]))
  const options = { setting: world.scene.slug.setting, unnamed: 'absent' as const, language: await filmLanguage(db, world.scene.projectId) }
  const texts = ownShots(world).map(({ action, dialogue }) => ({ action, dialogue }))
  return remembered(texts, kept.map(({ entry }) => entry), options).map((told) => ({ ...told, asset: lookOf.get(told.asset)! }))
}

/** The same words are read once: a scene is looked at again after every stroke, and its text has not changed. */
const readings = new Map<string, CastingProposal[]>()
const scenesKept = 64

function remembered(...asked: Parameters<typeof proposeCasting>): CastingProposal[] {
  const key = JSON.stringify(asked)
  const told = readings.get(key) ?? proposeCasting(...asked)
  readings.delete(key)
  readings.set(key, told)
  if (readings.size > scenesKept) readings.delete(readings.keys().next().value!)
  return told
}

/** What they say that the casting does not; an engine's words count for as long as they stand in the shot. */
export function suggestionsIn(world: SceneWorld, told: readonly CellReading[]): CellSuggestion[] {
  const list = ownShots(world)
  const stored = list.flatMap((shot, index) => shot.readings.map(({ lookId, ...rest }) => ({ ...rest, shot: index, asset: lookId, text: shot })))
  const answered = stored.flatMap(({ shot, asset, presence, evidence, engine, text }) =>
    engine !== null && isQuoted(evidence, text) ? [{ shot, asset, presence, evidence, rule: '', count: null, by: engine }] : [],
  )
  const assignments = list.flatMap((shot, index) => shot.cast.map(({ lookId, presence }) => ({ shot: index, asset: lookId, presence })))
  const known = new Set<string>(ownLooks(world).map(({ lookId }) => lookId))
  return cellSuggestions({ assignments, told, answered, dismissed: stored.filter(({ dismissed }) => dismissed) }).filter(({ asset }) => known.has(asset))
}
