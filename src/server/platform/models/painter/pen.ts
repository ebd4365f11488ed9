import { mix, shift } from '../../pictures/pixels-colour.ts'
import { capsule, fill, line, type Point } from './svg.ts'

/** How a hand draws: the same for everything in one picture. */
export interface Pen {
  /** Width of the outline in figure units; 0 draws none. */
  line: number
  /** How far the shadow side is from the light one. */
  shade: number
}

export const plainPen: Pen = { line: 4, shade: 0.11 }

const ink = '#1d1b22'

export const dark = (colour: string, pen: Pen) => mix(shift(colour, -pen.shade), '#2a2444', 0.12)
export const outline = (colour: string) => mix(colour, ink, 0.72)

/** Shapes of one colour with one outline around all of them, and their shadow side over it. */
export function solid(shapes: readonly string[], colour: string, pen: Pen, shadows: readonly string[] = []): string {
  return [
    ...(pen.line > 0 ? shapes.map((shape) => line(shape, outline(colour), pen.line * 2)) : []),
    ...shapes.map((shape) => fill(shape, colour)),
    ...shadows.map((shadow) => fill(shadow, dark(colour, pen))),
  ].join('')
}

/** The light comes from the upper left; the shadow is a thinner limb along the far side. */
export function limbShadow(from: Point, to: Point, start: number, end: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const across = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length }
  const away = across.x * 0.8 + across.y * 0.6 > 0 ? 1 : -1
  const moved = (point: Point, radius: number) => ({
    x: point.x + across.x * away * radius * 0.56,
    y: point.y + across.y * away * radius * 0.56,
  })
  return capsule(moved(from, start), moved(to, end), start * 0.44, end * 0.44)
}

export interface Joint extends Point {
  radius: number
}

/** A chain of joints as one limb. */
export function limb(joints: readonly Joint[], colour: string, pen: Pen): string {
  const pairs = joints.slice(1).map((joint, index): [Joint, Joint] => [joints[index]!, joint])
  return solid(
    pairs.map(([from, to]) => capsule(from, to, from.radius, to.radius)),
    colour,
    pen,
    [...pairs.map(([from, to]) => limbShadow(from, to, from.radius, to.radius))],
  )
}
