import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../../pen.ts'
import { at, circle, fill, line, n, type Point, smooth } from '../../svg.ts'
import type { PersonSpec } from '../person-spec.ts'
import type { Body } from '../torso.ts'
import { torsoPath, trunkShadow } from './trunk.ts'

export function shirt({ top, skin, over }: PersonSpec, body: Body, pen: Pen): string {
  const colour = top.cut === 'bare' ? skin : top.colour
  const loose = top.cut === 'sweater' || top.cut === 'hoodie' ? 8 : 2
  const long = top.cut === 'shirt' || top.cut === 'blouse' ? 'waist' : 'hip'
  const path = torsoPath(body, loose, long)
  const base = solid([path], colour, pen, [trunkShadow(body, loose, long)])
  return (
    base +
    stripes(top, body, path) +
    collar(top.cut, colour, body, pen) +
    (over.cut === 'none' ? details(top.cut, colour, body) : '')
  )
}

function stripes(top: PersonSpec['top'], body: Body, path: string): string {
  if (top.cut !== 'striped') return ''
  const [high, low] = [body.edge('shoulder', -1).y, body.edge('hip', -1).y]
  const left = Math.min(body.edge('shoulder', -1).x, body.edge('hip', -1).x) - 20
  const right = Math.max(body.edge('shoulder', 1).x, body.edge('hip', 1).x) + 20
  const rows = Array.from(
    { length: 7 },
    (_, row) =>
      `M${n(left)},${n(high + 26 + ((low - high) * row) / 7)}Q${n((left + right) / 2)},${n(high + 40 + ((low - high) * row) / 7)}` +
      ` ${n(right)},${n(high + 26 + ((low - high) * row) / 7)}`,
  ).join('')
  return `<clipPath id="s"><path d="${path}"/></clipPath><g clip-path="url(#s)">${line(rows, mix(top.colour, '#f4efe4', 0.75), 14)}</g>`
}

/** Where the neck comes out. */
export function collar(cut: PersonSpec['top']['cut'], colour: string, body: Body, pen: Pen): string {
  const left = body.edge('collar', -1, -2)
  const right = body.edge('collar', 1, -2)
  const front = body.frontLine('collar')
  const seen = body.facing > 0.1
  const high = cut === 'turtleneck'
  if (high)
    return solid(
      [
        smooth(
          [
            { x: left.x + 4, y: left.y - 26 },
            { x: right.x - 4, y: right.y - 26 },
            { x: right.x + 2, y: right.y + 16 },
            { x: front.x, y: front.y + 22 },
            { x: left.x - 2, y: left.y + 16 },
          ],
          0.5,
        ),
      ],
      shift(colour, 0.02),
      pen,
    )
  if (cut === 'bare') return ''
  if (!seen)
    return solid(
      [
        smooth(
          [
            { x: left.x + 2, y: left.y - 8 },
            { x: right.x - 2, y: right.y - 8 },
            { x: right.x, y: right.y + 14 },
            { x: left.x, y: left.y + 14 },
          ],
          0.4,
        ),
      ],
      shift(colour, -0.03),
      pen,
    )
  const notch = { x: front.x, y: front.y + (cut === 'shirt' || cut === 'blouse' ? 46 : 26) }
  const flap = (from: Point, sign: number) =>
    `M${at({ x: from.x, y: from.y - 8 })}L${at({ x: from.x + sign * 6, y: from.y + 24 })}` +
    `L${at({ x: (from.x + notch.x) / 2 + sign * 12, y: notch.y + 6 })}` +
    `L${at(notch)}Z`
  if (cut === 'shirt' || cut === 'blouse')
    return solid([flap(left, -1), flap(right, 1)], mix(colour, '#ffffff', 0.16), { ...pen, line: pen.line * 0.7 })
  return line(
    `M${at({ x: left.x, y: left.y - 2 })}Q${at({ x: notch.x, y: notch.y + 16 })} ${at({ x: right.x, y: right.y - 2 })}`,
    shift(colour, -0.1),
    7,
  )
}

function details(cut: PersonSpec['top']['cut'], colour: string, body: Body): string {
  if (body.facing <= 0.15) return ''
  const [top, low] = [body.frontLine('chest'), body.frontLine('waist')]
  const collarAt = body.frontLine('collar')
  if (cut === 'shirt' || cut === 'blouse') {
    const buttons = [0, 1, 2, 3]
      .map((row) =>
        fill(
          circle({ x: collarAt.x + (low.x - collarAt.x) * (0.3 + row * 0.2), y: collarAt.y + 56 + row * 46 }, 3.4),
          shift(colour, -0.2),
        ),
      )
      .join('')
    return line(`M${at({ x: collarAt.x, y: collarAt.y + 48 })}Q${at(top)} ${at(low)}`, shift(colour, -0.1), 3) + buttons
  }
  if (cut === 'hoodie') {
    const pocket = [
      { x: low.x - 46 * body.facing, y: low.y + 18 },
      { x: low.x + 46 * body.facing, y: low.y + 18 },
      { x: low.x + 62 * body.facing, y: low.y + 74 },
      { x: low.x - 62 * body.facing, y: low.y + 74 },
    ]
    return (
      line(`M${pocket.map(at).join('L')}Z`, shift(colour, -0.11), 4) +
      line(
        `M${n(collarAt.x - 12)},${n(collarAt.y + 26)}v46M${n(collarAt.x + 12)},${n(collarAt.y + 26)}v40`,
        '#e8e2d6',
        4,
      )
    )
  }
  return ''
}
