import { shift } from '../../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../../pen.ts'
import { at, capsule, line, n, smooth } from '../../svg.ts'
import { around } from '../hull.ts'
import type { PersonSpec } from '../person-spec.ts'
import type { Skeleton } from '../skeleton.ts'
import type { Body } from '../torso.ts'
import { drapery, onLeg, ring } from './cloth.ts'

export function apron(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  if (!spec.apron || body.facing < 0.1)
    return spec.apron
      ? line(
          `M${at(body.edge('waist', -1, 6))}Q${n((body.edge('waist', -1).x + body.edge('waist', 1).x) / 2)},${n(body.edge('waist', 1).y + 12)}` +
            ` ${at(body.edge('waist', 1, 6))}`,
          spec.apron,
          9,
        )
      : ''
  const [chest, waist] = [body.frontLine('chest'), body.frontLine('waist')]
  const wide = 62 * Math.max(0.35, body.facing)
  const knee = body.project(onLeg(bones.right, 0.5))
  const low = Math.max(knee.y - 20, waist.y + 120)
  const path = smooth(
    [
      { x: chest.x - wide * 0.62, y: chest.y - 20 },
      { x: chest.x + wide * 0.62, y: chest.y - 20 },
      { x: waist.x + wide * 0.9, y: waist.y },
      { x: waist.x + wide * 1.3, y: low },
      { x: waist.x - wide * 1.3, y: low },
      { x: waist.x - wide * 0.9, y: waist.y },
    ],
    0.22,
  )
  const straps = line(
    `M${at({ x: chest.x - wide * 0.55, y: chest.y - 18 })}L${at(body.edge('collar', -1, 4))}` +
      `M${at({ x: chest.x + wide * 0.55, y: chest.y - 18 })}L${at(body.edge('collar', 1, 4))}`,
    shift(spec.apron, -0.08),
    7,
  )
  return (
    straps +
    solid([path], spec.apron, pen) +
    line(`M${n(waist.x - wide * 0.5)},${n(waist.y + 62)}h${n(wide)}`, shift(spec.apron, -0.12), 4)
  )
}

export function cloak(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const points = around([
    ...[-1, 1].flatMap((sign) => [
      body.edge('collar', sign as 1, 6),
      body.edge('shoulder', sign as 1, 26),
      body.edge('hip', sign as 1, 54),
    ]),
    ...[bones.left, bones.right].flatMap((side) => ring(body, onLeg(side, 0.8), 96)),
  ])
  return drapery(points, spec.over.colour, pen, 4)
}

export function scarf({ scarf: colour, hat }: PersonSpec, body: Body, pen: Pen): string {
  if (!colour || hat.cut === 'headscarf') return ''
  const [left, right, front] = [body.edge('collar', -1, 6), body.edge('collar', 1, 6), body.frontLine('collar')]
  const wrap = smooth(
    [
      { x: left.x, y: left.y - 16 },
      { x: right.x, y: right.y - 16 },
      { x: right.x + 4, y: right.y + 14 },
      { x: front.x, y: front.y + 34 },
      { x: left.x - 4, y: left.y + 14 },
    ],
    0.5,
  )
  const end =
    body.facing > 0.2
      ? capsule({ x: front.x + 16, y: front.y + 22 }, { x: front.x + 24, y: front.y + 128 }, 15, 18)
      : ''
  return (
    solid([...(end ? [end] : []), wrap], colour, pen) +
    line(
      `M${n(left.x + 6)},${n(left.y + 4)}Q${n(front.x)},${n(front.y + 22)} ${n(right.x - 6)},${n(right.y + 4)}`,
      shift(colour, -0.1),
      3,
    )
  )
}
