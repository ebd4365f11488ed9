import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { box, circle, ellipse, fill, group, line, n, polygon, type Point, smooth } from '../svg.ts'
import { halo, type Scene } from './scene.ts'

/** A row of hills or peaks that ends at the horizon. */
export function ridge({ width, horizon, chance }: Scene, high: number, rough: number, colour: string, snow = ''): string {
  const steps = 9
  const points = Array.from({ length: steps + 1 }, (_, index) => ({ x: (width / steps) * index, y: horizon - high * (0.35 + chance() * 0.65) }))
  const outline = rough > 0.5 ? peaks(points, high, chance) : smoothTop(points)
  const body = `M-4,${n(horizon + 4)}L${outline}L${n(width + 4)},${n(horizon + 4)}Z`
  const caps = snow ? points.filter(({ y }) => y < horizon - high * 0.7).map(({ x, y }) => fill(polygon([{ x, y }, { x: x - high * 0.16, y: y + high * 0.2 }, { x: x - high * 0.03, y: y + high * 0.14 }, { x: x + high * 0.05, y: y + high * 0.22 }, { x: x + high * 0.17, y: y + high * 0.19 }]), snow)).join('') : ''
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
  points.map(({ x, y }) => `${n(x - high * 0.5)},${n(y + high * (0.42 + chance() * 0.14))}L${n(x)},${n(y)}`).join('L') + `L${n(points.at(-1)!.x + high)},${n(points.at(-1)!.y + high * 0.5)}`

/** A crown on a trunk, or a fir. */
export function tree(scene: Scene, x: number, y: number, size: number, colour: string, fir: boolean): string {
  const { tone } = scene
  const trunk = fill(polygon([{ x: x - size * 0.035, y }, { x: x + size * 0.035, y }, { x: x + size * 0.025, y: y - size * 0.5 }, { x: x - size * 0.025, y: y - size * 0.5 }]), tone('#54402f'))
  if (fir) {
    const tiers = [0, 1, 2, 3].map((tier) => polygon([{ x: x - size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) }, { x: x + size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) }, { x, y: y - size * (0.5 + tier * 0.17) }]))
    const shade = [0, 1, 2, 3].map((tier) => polygon([{ x: x + size * 0.02, y: y - size * (0.14 + tier * 0.2) }, { x: x + size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) }, { x, y: y - size * (0.5 + tier * 0.17) }]))
    return trunk + tiers.map((path) => fill(path, colour)).join('') + shade.map((path) => fill(path, shift(colour, -0.05))).join('')
  }
  const crown = smooth([{ x, y: y - size }, { x: x + size * 0.27, y: y - size * 0.84 }, { x: x + size * 0.34, y: y - size * 0.54 }, { x: x + size * 0.14, y: y - size * 0.36 }, { x: x - size * 0.16, y: y - size * 0.37 }, { x: x - size * 0.34, y: y - size * 0.56 }, { x: x - size * 0.26, y: y - size * 0.86 }], 0.9)
  const shade = smooth([{ x: x + size * 0.1, y: y - size * 0.94 }, { x: x + size * 0.27, y: y - size * 0.84 }, { x: x + size * 0.34, y: y - size * 0.54 }, { x: x + size * 0.14, y: y - size * 0.36 }, { x: x - size * 0.06, y: y - size * 0.38 }, { x: x + size * 0.14, y: y - size * 0.6 }], 0.9)
  return trunk + fill(crown, colour) + fill(shade, shift(colour, -0.05))
}

/** A house front with windows; some of them lit at night. */
export function house(scene: Scene, x: number, base: number, wide: number, high: number, colour: string, roof: 'flat' | 'gable'): string {
  const { chance, tone, dark, unit } = scene
  const wall = fill(box(x, base - high, wide, high), colour) + fill(box(x + wide * 0.72, base - high, wide * 0.28, high), shift(colour, -0.035))
  const top = roof === 'gable' ? fill(polygon([{ x: x - wide * 0.06, y: base - high }, { x: x + wide / 2, y: base - high - wide * 0.34 }, { x: x + wide * 1.06, y: base - high }]), mix(colour, tone('#6b3d32'), 0.7)) : fill(box(x - wide * 0.02, base - high - 5 * unit, wide * 1.04, 8 * unit), shift(colour, -0.06))
  const columns = Math.max(2, Math.round(wide / (46 * unit)))
  const rows = Math.max(1, Math.round(high / (62 * unit)))
  const windows = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const lit = dark && chance() < 0.42
    const pane = lit ? '#f0c878' : mix(colour, dark ? '#10182a' : '#5f7684', 0.6)
    return fill(box(x + (wide * (column + 0.24)) / columns, base - high + (high * (row + 0.24)) / rows, (wide * 0.5) / columns, (high * 0.5) / rows), pane)
  }).join('')
  return wall + top + windows
}

/** A lamp on a post, alight in the dark. */
export function lampPost({ dark, tone, adult }: Scene, x: number, y: number, id: string): string {
  const high = adult(y) * 2.3
  const post = line(`M${n(x)},${n(y)}V${n(y - high)}q0,${n(-high * 0.06)} ${n(high * 0.08)},${n(-high * 0.06)}h${n(high * 0.08)}`, tone('#2a2d33'), Math.max(2, high * 0.022))
  const head = { x: x + high * 0.17, y: y - high * 1.04 }
  const glow = dark ? halo(id, head.x, head.y, high * 0.62, '#f7d58c', 0.62) + fill(ellipse({ x: head.x, y }, high * 0.5, high * 0.06), '#f7d58c', 0.2) : ''
  return post + glow + fill(ellipse(head, high * 0.05, high * 0.03), dark ? '#fdeab8' : tone('#c9c6bb'))
}

/** Boards, slabs or furrows that run to the vanishing point. */
export function perspectiveLines({ width, height, horizon }: Scene, from: number, colour: string, count: number, thick: number, opacity = 0.5, middle = width / 2): string {
  const paths = Array.from({ length: count + 1 }, (_, index) => {
    const low = middle + (index / count - 0.5) * width * 3.2
    const share = (from - horizon) / (height - horizon)
    return `M${n(middle + (low - middle) * share)},${n(from)}L${n(low)},${n(height + 2)}`
  }).join('')
  return line(paths, colour, thick, opacity)
}

/** Lines across the ground, closer together further away. */
export function crossLines({ width, height, horizon }: Scene, from: number, colour: string, count: number, thick: number, opacity = 0.4): string {
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
    return `M${n(x - size)},${n(y)}q${n(size * 0.4)},${n(-size)} ${n(size * 0.5)},${n(-size * 1.3)}q${n(size * 0.2)},${n(size * 0.7)} ${n(size * 0.5)},${n(size * 1.3)}q${n(size * 0.2)},${n(-size * 0.8)} ${n(size * 0.7)},${n(-size)}`
  }).join('')
  return line(paths, colour, 2.2 * scene.unit, 0.7)
}

/** Glitter on water. */
export function ripples({ width, height, horizon, chance, unit }: Scene, from: number, to: number, colour: string, count: number): string {
  const paths = Array.from({ length: count }, () => {
    const y = from + (to - from) * chance()
    const long = ((y - horizon) / height) * width * (0.1 + chance() * 0.2) + 8 * unit
    const x = chance() * width
    return `M${n(x)},${n(y)}q${n(long / 4)},${n(-2.4 * unit)} ${n(long / 2)},0t${n(long / 2)},0`
  }).join('')
  return line(paths, colour, 1.8 * unit, 0.55)
}

export const boulder = (x: number, y: number, size: number, colour: string) =>
  fill(smooth([{ x: x - size, y }, { x: x - size * 0.8, y: y - size * 0.6 }, { x: x - size * 0.1, y: y - size * 0.9 }, { x: x + size * 0.7, y: y - size * 0.56 }, { x: x + size, y }], 0.5), colour) +
  fill(smooth([{ x: x + size * 0.1, y: y - size * 0.82 }, { x: x + size * 0.7, y: y - size * 0.56 }, { x: x + size, y }, { x: x + size * 0.3, y }], 0.5), shift(colour, -0.05))

export const fence = ({ width, tone, unit }: Scene, y: number, high: number) => {
  const posts = Array.from({ length: 18 }, (_, index) => `M${n((width / 17) * index)},${n(y)}v${n(-high)}`).join('')
  return line(`${posts}M-2,${n(y - high * 0.4)}H${n(width + 2)}M-2,${n(y - high * 0.8)}H${n(width + 2)}`, tone('#6a5138'), 4 * unit)
}

export const disc = (x: number, y: number, radius: number, colour: string) => fill(circle({ x, y }, radius), colour)
export const mirrorScene = (content: string, width: number) => group(content, `translate(${n(width)},0) scale(-1,1)`)
