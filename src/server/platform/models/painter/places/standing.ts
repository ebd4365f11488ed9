import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { box, ellipse, fill, line, n, polygon, smooth } from '../svg.ts'
import { halo, type Scene } from './scene.ts'

/** A crown on a trunk, or a fir. */
export function tree(scene: Scene, x: number, y: number, size: number, colour: string, fir: boolean): string {
  const { tone } = scene
  const trunk = fill(
    polygon([
      { x: x - size * 0.035, y },
      { x: x + size * 0.035, y },
      { x: x + size * 0.025, y: y - size * 0.5 },
      { x: x - size * 0.025, y: y - size * 0.5 },
    ]),
    tone('#54402f'),
  )
  if (fir) {
    const tiers = [0, 1, 2, 3].map((tier) =>
      polygon([
        { x: x - size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) },
        { x: x + size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) },
        { x, y: y - size * (0.5 + tier * 0.17) },
      ]),
    )
    const shade = [0, 1, 2, 3].map((tier) =>
      polygon([
        { x: x + size * 0.02, y: y - size * (0.14 + tier * 0.2) },
        { x: x + size * (0.26 - tier * 0.05), y: y - size * (0.14 + tier * 0.2) },
        { x, y: y - size * (0.5 + tier * 0.17) },
      ]),
    )
    return (
      trunk +
      tiers.map((path) => fill(path, colour)).join('') +
      shade.map((path) => fill(path, shift(colour, -0.05))).join('')
    )
  }
  const crown = smooth(
    [
      { x, y: y - size },
      { x: x + size * 0.27, y: y - size * 0.84 },
      { x: x + size * 0.34, y: y - size * 0.54 },
      { x: x + size * 0.14, y: y - size * 0.36 },
      { x: x - size * 0.16, y: y - size * 0.37 },
      { x: x - size * 0.34, y: y - size * 0.56 },
      { x: x - size * 0.26, y: y - size * 0.86 },
    ],
    0.9,
  )
  const shade = smooth(
    [
      { x: x + size * 0.1, y: y - size * 0.94 },
      { x: x + size * 0.27, y: y - size * 0.84 },
      { x: x + size * 0.34, y: y - size * 0.54 },
      { x: x + size * 0.14, y: y - size * 0.36 },
      { x: x - size * 0.06, y: y - size * 0.38 },
      { x: x + size * 0.14, y: y - size * 0.6 },
    ],
    0.9,
  )
  return trunk + fill(crown, colour) + fill(shade, shift(colour, -0.05))
}

/** A house front with windows; some of them lit at night. */
export function house(
  scene: Scene,
  x: number,
  base: number,
  wide: number,
  high: number,
  colour: string,
  roof: 'flat' | 'gable',
): string {
  const { chance, tone, dark, unit } = scene
  const wall =
    fill(box(x, base - high, wide, high), colour) +
    fill(box(x + wide * 0.72, base - high, wide * 0.28, high), shift(colour, -0.035))
  const top =
    roof === 'gable'
      ? fill(
          polygon([
            { x: x - wide * 0.06, y: base - high },
            { x: x + wide / 2, y: base - high - wide * 0.34 },
            { x: x + wide * 1.06, y: base - high },
          ]),
          mix(colour, tone('#6b3d32'), 0.7),
        )
      : fill(box(x - wide * 0.02, base - high - 5 * unit, wide * 1.04, 8 * unit), shift(colour, -0.06))
  const columns = Math.max(2, Math.round(wide / (46 * unit)))
  const rows = Math.max(1, Math.round(high / (62 * unit)))
  const windows = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const lit = dark && chance() < 0.42
    const pane = lit ? '#f0c878' : mix(colour, dark ? '#10182a' : '#5f7684', 0.6)
    return fill(
      box(
        x + (wide * (column + 0.24)) / columns,
        base - high + (high * (row + 0.24)) / rows,
        (wide * 0.5) / columns,
        (high * 0.5) / rows,
      ),
      pane,
    )
  }).join('')
  return wall + top + windows
}

/** A lamp on a post, alight in the dark. */
export function lampPost({ dark, tone, adult }: Scene, x: number, y: number, id: string): string {
  const high = adult(y) * 2.3
  const post = line(
    `M${n(x)},${n(y)}V${n(y - high)}q0,${n(-high * 0.06)} ${n(high * 0.08)},${n(-high * 0.06)}h${n(high * 0.08)}`,
    tone('#2a2d33'),
    Math.max(2, high * 0.022),
  )
  const head = { x: x + high * 0.17, y: y - high * 1.04 }
  const glow = dark
    ? halo(id, head.x, head.y, high * 0.62, '#f7d58c', 0.62) +
      fill(ellipse({ x: head.x, y }, high * 0.5, high * 0.06), '#f7d58c', 0.2)
    : ''
  return post + glow + fill(ellipse(head, high * 0.05, high * 0.03), dark ? '#fdeab8' : tone('#c9c6bb'))
}

export const fence = ({ width, tone, unit }: Scene, y: number, high: number) => {
  const posts = Array.from({ length: 18 }, (_, index) => `M${n((width / 17) * index)},${n(y)}v${n(-high)}`).join('')
  return line(
    `${posts}M-2,${n(y - high * 0.4)}H${n(width + 2)}M-2,${n(y - high * 0.8)}H${n(width + 2)}`,
    tone('#6a5138'),
    4 * unit,
  )
}
