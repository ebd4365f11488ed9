import { shift } from '../../../../pictures/pixels-colour.ts'
import { dark, outline, type Pen, solid } from '../../pen.ts'
import { at, circle, fill, line, n, type Point, smooth } from '../../svg.ts'
import type { PersonSpec } from '../person-spec.ts'
import type { Skeleton } from '../skeleton.ts'
import type { Body, Height } from '../torso.ts'
import { draped, onLeg } from './cloth.ts'
import { tails } from './tails.ts'

/** Two halves that leave the shirt to be seen between them. */
export function openFront(
  spec: PersonSpec,
  hem: Point[] | null,
  bones: Skeleton,
  body: Body,
  pen: Pen,
  loose: number,
): string {
  const { cut, colour } = spec.over
  const waistcoat = cut === 'waistcoat'
  const gap = waistcoat ? 4 : cut === 'suit' ? 5 : cut === 'cardigan' || cut === 'whitecoat' ? 24 : 16
  const lapel = cut === 'cardigan' || waistcoat ? 30 : 38
  const low: Height = waistcoat ? 'waist' : 'hip'
  const drop = waistcoat ? 30 : 12
  const half = (sign: -1 | 1) => {
    const neckAt = body.edge('collar', sign, 2)
    const inner = (height: Height, by: number) => {
      const point = body.frontLine(height)
      return { x: clampTo(point.x + sign * by * Math.max(0.12, body.facing), body, height, loose), y: point.y }
    }
    const points = [
      neckAt,
      { x: body.edge('shoulder', sign, loose).x, y: body.edge('shoulder', sign).y + 12 },
      body.edge('chest', sign, loose),
      body.edge('waist', sign, loose),
      ...(waistcoat ? [] : [body.edge('hip', sign, loose)]),
    ]
    const end = inner(low, gap + (waistcoat ? 10 : 6))
    return [
      ...points,
      { x: body.edge(low, sign, loose).x, y: end.y + drop * 0.4 },
      { x: end.x, y: end.y + drop },
      inner('waist', gap),
      inner('chest', gap + 12),
      { x: inner('collar', lapel * 0.6).x, y: neckAt.y + 30 },
    ]
  }
  const sides = body.facing > 0.3 ? ([-1, 1] as const) : body.turn > 0 ? ([-1] as const) : ([1] as const)
  const panels = sides.map((sign) => smooth(half(sign), 0.3))
  const shade =
    `M${n(body.edge('chest', 1, loose).x - 26)},${n(body.edge('shoulder', 1).y)}` +
    `L${n(body.edge('shoulder', 1, loose).x + 20)},${n(body.edge('shoulder', 1).y)}` +
    `L${n(body.edge('hip', 1, loose).x + 20)},${n(body.edge('hip', 1).y + 30)}` +
    `L${n(body.edge('hip', 1, loose).x - 34)},${n(body.edge('hip', 1).y + 30)}Z`
  const id = `o${Math.round(body.turn * 50 + 60)}`
  const shaded = `<clipPath id="${id}">${panels.map((path) => `<path d="${path}"/>`).join('')}</clipPath><g clip-path="url(#${id})">${fill(shade, dark(colour, pen))}</g>`
  const lapels = sides.map((sign) => lapelOf(sign, cut, colour, body, pen)).join('')
  const opening = hem
    ? draped(hem, colour, pen, 2) +
      line(
        `M${at(body.frontLine('hip'))}L${n(body.frontLine('hip').x + 4)},${n(body.project(onLeg(bones.right, tails[cut] ?? 0)).y - 4)}`,
        outline(colour),
        3,
      )
    : ''
  const buttons =
    cut === 'suit' || waistcoat || cut === 'coat'
      ? [0, 1]
          .map((row) =>
            fill(
              circle(
                {
                  x: body.frontLine('waist').x + (cut === 'coat' ? 22 : 10) * body.facing,
                  y: body.frontLine('waist').y - 10 + row * 40,
                },
                5,
              ),
              shift(colour, -0.2),
            ),
          )
          .join('')
      : ''
  const belt =
    cut === 'trench'
      ? line(
          `M${at(body.edge('waist', -1, loose))}Q${n(body.frontLine('waist').x)},${n(body.frontLine('waist').y + 16)}` +
            ` ${at(body.edge('waist', 1, loose))}`,
          shift(colour, -0.12),
          15,
        )
      : ''
  return (
    solid([...panels, ...(hem ? [smooth(hem, 0.35)] : [])], colour, pen) +
    shaded +
    opening +
    tie(spec, body, pen) +
    lapels +
    buttons +
    belt
  )
}

const clampTo = (x: number, body: Body, height: Height, loose: number) =>
  Math.max(body.edge(height, -1, loose).x, Math.min(body.edge(height, 1, loose).x, x))

function lapelOf(sign: -1 | 1, cut: string, colour: string, body: Body, pen: Pen): string {
  if (cut === 'cardigan' || cut === 'waistcoat' || body.facing < 0.3) return ''
  const from = body.edge('collar', sign, 2)
  const deep = cut === 'coat' || cut === 'trench' ? 0.62 : 0.9
  const chest = body.frontLine('chest')
  const end = { x: chest.x + sign * 10, y: from.y + (body.frontLine('waist').y - from.y) * deep }
  const out = { x: from.x + sign * 20 * body.facing, y: from.y + 62 }
  const path =
    `M${at({ x: from.x - sign * 4, y: from.y - 10 })}L${at({ x: from.x + sign * 14, y: from.y + 30 })}` +
    `L${at(out)}L${at({ x: out.x - sign * 8, y: out.y + 12 })}L${at(end)}` +
    `L${at({ x: (from.x + chest.x) / 2 - sign * 4, y: from.y + 46 })}Z`
  return solid([path], shift(colour, cut === 'whitecoat' ? -0.03 : 0.045), { ...pen, line: pen.line * 0.8 })
}

function tie({ tie: colour, over }: PersonSpec, body: Body, pen: Pen): string {
  const told = colour ?? null
  if (!told || body.facing < 0.3 || over.cut === 'none') return ''
  const [top, low] = [body.frontLine('collar'), body.frontLine('waist')]
  return solid(
    [
      `M${n(top.x - 9)},${n(top.y + 26)}L${n(top.x + 9)},${n(top.y + 26)}` +
        `L${n(top.x + 6)},${n(top.y + 44)}L${n(low.x + 15)},${n(low.y - 6)}` +
        `L${n(low.x)},${n(low.y + 16)}L${n(low.x - 15)},${n(low.y - 6)}` +
        `L${n(top.x - 6)},${n(top.y + 44)}Z`,
    ],
    told,
    { ...pen, line: pen.line * 0.7 },
  )
}
