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
  return proposeCasting(ownShots(world), kept.map(({ entry }) => entry), options).map((told) => ({ ...told, asset: lookOf.get(told.asset)! }))
}

/** What they say that the casting does not; an engine's words count for as long as they stand in the shot. */
export function suggestionsIn(world: SceneWorld, told: readonly CellReading[]): CellSuggestion[] {
  const list = ownShots(world)
  const readings = list.flatMap((shot, index) => shot.readings.map(({ lookId, ...rest }) => ({ ...rest, shot: index, asset: lookId, text: shot })))
  const answered = readings.flatMap(({ shot, asset, presence, evidence, engine, text }) =>
    engine !== null && isQuoted(evidence, text) ? [{ shot, asset, presence, evidence, rule: '', count: null, by: engine }] : [],
  )
  const assignments = list.flatMap((shot, index) => shot.cast.map(({ lookId, presence }) => ({ shot: index, asset: lookId, presence })))
  const known = new Set<string>(ownLooks(world).map(({ lookId }) => lookId))
  return cellSuggestions({ assignments, told, answered, dismissed: readings.filter(({ dismissed }) => dismissed) }).filter(({ asset }) => known.has(asset))
}
