export interface Point {
  x: number
  y: number
}

/** A number as short as a drawing needs it. */
export const n = (value: number) => String(Math.round(value * 10) / 10)
export const at = ({ x, y }: Point) => `${n(x)},${n(y)}`

/** A closed polygon. */
export const polygon = (points: readonly Point[]) => `M${points.map(at).join('L')}Z`

/** A closed outline through the points, rounded. */
export function smooth(points: readonly Point[], tension = 0.5): string {
  const count = points.length
  const point = (index: number) => points[(index + count) % count]!
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)]
    const one = { x: from.x + ((to.x - before.x) * tension) / 3, y: from.y + ((to.y - before.y) * tension) / 3 }
    const two = { x: to.x - ((after.x - from.x) * tension) / 3, y: to.y - ((after.y - from.y) * tension) / 3 }
    return `C${at(one)} ${at(two)} ${at(to)}`
  })
  return `M${at(point(0))}${curves.join('')}Z`
}

/** The same through points that are written as a drawing writes them: "0,-640 66,-450". */
export const through = (points: string, tension: number) =>
  smooth(
    points.split(' ').map((pair) => {
      const [x, y] = pair.split(',').map(Number)
      return { x: x!, y: y! }
    }),
    tension,
  )

/** A limb: two rounded ends of different thickness. */
export function capsule(from: Point, to: Point, start: number, end: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < Math.abs(start - end) + 0.01) return circle(start > end ? from : to, Math.max(start, end))
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const spread = Math.acos((start - end) / length)
  const on = (centre: Point, radius: number, turn: number): Point => ({
    x: centre.x + radius * Math.cos(turn),
    y: centre.y + radius * Math.sin(turn),
  })
  const a = on(from, start, angle + spread)
  const b = on(to, end, angle + spread)
  const c = on(to, end, angle - spread)
  const d = on(from, start, angle - spread)
  return (
    `M${at(a)}L${at(b)}A${n(end)},${n(end)} 0 ${spread > Math.PI / 2 ? 1 : 0}` +
    ` 0 ${at(c)}L${at(d)}A${n(start)},${n(start)} 0 ${spread > Math.PI / 2 ? 0 : 1} 0 ${at(a)}Z`
  )
}

export const circle = ({ x, y }: Point, radius: number) => ellipse({ x, y }, radius, radius)

export const ellipse = ({ x, y }: Point, wide: number, high: number) =>
  `M${n(x - wide)},${n(y)}A${n(wide)},${n(high)} 0 1 1 ${n(x + wide)},${n(y)}` +
  `A${n(wide)},${n(high)} 0 1 1 ${n(x - wide)},${n(y)}Z`

export const box = (x: number, y: number, wide: number, high: number, round = 0) =>
  round === 0
    ? `M${n(x)},${n(y)}h${n(wide)}v${n(high)}h${n(-wide)}Z`
    : `M${n(x + round)},${n(y)}h${n(wide - 2 * round)}q${n(round)},0` +
      ` ${n(round)},${n(round)}v${n(high - 2 * round)}q0,${n(round)}` +
      ` ${n(-round)},${n(round)}h${n(2 * round - wide)}q${n(-round)},0` +
      ` ${n(-round)},${n(-round)}v${n(2 * round - high)}q0,${n(-round)}` +
      ` ${n(round)},${n(-round)}Z`

export const fill = (path: string, colour: string, opacity = 1) =>
  `<path d="${path}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>`

export const line = (path: string, colour: string, width: number, opacity = 1) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${n2(opacity)}"` : ''}/>`

const n2 = (value: number) => String(Math.round(value * 100) / 100)

export const group = (content: string, transform: string) =>
  content ? `<g transform="${transform}">${content}</g>` : ''

export const svgPage = (
  width: number,
  height: number,
  view: { x: number; y: number; width: number; height: number },
  content: string,
) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}"` +
  ` viewBox="${n(view.x)} ${n(view.y)} ${n(view.width)} ${n(view.height)}"` +
  ` preserveAspectRatio="none">${content}</svg>`

/** Names inside a drawing made its own, so that several drawings can share a page. */
export const apart = (svg: string, own: string) =>
  svg.replace(/id="(\w+)"/g, `id="$1${own}"`).replace(/url\(#(\w+)\)/g, `url(#$1${own})`)
