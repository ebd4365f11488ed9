import { z } from 'zod'
import type { CastMember } from '#core/casting/cast-member.ts'
import { billed } from '#core/casting/manifest.ts'
import { type FrameSide, isSeen, type Presence } from '#core/casting/presence.ts'
import type { CheckChoice } from '#core/projects/film.ts'

/** Nothing is spent that nobody switched on. */
export const checksByItself = (choice: CheckChoice, usd: number) => choice === 'always' || (choice === 'free' && usd === 0)

export const checkStates = ['queued', 'done', 'failed'] as const

/** What an engine says of one asset in one picture. */
export const Sighting = z.object({
  name: z.string(),
  seen: z.enum(['yes', 'no', 'unsure']),
  /** How many of it; null where nobody counted. */
  count: z.int().nullable(),
  why: z.string(),
})
export type Sighting = z.infer<typeof Sighting>
export const Sightings = z.array(Sighting)

const missKinds = ['missing', 'uninvited', 'repeated', 'miscounted'] as const

export const Miss = z.object({
  /** The same for the same miss, however often it is looked for: what was dismissed once stays so. */
  key: z.string(),
  kind: z.enum(missKinds),
  name: z.string(),
  words: z.string(),
})
export type Miss = z.infer<typeof Miss>

/** Who is looked for in a frame: everybody of the shot, also who must not be there. A place is the ground, not somebody. */
export const lookedFor = (cast: readonly CastMember[]) => billed(cast.filter(({ kind }) => kind !== 'location'))

/** What the picture shows against what the casting says today (F8). Nobody is accused where an engine was unsure. */
export function missesOf(cast: readonly CastMember[], side: FrameSide, sightings: readonly Sighting[]): Miss[] {
  const of = new Map(sightings.map((sighting) => [sighting.name, sighting]))
  return lookedFor(cast).flatMap((member) => {
    const found = of.get(member.name)
    const miss = found && missOf(member, side, found)
    return miss ? [{ key: `${miss.kind} ${member.name}`, name: member.name, ...miss }] : []
  })
}

function missOf({ name, kind, count: wanted, presence }: CastMember, side: FrameSide, { seen, count }: Sighting): Pick<Miss, 'kind' | 'words'> | null {
  const awaited = isSeen(presence, side)
  if (seen === 'unsure') return null
  if (seen === 'no') return awaited ? { kind: 'missing', words: `${name} should be here and was not seen` } : null
  if (!awaited) return { kind: 'uninvited', words: `${name} is here ${stranger(presence)}` }
  if (count === null) return null
  if (kind === 'character' && wanted === null && count > 1) return { kind: 'repeated', words: `${name} appears ${times(count)}` }
  return wanted !== null && count > 0 && count !== wanted ? { kind: 'miscounted', words: `${name}: ${wanted} should be here and ${count} were seen` } : null
}

const strangers: Partial<Record<Presence, string>> = {
  enters: 'and enters only at the end',
  exits: 'and has left by the end',
  passes_through: 'and only passes through between the two frames',
}
const stranger = (presence: Presence) => strangers[presence] ?? 'and should not be'

const times = (count: number) => (count === 2 ? 'twice' : `${count} times`)

/** Who could not be told, neither seen nor missed. */
export const unjudged = (cast: readonly CastMember[], side: FrameSide, sightings: readonly Sighting[]): string[] => {
  const judged = new Set(sightings.filter(({ seen }) => seen !== 'unsure').map(({ name }) => name))
  return lookedFor(cast).filter(({ name, presence }) => isSeen(presence, side) && !judged.has(name)).map(({ name }) => name)
}
