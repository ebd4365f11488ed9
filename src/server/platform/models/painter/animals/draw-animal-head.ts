import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { type Pen, solid } from '../pen.ts'
import { ellipse, fill, line, n, type Point, smooth } from '../svg.ts'
import type { Build } from './builds.ts'

interface Coat {
  coat: string
  pen: Pen
}

/** Nose and mouth at the end of a muzzle seen from the side. */
export function drawMuzzle({ coat }: Coat, { snoutDeep, hooves }: Build, nose: Point): string {
  const tip = { x: nose.x + snoutDeep * 0.62, y: nose.y - snoutDeep * 0.34 }
  const mouth = line(
    `M${n(nose.x + snoutDeep * 0.66)},${n(nose.y + snoutDeep * 0.4)}` +
      `Q${n(nose.x)},${n(nose.y + snoutDeep * 0.7)} ${n(nose.x - snoutDeep * 1.1)},${n(nose.y + snoutDeep * (hooves ? 0.1 : 0.34))}`,
    mix(coat, '#1d181a', 0.75),
    5,
  )
  return (
    (hooves
      ? fill(
          ellipse({ x: tip.x - 4, y: tip.y + snoutDeep * 0.2 }, snoutDeep * 0.16, snoutDeep * 0.24),
          mix(coat, '#1d181a', 0.8),
        )
      : fill(ellipse(tip, snoutDeep * 0.4, snoutDeep * 0.34), '#221c1e')) + mouth
  )
}

/** The ear on the right side of a head seen from the front, or the nearer one seen from the side. */
export function ear({ coat, pen }: Coat, { ears, skull }: Build, head: Point, far: boolean): string {
  const at = (x: number, y: number): Point => ({ x: head.x + (far ? x * 0.5 + skull * 0.34 : x) * 1, y: head.y + y })
  const inside = mix(coat, '#c98a80', 0.45)
  const s = skull
  switch (ears) {
    case 'flop':
      return solid(
        [
          smooth(
            [
              at(-s * 0.1, -s * 0.86),
              at(s * 0.34, -s * 0.8),
              at(s * 0.5, -s * 0.1),
              at(s * 0.28, s * 0.5),
              at(-s * 0.04, s * 0.26),
              at(-s * 0.16, -s * 0.4),
            ].map((point) => ({ x: point.x - (far ? 0 : s * 0.34), y: point.y })),
            0.9,
          ),
        ],
        shift(coat, -0.09),
        pen,
      )
    case 'prick':
      return (
        solid([smooth([at(s * 0.02, -s * 0.7), at(s * 0.36, -s * 1.62), at(s * 0.74, -s * 0.6)], 0.35)], coat, pen) +
        (far ? '' : fill(smooth([at(s * 0.2, -s * 0.78), at(s * 0.38, -s * 1.36), at(s * 0.6, -s * 0.7)], 0.3), inside))
      )
    case 'round':
      return (
        solid([ellipse(at(s * 0.5, -s * 0.86), s * 0.34, s * 0.34)], coat, pen) +
        (far ? '' : fill(ellipse(at(s * 0.5, -s * 0.84), s * 0.18, s * 0.18), inside))
      )
    case 'long':
      return (
        solid(
          [
            smooth(
              [
                at(s * 0.0, -s * 0.7),
                at(-s * 0.02, -s * 1.7),
                at(s * 0.24, -s * 2.2),
                at(s * 0.44, -s * 1.6),
                at(s * 0.38, -s * 0.7),
              ],
              0.8,
            ),
          ],
          coat,
          pen,
        ) +
        (far
          ? ''
          : fill(
              smooth(
                [
                  at(s * 0.1, -s * 0.9),
                  at(s * 0.1, -s * 1.7),
                  at(s * 0.24, -s * 2),
                  at(s * 0.34, -s * 1.6),
                  at(s * 0.3, -s * 0.9),
                ],
                0.8,
              ),
              inside,
            ))
      )
    case 'side':
      return solid(
        [
          smooth(
            [at(s * 0.5, -s * 0.6), at(s * 1.1, -s * 0.9), at(s * 1.5, -s * 0.56), at(s * 1.1, -s * 0.3)].map(
              (point) => ({ x: far ? point.x : head.x + (point.x - head.x) * 1, y: point.y }),
            ),
            0.9,
          ),
        ],
        shift(coat, -0.05),
        pen,
      )
    case 'fan':
      return far
        ? ''
        : solid(
            [
              smooth(
                [
                  at(s * 0.1, -s * 0.8),
                  at(s * 0.5, -s * 1.4),
                  at(s * 1.2, -s * 1.1),
                  at(s * 1.1, -s * 0.3),
                  at(s * 0.5, -s * 0.1),
                ].map((point) => ({ x: point.x - s * 0.5, y: point.y })),
                0.9,
              ),
            ],
            shift(coat, -0.03),
            pen,
          ) + fill(ellipse({ x: head.x + s * 0.16, y: head.y - s * 0.74 }, s * 0.3, s * 0.34), inside, 0.8)
  }
}

export function horns({ pen }: Coat, { horns: kind, skull: s }: Build, head: Point): string {
  const bone = '#d8c9a6'
  const at = (x: number, y: number): Point => ({ x: head.x + x * s, y: head.y + y * s })
  if (kind === 'cow')
    return solid([smooth([at(0.3, -0.8), at(0.9, -1), at(1.1, -1.6), at(0.8, -1.2), at(0.3, -1.05)], 0.8)], bone, pen)
  if (kind === 'goat')
    return solid(
      [smooth([at(0.1, -0.8), at(-0.1, -1.6), at(-0.7, -2), at(-0.3, -1.3), at(-0.2, -0.8)], 0.8)],
      bone,
      pen,
    )
  if (kind !== 'antlers') return ''
  const path = (points: Point[]) => `M${points.map(({ x, y }) => `${n(x)},${n(y)}`).join('L')}`
  const branches =
    path([at(0.2, -0.8), at(0.3, -1.9), at(1, -3), at(0.9, -3.9)]) +
    path([at(0.3, -1.9), at(-0.4, -2.6)]) +
    path([at(0.65, -2.45), at(1.7, -2.9)]) +
    path([at(0.95, -3.3), at(0.3, -3.7)])
  return line(branches, '#4a3a2c', 30) + line(branches, '#b79a6c', 22)
}
