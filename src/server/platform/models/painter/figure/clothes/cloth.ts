import { shift } from '../../../../pictures/pixels-colour.ts'
import { dark, type Pen, solid } from '../../pen.ts'
import { fill, line, n, type Point, smooth } from '../../svg.ts'
import { around } from '../hull.ts'
import type { Side, Skeleton, Space } from '../skeleton.ts'
import type { Body } from '../torso.ts'

/** Cloth around both legs, down to a share of the way from hip to ankle. */
export function clothAround(bones: Skeleton, body: Body, share: number, flare: number, waist = 0): Point[] {
  const edges = [
    body.edge('waist', -1, waist),
    body.edge('waist', 1, waist),
    body.edge('hip', -1, waist + 4),
    body.edge('hip', 1, waist + 4),
  ]
  const legs = [bones.left, bones.right].flatMap((side, index) => {
    const low = onLeg(side, share)
    const mid = onLeg(side, share * 0.5)
    const sign = index === 0 ? -1 : 1
    return [...ring(body, mid, 44 + flare * 0.4), ...ring(body, { ...low, x: low.x + sign * flare * 0.35 }, 30 + flare)]
  })
  return around([...edges, ...legs])
}

export const ring = (body: Body, middle: Space, radius: number): Point[] => {
  const centre = body.project(middle)
  return [
    { x: centre.x - radius, y: centre.y },
    { x: centre.x + radius, y: centre.y },
    { x: centre.x, y: centre.y + radius * 0.16 },
  ]
}

/** 0 at the hip, 1 at the ankle. */
export function onLeg({ hip, knee, ankle }: Side, share: number): Space {
  const [from, to, part] = share < 0.5 ? [hip, knee, share * 2] : [knee, ankle, (share - 0.5) * 2]
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, z: from.z + (to.z - from.z) * part }
}

/** A hanging cloth with folds, and an outline of its own. */
export const drapery = (points: Point[], colour: string, pen: Pen, folds: number) =>
  solid([smooth(points, 0.35)], colour, pen) + draped(points, colour, pen, folds)

/** Shadow side and folds of a cloth. */
export function draped(points: Point[], colour: string, pen: Pen, folds: number): string {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, low] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const shade =
    `M${n(right - (right - left) * 0.3)},${n(top)}L${n(right + 10)},${n(top)}` +
    `L${n(right + 10)},${n(low + 10)}L${n(right - (right - left) * 0.36)},${n(low + 10)}Z`
  const lines = Array.from({ length: folds }, (_, fold) => {
    const x = left + ((right - left) * (fold + 1)) / (folds + 1)
    return (
      `M${n((x + (left + right) / 2) / 2)},${n(top + (low - top) * 0.35)}` +
      `Q${n(x)},${n(top + (low - top) * 0.7)} ${n(x)},${n(low - 6)}`
    )
  }).join('')
  const id = `d${Math.round(left * 7 + low)}`.replace('-', 'm')
  return (
    `<clipPath id="${id}"><path d="${smooth(points, 0.35)}"/></clipPath>` +
    `<g clip-path="url(#${id})">${fill(shade, dark(colour, pen))}${line(lines, shift(colour, -0.08), 4, 0.8)}</g>`
  )
}
