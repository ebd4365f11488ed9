import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { Presence } from './presence.ts'
import { splitPresence, type Turning } from './presence-change.ts'
import { proposeCasting, type CastingOptions } from './propose-casting.ts'
import type { ShotText } from './sightings.ts'

export interface Cast {
  asset: string
  presence: Presence
}

/** Who is in which part of a divided shot, by where its text lets them enter or exit. */
export function splitCasting(
  casting: readonly Cast[],
  parts: readonly [ShotText, ShotText],
  cast: readonly CastEntry[],
  options: CastingOptions = {},
): [Cast[], Cast[]] {
  const told = proposeCasting(parts, cast, { ...options, unnamed: 'absent' })
  const turning = (asset: string): Turning => {
    const partWith = (presences: Presence[]) =>
      told.find((one) => one.asset === asset && presences.includes(one.presence))?.shot
    return {
      ...side('comes', partWith(['enters', 'passes_through'])),
      ...side('goes', partWith(['exits', 'passes_through'])),
    }
  }
  const divided = casting.map(({ asset, presence }) => ({ asset, parts: splitPresence(presence, turning(asset)) }))
  const part = (index: 0 | 1) =>
    divided.flatMap(({ asset, parts: both }) => (both[index] === null ? [] : [{ asset, presence: both[index] }]))
  return [part(0), part(1)]
}

const side = (key: keyof Turning, shot: number | undefined): Turning =>
  shot === undefined ? {} : { [key]: shot === 0 ? 'first' : 'second' }
