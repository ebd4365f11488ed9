import type { Cast } from './cast-subjects.ts'
import type { Subject } from './frame-brief.ts'
import { depthScale, type Framing } from './framing.ts'
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

/** Feet of a figure of this scale, so that all eyes of one height lie on one line. */
export const groundOf = (scale: number, framing: Framing, { height }: Frame) =>
  framing.horizon * height + framing.camera * scale * 1000

export function stand(
  one: Cast,
  across: number,
  framing: Framing,
  frame: Frame,
  nearness = overShoulder(one.subject) ? 1.5 : depthScale[one.subject.depth],
): Placement {
  if (one.fixed) return { ...one, x: one.fixed.x, ground: one.fixed.ground, scale: one.fixed.scale }
  const scale = (framing.adult * nearness * frame.height) / 1000
  const near = framing.adult > 0.9 && one.subject.pose !== 'lying'
  const aside = near && one.sprite.face ? one.sprite.face.x * scale : 0
  return { ...one, scale, ground: groundOf(scale, framing, frame), x: across * frame.width - aside }
}

/** Where the middle of the head is, or of the whole. */
export const centre = ({ sprite, subject, x, scale }: Placement) =>
  x +
  (sprite.face && subject.pose !== 'lying'
    ? sprite.face.x * scale
    : (sprite.bounds.x + sprite.bounds.width / 2) * scale)

/** Stands so near that only a shoulder is wanted. */
export const overShoulder = ({ depth, facing }: Subject) => depth === 'foreground' && facing === 'away'

/** Half of the room somebody needs: the head in near shots, the body in wide ones. */
export function half({ sprite, subject, scale }: Placement, framing: Framing, { width }: Frame): number {
  if (subject.pose === 'lying') return Math.min(sprite.bounds.width * 0.46 * scale, width * 0.42)
  if (overShoulder(subject)) return 60 * scale
  const head = (sprite.face?.radius ?? 90) * 1.12
  const body = Math.min(sprite.drawn ? sprite.footing * 1.15 : sprite.bounds.width * 0.42, 260)
  return Math.max(head, framing.adult > 1.4 ? head : body) * scale
}

export const topOf = (sprite: Sprite) => (sprite.face ? -(sprite.face.y - sprite.face.radius) : -sprite.bounds.y) / 1000
