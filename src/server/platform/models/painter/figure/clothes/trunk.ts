import { type Point, smooth } from '../../svg.ts'
import type { Body, Height } from '../torso.ts'

const heights: Height[] = ['collar', 'shoulder', 'chest', 'waist', 'hip']

/** Outline of the trunk down to a height, wider by so many units. */
function trunk(body: Body, extra: number, to: Height = 'hip'): Point[] {
  const kept = heights.slice(0, heights.indexOf(to) + 1)
  const side = (sign: -1 | 1) =>
    kept.map((height) => {
      const point = body.edge(height, sign, height === 'collar' ? 0 : extra)
      return height === 'shoulder' ? { x: point.x, y: point.y + 12 } : point
    })
  return [...side(-1), ...side(1).toReversed()]
}

/** The right part of the trunk lies in shadow. */
export function trunkShadow(body: Body, extra: number, to: Height = 'hip'): string {
  const kept = heights.slice(1, heights.indexOf(to) + 1)
  const outer = kept.map((height) => body.edge(height, 1, extra))
  const inner = kept.map((height) => {
    const [left, right] = [body.edge(height, -1, extra), body.edge(height, 1, extra)]
    return { x: right.x - (right.x - left.x) * (height === 'shoulder' ? 0.16 : 0.3), y: right.y }
  })
  return smooth([...outer, ...inner.toReversed()], 0.6)
}

export const torsoPath = (body: Body, extra: number, to: Height = 'hip') => smooth(trunk(body, extra, to), 0.62)
