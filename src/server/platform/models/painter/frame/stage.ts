import { readThing } from '../things/read-thing.ts'
import type { FrameBrief, Subject } from './frame-brief.ts'

/** What is carried by a handle on top. */
export const hanging: ReadonlySet<string> = new Set([
  'lantern',
  'bag',
  'suitcase',
  'bucket',
  'necklace',
  'backpack',
  'balloon',
])

export const glowing: ReadonlySet<string> = new Set(['lantern', 'lamp', 'candle', 'flashlight'])

/** Hangs at the end of a straight arm. */
const heavy = new Set(['bag', 'suitcase', 'bucket', 'backpack'])

/** Who lifts a hand to carry something. */
export const holdersIn = ({ subjects }: FrameBrief): Set<string> =>
  new Set(
    subjects.flatMap(({ kind, holder, name, traits }) =>
      kind === 'prop' && holder && !heavy.has(readThing(traits, name, name).thing) ? [holder] : [],
    ),
  )

/**
 * Over a shoulder: the second person stands with the back to us, near and at the side; the first turns to him or
 * her.
 */
export function staged(brief: FrameBrief): FrameBrief {
  if (brief.angle !== 'over_the_shoulder') return brief
  const [first, second] = brief.subjects.filter(({ kind }) => kind === 'character')
  if (!first || !second) return brief
  const onRight = (second.across ?? 1) >= (first.across ?? 0)
  const near: Subject = {
    ...second,
    across: onRight ? 0.9 : 0.1,
    depth: 'foreground',
    facing: 'away',
    pose: 'standing',
  }
  const seen: Subject = { ...first, across: onRight ? 0.36 : 0.64, facing: onRight ? 'right' : 'left' }
  return {
    ...brief,
    subjects: brief.subjects.map((subject) => (subject === first ? seen : subject === second ? near : subject)),
  }
}
