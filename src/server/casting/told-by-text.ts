import { type CastingOptions, proposeCasting } from '#core/casting/propose-casting.ts'
import type { ShotText } from '#core/casting/sightings.ts'
import type { LookId, SceneId, ShotId } from '#core/ids.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { assignments } from '#server/tables/casting.ts'

interface Scene {
  sceneId: SceneId
  /** In order. */
  shots: readonly (ShotText & { id: ShotId })[]
  cast: readonly (CastEntry & { lookId: LookId })[]
}

type Told = typeof assignments.$inferInsert & { lookId: LookId; shotId: ShotId }

/** Who is in which shot as their texts tell it, with the sentence or the rule that says so. */
export function toldByText({ sceneId, shots, cast }: Scene, options: CastingOptions): Told[] {
  const lookOf = new Map(cast.map(({ name, lookId }) => [name, lookId]))
  return proposeCasting(shots, cast, options).flatMap(({ shot, asset, presence, evidence, rule, count }) => {
    const lookId = lookOf.get(asset)
    const row = shots[shot]
    return lookId && row ? [{ sceneId, shotId: row.id, lookId, presence, count, evidence: evidence ?? rule }] : []
  })
}
