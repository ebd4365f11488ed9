import { depthScale, type Framing } from './framing.ts'
import { centre, type Frame, groundOf, half, overShoulder, type Placement, topOf } from './placement.ts'

/** All step aside until their heads are free; when that is not enough, the camera goes back a little. */
export function apart(placements: Placement[], framing: Framing, frame: Frame): Placement[] {
  if (placements.length < 2) return placements.map((one) => inside(one, framing, frame))
  const needed = placements.reduce((sum, one) => sum + half(one, framing, frame) * 2, 0)
  const settled = placements.find(({ fixed }) => fixed)
  const share = settled
    ? Math.min(1, (settled.scale * 1000) / (framing.adult * depthScale[settled.subject.depth] * frame.height))
    : Math.max(0.42, Math.min(1, (frame.width * 0.96) / needed))
  const smaller = share < 1 ? placements.map((one) => (one.fixed ? one : back(one, share, framing, frame))) : placements
  const ordered = smaller.map((one) => inside(one, framing, frame)).toSorted((a, b) => centre(a) - centre(b))
  for (let round = 0; round < 30; round += 1) {
    for (let index = 1; index < ordered.length; index += 1) {
      const [a, b] = [ordered[index - 1]!, ordered[index]!]
      const lacking = half(a, framing, frame) + half(b, framing, frame) - (centre(b) - centre(a))
      if (lacking <= 0.5) continue
      const [left, right] = a.fixed ? [0, b.fixed ? 0 : 1] : b.fixed ? [1, 0] : [0.5, 0.5]
      ordered[index - 1] = inside({ ...a, x: a.x - lacking * left }, framing, frame)
      ordered[index] = inside({ ...b, x: b.x + lacking * right }, framing, frame)
    }
  }
  return ordered
}

function back(one: Placement, share: number, framing: Framing, frame: Frame): Placement {
  const scale = one.scale * share
  const middle = centre(one)
  const moved = { ...one, scale, ground: groundOf(scale, framing, frame) }
  return { ...moved, x: one.x + middle - centre(moved) }
}

/** In near shots the camera finds a height between large and small, and however low a face is, it is seen. */
export function levelled(placements: Placement[], { adult }: Framing, { height }: Frame): Placement[] {
  const standing = placements.filter(({ subject, fixed }) => !fixed && !overShoulder(subject))
  const high = Math.max(...standing.map(({ sprite, scale }) => topOf(sprite) * scale))
  const share = adult < 1.4 ? 0 : Math.min(0.8, (adult - 1) * 0.35)
  return placements.map((one) => {
    if (!standing.includes(one)) return one
    const ground = one.ground - (high - topOf(one.sprite) * one.scale) * 1000 * share
    return { ...one, ground: Math.min(ground, lowest(one, height)) }
  })
}

const lowest = ({ sprite, scale }: Placement, height: number) =>
  sprite.face ? height * 0.97 - (sprite.face.y + sprite.face.radius * 0.8) * scale : Number.POSITIVE_INFINITY

/** Heads stay in the picture. */
function inside(one: Placement, framing: Framing, frame: Frame): Placement {
  if (one.fixed) return one
  const { width } = frame
  const room = Math.min(half(one, framing, frame) * 0.94, width / 2)
  const at = centre(one)
  return { ...one, x: one.x + Math.max(room, Math.min(width - room, at)) - at }
}
