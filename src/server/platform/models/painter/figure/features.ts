import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { circle, ellipse, fill, line } from '../svg.ts'
import type { Face, HeadView } from './head-view.ts'
import type { PersonSpec } from './person-spec.ts'

export type Expression = 'calm' | 'smiling' | 'tears' | 'afraid' | 'angry' | 'sad' | 'astonished'

/**
 * Brow tilt (up at the middle is positive), brow lift, corners of the mouth, opening of the mouth, width of the
 * eye.
 */
export const expressions: Record<Expression, [tilt: number, lift: number, corner: number, open: number, eye: number]> =
  {
    calm: [0, 0, 0.4, 0, 1],
    smiling: [0.5, 1, 4, 0, 0.85],
    tears: [3.5, 0, -3, 0, 0.75],
    afraid: [4, 4, -2, 3, 1.3],
    angry: [-4.5, -3, -2.5, 0, 0.85],
    sad: [3.5, 1, -3, 0, 0.85],
    astonished: [1, 6, 0, 5, 1.25],
  }

export function drawEye(
  { x, y, width }: Face['eyes'][number],
  spec: PersonSpec,
  wide: number,
  view: HeadView,
  index: number,
): string {
  const half = width / 2
  const high = (spec.age === 'child' ? 5.4 : 4.3) * wide
  const look = view === 'front' ? 0 : width * 0.12
  const almond =
    view === 'profile'
      ? `M${x + half},${y - high}Q${x - half},${y - high * 0.6} ${x - half},${y}` +
        `Q${x},${y + high * 0.8} ${x + half - 1},${y + high * 0.8}Z`
      : `M${x - half},${y + 1}Q${x - half * 0.1},${y - high * 2.1} ${x + half},${y + 0.5}` +
        `Q${x},${y + high * 1.5} ${x - half},${y + 1}Z`
  const lid =
    view === 'profile'
      ? `M${x - half - 2},${y - high * 0.2}Q${x},${y - high * 1.3} ${x + half + 1},${y - high}`
      : `M${x - half - 1},${y + 1}Q${x - half * 0.1},${y - high * 2.2} ${x + half + 1},${y}`
  const iris = circle({ x: x + look + (view === 'profile' ? 2 : 0), y: y - high * 0.18 }, Math.min(high * 0.98, 4.6))
  const clip = `e${index}`
  return [
    fill(almond, '#f2ece2'),
    `<clipPath id="${clip}"><path d="${almond}"/></clipPath><g clip-path="url(#${clip})">${fill(iris, spec.eyes)}${fill(circle({ x: x + look + 1, y: y - high * 0.1 }, 2), '#17141a')}</g>`,
    line(lid, spec.shape === 'woman' ? '#2a1c1c' : mix(spec.skin, '#2a1c1c', 0.8), spec.shape === 'woman' ? 3.2 : 2.6),
    line(
      `M${x - half * 0.7},${y - high * 1.9}Q${x},${y - high * 2.6} ${x + half * 0.8},${y - high * 1.8}`,
      mix(spec.skin, '#4a2a22', 0.35),
      1.4,
    ),
  ].join('')
}

export function drawBrow(
  { x, y, width }: Face['eyes'][number],
  spec: PersonSpec,
  tilt: number,
  lift: number,
  view: HeadView,
  index: number,
): string {
  const inward = view === 'front' ? (index === 0 ? 1 : -1) : index === 0 && view === 'turned' ? -1 : 1
  const half = width * 0.66
  const up = y - 13.5 - lift - (spec.shape === 'woman' ? 1.5 : 0)
  const thick = (spec.shape === 'woman' ? 2.2 : 3.4) + spec.brow * 1.6
  const colour =
    spec.hair.cut === 'bald' ? mix(spec.skin, '#3a2a22', 0.6) : mix(shift(spec.hair.colour, -0.06), spec.skin, 0.12)
  const inner = { x: x + inward * half, y: up - tilt + 1.5 }
  const outer = { x: x - inward * half, y: up + tilt * 0.6 + 1 }
  return fill(
    `M${inner.x},${inner.y - thick / 2}Q${x},${up - thick - 1.5} ${outer.x},${outer.y}` +
      `Q${x},${up - 0.5} ${inner.x},${inner.y + thick / 2}Z`,
    colour,
  )
}

export function drawMouth(
  { x, y, width }: Face['mouth'],
  spec: PersonSpec,
  corner: number,
  open: number,
  view: HeadView,
): string {
  const lips = spec.shape === 'woman' ? mix(spec.skin, '#a03038', 0.62) : mix(spec.skin, '#8a3f38', 0.42)
  const half = width * (open > 0 ? 0.72 : 1)
  const left = view === 'profile' ? x - half : x - half
  const right = view === 'profile' ? x + 5 : x + half * (view === 'turned' ? 0.8 : 1)
  const seam =
    `M${left},${y - corner}Q${(left + right) / 2},${y + corner * 0.9}` +
    ` ${right},${y - (view === 'profile' ? 0 : corner)}`
  const mouth =
    open > 0 ? fill(ellipse({ x: (left + right) / 2, y: y + 1 }, (right - left) * 0.34, open + 2.5), '#4a2023') : ''
  const upper =
    `M${left + 2},${y - corner * 0.9}Q${(left + right) / 2 - 4},${y - 4.6}` +
    ` ${(left + right) / 2},${y - 3}Q${(left + right) / 2 + 4},${y - 4.6}` +
    ` ${right - 1},${y - corner * 0.9}Q${(left + right) / 2},${y + corner}` +
    ` ${left + 2},${y - corner * 0.9}Z`
  const under =
    `M${left + 4},${y + 1}Q${(left + right) / 2},${y + 9 + corner * 0.4}` +
    ` ${right - 3},${y + 1}Q${(left + right) / 2},${y + 2 + corner * 0.8}` +
    ` ${left + 4},${y + 1}Z`
  return (
    fill(upper, shift(lips, -0.05), spec.shape === 'woman' ? 1 : 0.55) +
    fill(under, lips, spec.shape === 'woman' ? 1 : 0.6) +
    line(seam, mix(lips, '#3a1518', 0.6), 2.2) +
    mouth
  )
}
