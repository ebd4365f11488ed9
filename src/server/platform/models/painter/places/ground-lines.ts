import { line, n } from '../svg.ts'
import type { Scene } from './scene.ts'

/** Boards, slabs or furrows that run to the vanishing point. */
export function perspectiveLines(
  { width, height, horizon }: Scene,
  from: number,
  colour: string,
  count: number,
  thick: number,
  opacity = 0.5,
  middle = width / 2,
): string {
  const paths = Array.from({ length: count + 1 }, (_, index) => {
    const low = middle + (index / count - 0.5) * width * 3.2
    const share = (from - horizon) / (height - horizon)
    return `M${n(middle + (low - middle) * share)},${n(from)}L${n(low)},${n(height + 2)}`
  }).join('')
  return line(paths, colour, thick, opacity)
}

/** Lines across the ground, closer together further away. */
export function crossLines(
  { width, height, horizon }: Scene,
  from: number,
  colour: string,
  count: number,
  thick: number,
  opacity = 0.4,
): string {
  const paths = Array.from({ length: count }, (_, index) => {
    const depth = (index + 1) / count
    const y = horizon + (height - horizon) * depth * depth
    return y < from ? '' : `M-2,${n(y)}H${n(width + 2)}`
  }).join('')
  return line(paths, colour, thick, opacity)
}

export function tufts(scene: Scene, from: number, colour: string, count: number): string {
  const { width, height, chance, adult } = scene
  const paths = Array.from({ length: count }, () => {
    const y = from + (height - from) * Math.sqrt(chance())
    const [x, size] = [chance() * width, adult(y) * 0.09]
    return (
      `M${n(x - size)},${n(y)}q${n(size * 0.4)},${n(-size)} ${n(size * 0.5)},${n(-size * 1.3)}q${n(size * 0.2)},${n(size * 0.7)}` +
      ` ${n(size * 0.5)},${n(size * 1.3)}q${n(size * 0.2)},${n(-size * 0.8)}` +
      ` ${n(size * 0.7)},${n(-size)}`
    )
  }).join('')
  return line(paths, colour, 2.2 * scene.unit, 0.7)
}

/** Glitter on water. */
export function ripples(
  { width, height, horizon, chance, unit }: Scene,
  from: number,
  to: number,
  colour: string,
  count: number,
): string {
  const paths = Array.from({ length: count }, () => {
    const y = from + (to - from) * chance()
    const long = ((y - horizon) / height) * width * (0.1 + chance() * 0.2) + 8 * unit
    const x = chance() * width
    return `M${n(x)},${n(y)}q${n(long / 4)},${n(-2.4 * unit)} ${n(long / 2)},0t${n(long / 2)},0`
  }).join('')
  return line(paths, colour, 1.8 * unit, 0.55)
}
