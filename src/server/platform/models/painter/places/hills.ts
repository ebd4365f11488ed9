import { shift } from '../../../pictures/pixels-colour.ts'
import { fill, n, type Point, polygon, smooth } from '../svg.ts'
import type { Scene } from './scene.ts'

/** A row of hills or peaks that ends at the horizon. */
export function ridge(
  { width, horizon, chance }: Scene,
  high: number,
  rough: number,
  colour: string,
  snow = '',
): string {
  const steps = 9
  const points = Array.from({ length: steps + 1 }, (_, index) => ({
    x: (width / steps) * index,
    y: horizon - high * (0.35 + chance() * 0.65),
  }))
  const outline = rough > 0.5 ? peaks(points, high, chance) : smoothTop(points)
  const body = `M-4,${n(horizon + 4)}L${outline}L${n(width + 4)},${n(horizon + 4)}Z`
  const caps = snow
    ? points
        .filter(({ y }) => y < horizon - high * 0.7)
        .map(({ x, y }) =>
          fill(
            polygon([
              { x, y },
              { x: x - high * 0.16, y: y + high * 0.2 },
              { x: x - high * 0.03, y: y + high * 0.14 },
              { x: x + high * 0.05, y: y + high * 0.22 },
              { x: x + high * 0.17, y: y + high * 0.19 },
            ]),
            snow,
          ),
        )
        .join('')
    : ''
  return fill(body, colour) + caps
}

const smoothTop = (points: Point[]) => {
  const parts = points.slice(1).map((to, index) => {
    const from = points[index]!
    return `C${n((from.x + to.x) / 2)},${n(from.y)} ${n((from.x + to.x) / 2)},${n(to.y)} ${n(to.x)},${n(to.y)}`
  })
  return `${n(points[0]!.x - 4)},${n(points[0]!.y)}${parts.join('')}`
}

const peaks = (points: Point[], high: number, chance: () => number) =>
  points.map(({ x, y }) => `${n(x - high * 0.5)},${n(y + high * (0.42 + chance() * 0.14))}L${n(x)},${n(y)}`).join('L') +
  `L${n(points.at(-1)!.x + high)},${n(points.at(-1)!.y + high * 0.5)}`

export const boulder = (x: number, y: number, size: number, colour: string) =>
  fill(
    smooth(
      [
        { x: x - size, y },
        { x: x - size * 0.8, y: y - size * 0.6 },
        { x: x - size * 0.1, y: y - size * 0.9 },
        { x: x + size * 0.7, y: y - size * 0.56 },
        { x: x + size, y },
      ],
      0.5,
    ),
    colour,
  ) +
  fill(
    smooth(
      [
        { x: x + size * 0.1, y: y - size * 0.82 },
        { x: x + size * 0.7, y: y - size * 0.56 },
        { x: x + size, y },
        { x: x + size * 0.3, y },
      ],
      0.5,
    ),
    shift(colour, -0.05),
  )
