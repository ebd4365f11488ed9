import { shift } from '../../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../../pen.ts'
import { at, capsule, circle, fill, line, n, smooth } from '../../svg.ts'
import type { PersonSpec } from '../person-spec.ts'
import type { Skeleton } from '../skeleton.ts'
import type { Body } from '../torso.ts'
import { clothAround, draped } from './cloth.ts'
import { openFront } from './open-front.ts'
import { tails } from './tails.ts'
import { torsoPath, trunkShadow } from './trunk.ts'

export function overGarment(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const { cut, colour } = spec.over
  if (cut === 'none' || cut === 'cloak') return ''
  const loose = {
    jacket: 8,
    suit: 7,
    leather: 7,
    coat: 14,
    trench: 13,
    whitecoat: 11,
    oilskin: 16,
    cardigan: 7,
    waistcoat: 4,
    uniform: 7,
    robe: 18,
  }[cut]
  const tail = tails[cut]
  const hem = tail ? clothAround(bones, body, tail, cut === 'robe' ? 30 : 14, loose) : null
  const closed = cut === 'uniform' || cut === 'oilskin' || cut === 'robe'
  const shapes = [torsoPath(body, loose), ...(hem ? [smooth(hem, 0.35)] : [])]
  const whole = solid(shapes, colour, pen, [trunkShadow(body, loose)]) + (hem ? draped(hem, colour, pen, 2) : '')
  if (body.facing < 0.02) return whole + backSeam(cut, colour, body)
  if (closed) return whole + closedFront(cut, colour, bones, body, pen)
  return openFront(spec, hem, bones, body, pen, loose)
}

const backSeam = (cut: string, colour: string, body: Body) => {
  const [top, low] = [body.edge('collar', -1), body.edge('hip', 1)]
  const middle = (body.edge('hip', -1).x + low.x) / 2
  const belt =
    cut === 'trench' || cut === 'robe' || cut === 'uniform'
      ? line(
          `M${at(body.edge('waist', -1, 8))}Q${n(middle)},${n(body.edge('waist', 1).y + 14)}` +
            ` ${at(body.edge('waist', 1, 8))}`,
          shift(colour, -0.14),
          14,
        )
      : ''
  return line(`M${n(middle)},${n(top.y + 40)}L${n(middle)},${n(low.y + 6)}`, shift(colour, -0.09), 3.4) + belt
}

function closedFront(cut: string, colour: string, bones: Skeleton, body: Body, pen: Pen): string {
  const [neckAt, chest, waist, hip] = [
    body.frontLine('collar'),
    body.frontLine('chest'),
    body.frontLine('waist'),
    body.frontLine('hip'),
  ]
  const seam = line(
    `M${at({ x: neckAt.x, y: neckAt.y + 18 })}Q${at(chest)} ${at(waist)}T${at(hip)}`,
    shift(colour, -0.13),
    3.6,
  )
  const metal = cut === 'uniform' ? '#d2b35c' : shift(colour, -0.22)
  const buttons =
    cut === 'robe'
      ? ''
      : [0, 1, 2, 3]
          .map((row) =>
            fill(
              circle(
                { x: neckAt.x + (hip.x - neckAt.x) * (0.2 + row * 0.2) + 9 * body.facing, y: neckAt.y + 48 + row * 62 },
                6,
              ),
              metal,
            ),
          )
          .join('')
  const belt =
    cut === 'oilskin'
      ? ''
      : line(
          `M${at(body.edge('waist', -1, 6))}Q${n(waist.x)},${n(waist.y + 16)} ${at(body.edge('waist', 1, 6))}`,
          cut === 'uniform' ? '#2a2623' : shift(colour, 0.12),
          cut === 'uniform' ? 17 : 12,
        )
  const pads =
    cut === 'uniform'
      ? [bones.left, bones.right]
          .map(({ shoulder }) => {
            const point = body.project(shoulder)
            return solid(
              [capsule({ x: point.x - 16, y: point.y - 34 }, { x: point.x + 16, y: point.y - 30 }, 8, 8)],
              metal,
              { ...pen, line: pen.line * 0.6 },
            )
          })
          .join('')
      : ''
  const stand = solid(
    [
      smooth(
        [
          { x: body.edge('collar', -1).x, y: neckAt.y - 14 },
          { x: neckAt.x, y: neckAt.y - 2 },
          { x: body.edge('collar', 1).x, y: neckAt.y - 14 },
          { x: body.edge('collar', 1).x + 6, y: neckAt.y + 18 },
          { x: neckAt.x, y: neckAt.y + 34 },
          { x: body.edge('collar', -1).x - 6, y: neckAt.y + 18 },
        ],
        0.4,
      ),
    ],
    shift(colour, 0.04),
    pen,
  )
  return seam + buttons + belt + pads + stand
}
