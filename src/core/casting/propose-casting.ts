import type { Language } from '#core/scripts/language/detect-language.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { CastingProposal } from './casting-proposal.ts'
import type { Presence } from './presence.ts'
import { presenceBetween } from './presence-change.ts'
import { type ShotText, type Sighting, sightingsIn } from './sightings.ts'
import { type Setting, type TimelineEvent, timelineOf } from './timeline.ts'

export interface CastingOptions {
  /** What becomes of an asset that no shot of the scene names. */
  unnamed?: 'throughout' | 'absent'
  /** Whether "outside" is out of the scene. */
  setting?: Setting
  /** Of the film, where it is known; a few sentences do not always tell. */
  language?: Language | undefined
}

/** Who is in which shot and how, as the texts of a scene's shots tell it, with the sentence that says so (P3, P8). */
export function proposeCasting(
  shots: readonly ShotText[],
  cast: readonly CastEntry[],
  { unnamed = 'throughout', setting = 'unknown', language }: CastingOptions = {},
): CastingProposal[] {
  const sightings = Map.groupBy(sightingsIn(shots, cast, language), ({ entry }) => entry)
  return cast.flatMap((entry) => {
    const told = sightings.get(entry) ?? []
    if (entry.kind === 'location') return everywhere(shots, entry, 'the place of the scene')
    if (told.length === 0)
      return unnamed === 'throughout' ? everywhere(shots, entry, 'no shot names it: in all of them') : []
    return fromTimeline(entry, timelineOf(told, setting))
  })
}

const everywhere = (shots: readonly ShotText[], { name, count }: CastEntry, rule: string): CastingProposal[] =>
  shots.map((_, shot) => ({ shot, asset: name, presence: 'throughout', evidence: null, rule, count }))

function fromTimeline(entry: CastEntry, events: readonly TimelineEvent[]): CastingProposal[] {
  const proposals: CastingProposal[] = []
  let there = -1
  for (const [shot, here] of Map.groupBy(events, (event) => event.shot)) {
    const [first, last] = [here[0] as TimelineEvent, here.at(-1) as TimelineEvent]
    const seenFirst = first.turn === 'seen' || first.turn === 'out'
    const seenLast = last.turn === 'seen' || last.turn === 'in'
    if (there >= 0 && seenFirst) {
      for (let gap = there + 1; gap < shot; gap++)
        proposals.push(proposal(entry, gap, 'throughout', null, 'between two shots that name it'))
    }
    const told = here.find(({ turn }) => turn !== 'seen') ?? first
    proposals.push(proposal(entry, shot, presenceBetween(seenFirst, seenLast), told.sighting, told.rule))
    there = seenLast ? shot : -1
  }
  return proposals
}

const proposal = (
  entry: CastEntry,
  shot: number,
  presence: Presence,
  sighting: Sighting | null,
  rule: string,
): CastingProposal => ({
  shot,
  asset: entry.name,
  presence,
  evidence: sighting?.quote ?? null,
  rule,
  count: sighting?.count ?? entry.count,
})
