import type { Cast } from './cast-subjects.ts'
import type { Framing } from './framing.ts'
import { centre, type Frame, half, type Placement, stand } from './placement.ts'

/** A crowd stands behind, in the gaps between those the shot is about, nearest to where it was told to be. */
export function crowdMarks(
  extras: readonly Cast[],
  principals: readonly Placement[],
  framing: Framing,
  frame: Frame,
): Placement[] {
  const taken = principals.map((one) => ({ at: centre(one), room: half(one, framing, frame) }))
  const placed: Placement[] = []
  for (const [index, extra] of extras.entries()) {
    const nearness =
      extra.subject.depth === 'foreground'
        ? 1.1
        : extra.subject.depth === 'midground' && principals.length === 0
          ? 0.94
          : 0.56 + (index % 3) * 0.055
    const wanted = extra.subject.across ?? 0.5
    const marks = Array.from({ length: 33 }, (_, step) => 0.03 + (step / 32) * 0.94)
    const best = marks
      .map((mark) => stand(extra, mark, framing, frame, nearness))
      .map((one) => ({
        one,
        cost:
          crowding(
            one,
            [...taken, ...placed.map((other) => ({ at: centre(other), room: half(other, framing, frame) * 0.8 }))],
            framing,
            frame,
          ) +
          Math.abs(centre(one) / frame.width - wanted) * frame.width * 0.5,
      }))
      .toSorted((a, b) => a.cost - b.cost)[0]!.one
    placed.push(best)
  }
  return placed
}

const crowding = (one: Placement, others: readonly { at: number; room: number }[], framing: Framing, frame: Frame) =>
  others.reduce(
    (sum, other) =>
      sum + Math.max(0, other.room + half(one, framing, frame) * 0.9 - Math.abs(centre(one) - other.at)) * 6,
    0,
  )
