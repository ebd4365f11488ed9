import type { Cast } from './cast-subjects.ts'
import type { Subject } from './frame-brief.ts'
import { depthScale, type Framing } from './framing.ts'
import { placeProps } from './place-props.ts'
import type { Sprite } from './sprite.ts'

/** Where a sprite goes: pixels of its ground point, and pixels per figure unit. */
export interface Placement extends Cast {
  x: number
  ground: number
  scale: number
}

export interface Frame {
  width: number
  height: number
}

/** Puts everybody on a mark. Told marks hold; the others share what is free, in order. Nobody stands on another's face. */
export function blockSubjects(cast: readonly Cast[], framing: Framing, frame: Frame): Placement[] {
  const figures = cast.filter(({ subject }) => subject.kind === 'character')
  const free = freeMarks(figures.map(({ subject }) => subject))
  const principals = levelled(apart(figures.map((one) => stand(one, one.subject.across ?? free.shift() ?? 0.5, framing, frame)), framing, frame), framing)
  const extras = crowdMarks(cast.filter(({ subject }) => subject.kind === 'extra'), principals, framing, frame)
  const props = placeProps(cast.filter(({ subject }) => subject.kind === 'prop'), [...principals, ...extras], framing, frame)
  return [...extras, ...principals, ...props]
}

const spread = [0.5, 0.3, 0.7, 0.14, 0.86, 0.4, 0.6, 0.06, 0.94]

/** Marks nobody was told to take, the middle ones first, from left to right. */
function freeMarks(figures: readonly Subject[]): number[] {
  const told = figures.flatMap(({ across }) => across ?? [])
  const wanted = figures.length - told.length
  if (told.length === 0 && wanted === 2) return [0.35, 0.65]
  return spread.filter((mark) => told.every((other) => Math.abs(other - mark) > 0.12)).slice(0, wanted).toSorted((a, b) => a - b)
}

/** Feet of a figure of this scale, so that all eyes of one height lie on one line. */
export const groundOf = (scale: number, framing: Framing, { height }: Frame) => framing.horizon * height + framing.camera * scale * 1000

export function stand(one: Cast, across: number, framing: Framing, frame: Frame, nearness = overShoulder(one.subject) ? 1.5 : depthScale[one.subject.depth]): Placement {
  if (one.fixed) return { ...one, x: one.fixed.x, ground: one.fixed.ground, scale: one.fixed.scale }
  const scale = (framing.adult * nearness * frame.height) / 1000
  const near = framing.adult > 0.9 && one.subject.pose !== 'lying'
  const aside = near && one.sprite.face ? one.sprite.face.x * scale : 0
  return { ...one, scale, ground: groundOf(scale, framing, frame), x: across * frame.width - aside }
}

/** Where the middle of the head is, or of the whole. */
const centre = ({ sprite, subject, x, scale }: Placement) => x + (sprite.face && subject.pose !== 'lying' ? sprite.face.x * scale : (sprite.bounds.x + sprite.bounds.width / 2) * scale)

/** Stands so near that only a shoulder is wanted. */
const overShoulder = ({ depth, facing }: Subject) => depth === 'foreground' && facing === 'away'

/** Half of the room somebody needs: the head in near shots, the body in wide ones. */
function half({ sprite, subject, scale }: Placement, framing: Framing, { width }: Frame): number {
  if (subject.pose === 'lying') return Math.min(sprite.bounds.width * 0.46 * scale, width * 0.42)
  if (overShoulder(subject)) return 60 * scale
  const head = (sprite.face?.radius ?? 90) * 1.12
  const body = Math.min(sprite.drawn ? sprite.footing * 1.15 : sprite.bounds.width * 0.42, 260)
  return Math.max(head, framing.adult > 1.4 ? head : body) * scale
}

/** All step aside until their heads are free; when that is not enough, the camera goes back a little. */
function apart(placements: Placement[], framing: Framing, frame: Frame): Placement[] {
  if (placements.length < 2) return placements.map((one) => inside(one, framing, frame))
  const needed = placements.reduce((sum, one) => sum + half(one, framing, frame) * 2, 0)
  const settled = placements.find(({ fixed }) => fixed)
  const share = settled ? Math.min(1, (settled.scale * 1000) / (framing.adult * depthScale[settled.subject.depth] * frame.height)) : Math.max(0.42, Math.min(1, (frame.width * 0.96) / needed))
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

/** In near shots the camera finds a height between large and small. */
function levelled(placements: Placement[], { adult }: Framing): Placement[] {
  if (adult < 1.4) return placements
  const high = Math.max(...placements.filter(({ subject, fixed }) => !fixed && !overShoulder(subject)).map(({ sprite, scale }) => topOf(sprite) * scale))
  const share = Math.min(0.8, (adult - 1) * 0.35)
  return placements.map((one) => (one.fixed || overShoulder(one.subject) ? one : { ...one, ground: one.ground - (high - topOf(one.sprite) * one.scale) * 1000 * share }))
}

/** Heads stay in the picture. */
function inside(one: Placement, framing: Framing, frame: Frame): Placement {
  if (one.fixed) return one
  const { width } = frame
  const room = Math.min(half(one, framing, frame) * 0.94, width / 2)
  const at = centre(one)
  return { ...one, x: one.x + Math.max(room, Math.min(width - room, at)) - at }
}

/** A crowd stands behind, in the gaps between those the shot is about, nearest to where it was told to be. */
function crowdMarks(extras: readonly Cast[], principals: readonly Placement[], framing: Framing, frame: Frame): Placement[] {
  const taken = principals.map((one) => ({ at: centre(one), room: half(one, framing, frame) }))
  const placed: Placement[] = []
  for (const [index, extra] of extras.entries()) {
    const nearness = extra.subject.depth === 'foreground' ? 1.1 : extra.subject.depth === 'midground' && principals.length === 0 ? 0.94 : 0.56 + (index % 3) * 0.055
    const wanted = extra.subject.across ?? 0.5
    const marks = Array.from({ length: 33 }, (_, step) => 0.03 + (step / 32) * 0.94)
    const best = marks
      .map((mark) => stand(extra, mark, framing, frame, nearness))
      .map((one) => ({ one, cost: crowding(one, [...taken, ...placed.map((other) => ({ at: centre(other), room: half(other, framing, frame) * 0.8 }))], framing, frame) + Math.abs(centre(one) / frame.width - wanted) * frame.width * 0.5 }))
      .toSorted((a, b) => a.cost - b.cost)[0]!.one
    placed.push(best)
  }
  return placed
}

const crowding = (one: Placement, others: readonly { at: number; room: number }[], framing: Framing, frame: Frame) =>
  others.reduce((sum, other) => sum + Math.max(0, other.room + half(one, framing, frame) * 0.9 - Math.abs(centre(one) - other.at)) * 6, 0)

export const topOf = (sprite: Sprite) => (sprite.face ? -(sprite.face.y - sprite.face.radius) : -sprite.bounds.y) / 1000
