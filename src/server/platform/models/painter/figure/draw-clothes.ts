import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { dark, outline, type Pen, solid } from '../pen.ts'
import { at, capsule, circle, fill, line, n, type Point, smooth } from '../svg.ts'
import { around } from './hull.ts'
import type { PersonSpec } from './person-spec.ts'
import type { Side, Skeleton, Space } from './skeleton.ts'
import type { Body, Height } from './torso.ts'

export interface Worn {
  /** Hangs behind the back. */
  behind: string
  body: string
  /** Over the chin: scarves. */
  front: string
  sleeve: { colour: string; length: number; loose: number }
}

const heights: Height[] = ['collar', 'shoulder', 'chest', 'waist', 'hip']

export function clothes(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): Worn {
  const { over } = spec
  const layers = [trousersTop(spec, body, pen), skirt(spec, bones, body, pen), shirt(spec, body, pen), overGarment(spec, bones, body, pen), apron(spec, bones, body, pen)]
  return {
    behind: over.cut === 'cloak' ? cloak(spec, bones, body, pen) : '',
    body: layers.join(''),
    front: scarf(spec, body, pen),
    sleeve: sleeveOf(spec),
  }
}

function sleeveOf({ over, top, dress }: PersonSpec): Worn['sleeve'] {
  const loose = { coat: 1.16, trench: 1.14, robe: 1.3, oilskin: 1.18, whitecoat: 1.1, suit: 1.06, jacket: 1.08, leather: 1.06, cardigan: 1.05, uniform: 1.05, none: 1, waistcoat: 1, cloak: 1 }[over.cut]
  if (!['none', 'waistcoat', 'cloak'].includes(over.cut)) return { colour: over.colour, length: 1, loose }
  if (top.cut === 'bare') return { colour: top.colour, length: 0, loose: 1 }
  if (top.cut === 'tee') return { colour: top.colour, length: 0.34, loose: 1.06 }
  if (dress) return { colour: top.colour, length: 0.24, loose: 1.02 }
  return { colour: top.colour, length: 1, loose: top.cut === 'sweater' || top.cut === 'hoodie' ? 1.1 : 1 }
}

/** Outline of the trunk down to a height, wider by so many units. */
function trunk(body: Body, extra: number, to: Height = 'hip'): Point[] {
  const kept = heights.slice(0, heights.indexOf(to) + 1)
  const side = (sign: -1 | 1) => kept.map((height) => {
    const point = body.edge(height, sign, height === 'collar' ? 0 : extra)
    return height === 'shoulder' ? { x: point.x, y: point.y + 12 } : point
  })
  return [...side(-1), ...side(1).toReversed()]
}

/** The right part of the trunk lies in shadow. */
function trunkShadow(body: Body, extra: number, to: Height = 'hip'): string {
  const kept = heights.slice(1, heights.indexOf(to) + 1)
  const outer = kept.map((height) => body.edge(height, 1, extra))
  const inner = kept.map((height) => {
    const [left, right] = [body.edge(height, -1, extra), body.edge(height, 1, extra)]
    return { x: right.x - (right.x - left.x) * (height === 'shoulder' ? 0.16 : 0.3), y: right.y }
  })
  return smooth([...outer, ...inner.toReversed()], 0.6)
}

const torsoPath = (body: Body, extra: number, to: Height = 'hip') => smooth(trunk(body, extra, to), 0.62)

function trousersTop({ bottom, dress, skin }: PersonSpec, body: Body, pen: Pen): string {
  const colour = dress || bottom.cut === 'skirt' || bottom.cut === 'longskirt' ? skin : bottom.colour
  const [a, b, c, d] = [body.edge('waist', -1), body.edge('waist', 1), body.edge('hip', 1, 2), body.edge('hip', -1, 2)]
  const low = { x: (c.x + d.x) / 2, y: c.y + 34 }
  return solid([smooth([a, b, c, { x: c.x - 8, y: c.y + 26 }, low, { x: d.x + 8, y: d.y + 26 }, d], 0.5)], colour, pen)
}

function shirt({ top, skin, over }: PersonSpec, body: Body, pen: Pen): string {
  const colour = top.cut === 'bare' ? skin : top.colour
  const loose = top.cut === 'sweater' || top.cut === 'hoodie' ? 8 : 2
  const long = top.cut === 'shirt' || top.cut === 'blouse' ? 'waist' : 'hip'
  const path = torsoPath(body, loose, long)
  const base = solid([path], colour, pen, [trunkShadow(body, loose, long)])
  return base + stripes(top, body, path) + collar(top.cut, colour, body, pen) + (over.cut === 'none' ? details(top.cut, colour, body) : '')
}

function stripes(top: PersonSpec['top'], body: Body, path: string): string {
  if (top.cut !== 'striped') return ''
  const [high, low] = [body.edge('shoulder', -1).y, body.edge('hip', -1).y]
  const left = Math.min(body.edge('shoulder', -1).x, body.edge('hip', -1).x) - 20
  const right = Math.max(body.edge('shoulder', 1).x, body.edge('hip', 1).x) + 20
  const rows = Array.from({ length: 7 }, (_, row) => `M${n(left)},${n(high + 26 + ((low - high) * row) / 7)}Q${n((left + right) / 2)},${n(high + 40 + ((low - high) * row) / 7)} ${n(right)},${n(high + 26 + ((low - high) * row) / 7)}`).join('')
  return `<clipPath id="s"><path d="${path}"/></clipPath><g clip-path="url(#s)">${line(rows, mix(top.colour, '#f4efe4', 0.75), 14)}</g>`
}

/** Where the neck comes out. */
function collar(cut: PersonSpec['top']['cut'], colour: string, body: Body, pen: Pen): string {
  const left = body.edge('collar', -1, -2)
  const right = body.edge('collar', 1, -2)
  const front = body.frontLine('collar')
  const seen = body.facing > 0.1
  const high = cut === 'turtleneck'
  if (high) return solid([smooth([{ x: left.x + 4, y: left.y - 26 }, { x: right.x - 4, y: right.y - 26 }, { x: right.x + 2, y: right.y + 16 }, { x: front.x, y: front.y + 22 }, { x: left.x - 2, y: left.y + 16 }], 0.5)], shift(colour, 0.02), pen)
  if (cut === 'bare') return ''
  if (!seen) return solid([smooth([{ x: left.x + 2, y: left.y - 8 }, { x: right.x - 2, y: right.y - 8 }, { x: right.x, y: right.y + 14 }, { x: left.x, y: left.y + 14 }], 0.4)], shift(colour, -0.03), pen)
  const notch = { x: front.x, y: front.y + (cut === 'shirt' || cut === 'blouse' ? 46 : 26) }
  const flap = (from: Point, sign: number) => `M${at({ x: from.x, y: from.y - 8 })}L${at({ x: from.x + sign * 6, y: from.y + 24 })}L${at({ x: (from.x + notch.x) / 2 + sign * 12, y: notch.y + 6 })}L${at(notch)}Z`
  if (cut === 'shirt' || cut === 'blouse') return solid([flap(left, -1), flap(right, 1)], mix(colour, '#ffffff', 0.16), { ...pen, line: pen.line * 0.7 })
  return line(`M${at({ x: left.x, y: left.y - 2 })}Q${at({ x: notch.x, y: notch.y + 16 })} ${at({ x: right.x, y: right.y - 2 })}`, shift(colour, -0.1), 7)
}

function details(cut: PersonSpec['top']['cut'], colour: string, body: Body): string {
  if (body.facing <= 0.15) return ''
  const [top, low] = [body.frontLine('chest'), body.frontLine('waist')]
  const collarAt = body.frontLine('collar')
  if (cut === 'shirt' || cut === 'blouse') {
    const buttons = [0, 1, 2, 3].map((row) => fill(circle({ x: collarAt.x + (low.x - collarAt.x) * (0.3 + row * 0.2), y: collarAt.y + 56 + row * 46 }, 3.4), shift(colour, -0.2))).join('')
    return line(`M${at({ x: collarAt.x, y: collarAt.y + 48 })}Q${at(top)} ${at(low)}`, shift(colour, -0.1), 3) + buttons
  }
  if (cut === 'hoodie') {
    const pocket = [{ x: low.x - 46 * body.facing, y: low.y + 18 }, { x: low.x + 46 * body.facing, y: low.y + 18 }, { x: low.x + 62 * body.facing, y: low.y + 74 }, { x: low.x - 62 * body.facing, y: low.y + 74 }]
    return line(`M${pocket.map(at).join('L')}Z`, shift(colour, -0.11), 4) + line(`M${n(collarAt.x - 12)},${n(collarAt.y + 26)}v46M${n(collarAt.x + 12)},${n(collarAt.y + 26)}v40`, '#e8e2d6', 4)
  }
  return ''
}

/** Cloth around both legs, down to a share of the way from hip to ankle. */
function around2(bones: Skeleton, body: Body, share: number, flare: number, waist = 0): Point[] {
  const edges = [body.edge('waist', -1, waist), body.edge('waist', 1, waist), body.edge('hip', -1, waist + 4), body.edge('hip', 1, waist + 4)]
  const legs = [bones.left, bones.right].flatMap((side, index) => {
    const low = onLeg(side, share)
    const mid = onLeg(side, share * 0.5)
    const sign = index === 0 ? -1 : 1
    return [...ring(body, mid, 44 + flare * 0.4), ...ring(body, { ...low, x: low.x + sign * flare * 0.35 }, 30 + flare)]
  })
  return around([...edges, ...legs])
}

const ring = (body: Body, middle: Space, radius: number): Point[] => {
  const centre = body.project(middle)
  return [{ x: centre.x - radius, y: centre.y }, { x: centre.x + radius, y: centre.y }, { x: centre.x, y: centre.y + radius * 0.16 }]
}

/** 0 at the hip, 1 at the ankle. */
function onLeg({ hip, knee, ankle }: Side, share: number): Space {
  const [from, to, part] = share < 0.5 ? [hip, knee, share * 2] : [knee, ankle, (share - 0.5) * 2]
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, z: from.z + (to.z - from.z) * part }
}

function skirt(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  if (spec.bottom.cut !== 'skirt' && spec.bottom.cut !== 'longskirt') return ''
  const long = spec.bottom.cut === 'longskirt'
  const points = around2(bones, body, long ? 0.97 : 0.62, long ? 44 : 22)
  return drapery(points, spec.bottom.colour, pen, long ? 5 : 3)
}

/** A hanging cloth with folds, and an outline of its own. */
const drapery = (points: Point[], colour: string, pen: Pen, folds: number) => solid([smooth(points, 0.35)], colour, pen) + draped(points, colour, pen, folds)

/** Shadow side and folds of a cloth. */
function draped(points: Point[], colour: string, pen: Pen, folds: number): string {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, low] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const shade = `M${n(right - (right - left) * 0.3)},${n(top)}L${n(right + 10)},${n(top)}L${n(right + 10)},${n(low + 10)}L${n(right - (right - left) * 0.36)},${n(low + 10)}Z`
  const lines = Array.from({ length: folds }, (_, fold) => {
    const x = left + ((right - left) * (fold + 1)) / (folds + 1)
    return `M${n((x + (left + right) / 2) / 2)},${n(top + (low - top) * 0.35)}Q${n(x)},${n(top + (low - top) * 0.7)} ${n(x)},${n(low - 6)}`
  }).join('')
  const id = `d${Math.round(left * 7 + low)}`.replace('-', 'm')
  return `<clipPath id="${id}"><path d="${smooth(points, 0.35)}"/></clipPath><g clip-path="url(#${id})">${fill(shade, dark(colour, pen))}${line(lines, shift(colour, -0.08), 4, 0.8)}</g>`
}

const tails: Partial<Record<PersonSpec['over']['cut'], number>> = { coat: 0.56, trench: 0.6, whitecoat: 0.5, oilskin: 0.44, robe: 0.95, cardigan: 0.14 }

function overGarment(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const { cut, colour } = spec.over
  if (cut === 'none' || cut === 'cloak') return ''
  const loose = { jacket: 8, suit: 7, leather: 7, coat: 14, trench: 13, whitecoat: 11, oilskin: 16, cardigan: 7, waistcoat: 4, uniform: 7, robe: 18 }[cut]
  const tail = tails[cut]
  const hem = tail ? around2(bones, body, tail, cut === 'robe' ? 30 : 14, loose) : null
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
  const belt = cut === 'trench' || cut === 'robe' || cut === 'uniform' ? line(`M${at(body.edge('waist', -1, 8))}Q${n(middle)},${n(body.edge('waist', 1).y + 14)} ${at(body.edge('waist', 1, 8))}`, shift(colour, -0.14), 14) : ''
  return line(`M${n(middle)},${n(top.y + 40)}L${n(middle)},${n(low.y + 6)}`, shift(colour, -0.09), 3.4) + belt
}

function closedFront(cut: string, colour: string, bones: Skeleton, body: Body, pen: Pen): string {
  const [neckAt, chest, waist, hip] = [body.frontLine('collar'), body.frontLine('chest'), body.frontLine('waist'), body.frontLine('hip')]
  const seam = line(`M${at({ x: neckAt.x, y: neckAt.y + 18 })}Q${at(chest)} ${at(waist)}T${at(hip)}`, shift(colour, -0.13), 3.6)
  const metal = cut === 'uniform' ? '#d2b35c' : shift(colour, -0.22)
  const buttons = cut === 'robe' ? '' : [0, 1, 2, 3].map((row) => fill(circle({ x: neckAt.x + (hip.x - neckAt.x) * (0.2 + row * 0.2) + 9 * body.facing, y: neckAt.y + 48 + row * 62 }, 6), metal)).join('')
  const belt = cut === 'oilskin' ? '' : line(`M${at(body.edge('waist', -1, 6))}Q${n(waist.x)},${n(waist.y + 16)} ${at(body.edge('waist', 1, 6))}`, cut === 'uniform' ? '#2a2623' : shift(colour, 0.12), cut === 'uniform' ? 17 : 12)
  const pads = cut === 'uniform' ? [bones.left, bones.right].map(({ shoulder }) => {
    const point = body.project(shoulder)
    return solid([capsule({ x: point.x - 16, y: point.y - 34 }, { x: point.x + 16, y: point.y - 30 }, 8, 8)], metal, { ...pen, line: pen.line * 0.6 })
  }).join('') : ''
  const stand = solid([smooth([{ x: body.edge('collar', -1).x, y: neckAt.y - 14 }, { x: neckAt.x, y: neckAt.y - 2 }, { x: body.edge('collar', 1).x, y: neckAt.y - 14 }, { x: body.edge('collar', 1).x + 6, y: neckAt.y + 18 }, { x: neckAt.x, y: neckAt.y + 34 }, { x: body.edge('collar', -1).x - 6, y: neckAt.y + 18 }], 0.4)], shift(colour, 0.04), pen)
  return seam + buttons + belt + pads + stand
}

/** Two halves that leave the shirt to be seen between them. */
function openFront(spec: PersonSpec, hem: Point[] | null, bones: Skeleton, body: Body, pen: Pen, loose: number): string {
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
    const points = [neckAt, { x: body.edge('shoulder', sign, loose).x, y: body.edge('shoulder', sign).y + 12 }, body.edge('chest', sign, loose), body.edge('waist', sign, loose), ...(waistcoat ? [] : [body.edge('hip', sign, loose)])]
    const end = inner(low, gap + (waistcoat ? 10 : 6))
    return [...points, { x: body.edge(low, sign, loose).x, y: end.y + drop * 0.4 }, { x: end.x, y: end.y + drop }, inner('waist', gap), inner('chest', gap + 12), { x: inner('collar', lapel * 0.6).x, y: neckAt.y + 30 }]
  }
  const sides = body.facing > 0.3 ? ([-1, 1] as const) : body.turn > 0 ? ([-1] as const) : ([1] as const)
  const panels = sides.map((sign) => smooth(half(sign), 0.3))
  const shade = `M${n(body.edge('chest', 1, loose).x - 26)},${n(body.edge('shoulder', 1).y)}L${n(body.edge('shoulder', 1, loose).x + 20)},${n(body.edge('shoulder', 1).y)}L${n(body.edge('hip', 1, loose).x + 20)},${n(body.edge('hip', 1).y + 30)}L${n(body.edge('hip', 1, loose).x - 34)},${n(body.edge('hip', 1).y + 30)}Z`
  const id = `o${Math.round(body.turn * 50 + 60)}`
  const shaded = `<clipPath id="${id}">${panels.map((path) => `<path d="${path}"/>`).join('')}</clipPath><g clip-path="url(#${id})">${fill(shade, dark(colour, pen))}</g>`
  const lapels = sides.map((sign) => lapelOf(sign, cut, colour, body, pen)).join('')
  const opening = hem ? draped(hem, colour, pen, 2) + line(`M${at(body.frontLine('hip'))}L${n(body.frontLine('hip').x + 4)},${n(body.project(onLeg(bones.right, tails[cut] ?? 0)).y - 4)}`, outline(colour), 3) : ''
  const buttons = cut === 'suit' || waistcoat || cut === 'coat' ? [0, 1].map((row) => fill(circle({ x: body.frontLine('waist').x + (cut === 'coat' ? 22 : 10) * body.facing, y: body.frontLine('waist').y - 10 + row * 40 }, 5), shift(colour, -0.2))).join('') : ''
  const belt = cut === 'trench' ? line(`M${at(body.edge('waist', -1, loose))}Q${n(body.frontLine('waist').x)},${n(body.frontLine('waist').y + 16)} ${at(body.edge('waist', 1, loose))}`, shift(colour, -0.12), 15) : ''
  return solid([...panels, ...(hem ? [smooth(hem, 0.35)] : [])], colour, pen) + shaded + opening + tie(spec, body, pen) + lapels + buttons + belt
}

const clampTo = (x: number, body: Body, height: Height, loose: number) => Math.max(body.edge(height, -1, loose).x, Math.min(body.edge(height, 1, loose).x, x))

function lapelOf(sign: -1 | 1, cut: string, colour: string, body: Body, pen: Pen): string {
  if (cut === 'cardigan' || cut === 'waistcoat' || body.facing < 0.3) return ''
  const from = body.edge('collar', sign, 2)
  const deep = cut === 'coat' || cut === 'trench' ? 0.62 : 0.9
  const chest = body.frontLine('chest')
  const end = { x: chest.x + sign * 10, y: from.y + (body.frontLine('waist').y - from.y) * deep }
  const out = { x: from.x + sign * 20 * body.facing, y: from.y + 62 }
  const path = `M${at({ x: from.x - sign * 4, y: from.y - 10 })}L${at({ x: from.x + sign * 14, y: from.y + 30 })}L${at(out)}L${at({ x: out.x - sign * 8, y: out.y + 12 })}L${at(end)}L${at({ x: (from.x + chest.x) / 2 - sign * 4, y: from.y + 46 })}Z`
  return solid([path], shift(colour, cut === 'whitecoat' ? -0.03 : 0.045), { ...pen, line: pen.line * 0.8 })
}

function tie({ tie: colour, over }: PersonSpec, body: Body, pen: Pen): string {
  const told = colour ?? null
  if (!told || body.facing < 0.3 || over.cut === 'none') return ''
  const [top, low] = [body.frontLine('collar'), body.frontLine('waist')]
  return solid([`M${n(top.x - 9)},${n(top.y + 26)}L${n(top.x + 9)},${n(top.y + 26)}L${n(top.x + 6)},${n(top.y + 44)}L${n(low.x + 15)},${n(low.y - 6)}L${n(low.x)},${n(low.y + 16)}L${n(low.x - 15)},${n(low.y - 6)}L${n(top.x - 6)},${n(top.y + 44)}Z`], told, { ...pen, line: pen.line * 0.7 })
}

function apron(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  if (!spec.apron || body.facing < 0.1) return spec.apron ? line(`M${at(body.edge('waist', -1, 6))}Q${n((body.edge('waist', -1).x + body.edge('waist', 1).x) / 2)},${n(body.edge('waist', 1).y + 12)} ${at(body.edge('waist', 1, 6))}`, spec.apron, 9) : ''
  const [chest, waist] = [body.frontLine('chest'), body.frontLine('waist')]
  const wide = 62 * Math.max(0.35, body.facing)
  const knee = body.project(onLeg(bones.right, 0.5))
  const low = Math.max(knee.y - 20, waist.y + 120)
  const path = smooth([{ x: chest.x - wide * 0.62, y: chest.y - 20 }, { x: chest.x + wide * 0.62, y: chest.y - 20 }, { x: waist.x + wide * 0.9, y: waist.y }, { x: waist.x + wide * 1.3, y: low }, { x: waist.x - wide * 1.3, y: low }, { x: waist.x - wide * 0.9, y: waist.y }], 0.22)
  const straps = line(`M${at({ x: chest.x - wide * 0.55, y: chest.y - 18 })}L${at(body.edge('collar', -1, 4))}M${at({ x: chest.x + wide * 0.55, y: chest.y - 18 })}L${at(body.edge('collar', 1, 4))}`, shift(spec.apron, -0.08), 7)
  return straps + solid([path], spec.apron, pen) + line(`M${n(waist.x - wide * 0.5)},${n(waist.y + 62)}h${n(wide)}`, shift(spec.apron, -0.12), 4)
}

function cloak(spec: PersonSpec, bones: Skeleton, body: Body, pen: Pen): string {
  const points = around([...[-1, 1].flatMap((sign) => [body.edge('collar', sign as 1, 6), body.edge('shoulder', sign as 1, 26), body.edge('hip', sign as 1, 54)]), ...[bones.left, bones.right].flatMap((side) => ring(body, onLeg(side, 0.8), 96))])
  return drapery(points, spec.over.colour, pen, 4)
}

function scarf({ scarf: colour, hat }: PersonSpec, body: Body, pen: Pen): string {
  if (!colour || hat.cut === 'headscarf') return ''
  const [left, right, front] = [body.edge('collar', -1, 6), body.edge('collar', 1, 6), body.frontLine('collar')]
  const wrap = smooth([{ x: left.x, y: left.y - 16 }, { x: right.x, y: right.y - 16 }, { x: right.x + 4, y: right.y + 14 }, { x: front.x, y: front.y + 34 }, { x: left.x - 4, y: left.y + 14 }], 0.5)
  const end = body.facing > 0.2 ? capsule({ x: front.x + 16, y: front.y + 22 }, { x: front.x + 24, y: front.y + 128 }, 15, 18) : ''
  return solid([...(end ? [end] : []), wrap], colour, pen) + line(`M${n(left.x + 6)},${n(left.y + 4)}Q${n(front.x)},${n(front.y + 22)} ${n(right.x - 6)},${n(right.y + 4)}`, shift(colour, -0.1), 3)
}
