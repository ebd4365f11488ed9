import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { box, circle, ellipse, fill, line, n, polygon } from '../svg.ts'
import { disc } from './layers.ts'
import { footing, gradient, halo, type Scene } from './scene.ts'

export type Opening = 'none' | 'window' | 'wide' | 'blinds' | 'bars' | 'portholes' | 'arched' | 'door'
export type Floor = 'boards' | 'tiles' | 'carpet' | 'concrete' | 'stone' | 'metal'

/** Something that stands in a room: a named thing or a built-in piece, at a share of the width and of the floor's depth. */
export interface Furnishing {
  what: string
  x: number
  depth: number
  size?: number
  colour?: string
}

export interface RoomPlan {
  wall: string
  floor: Floor
  floorColour: string
  opening: Opening
  lights: 'pendant' | 'tubes' | 'bulb' | 'chandelier' | 'none'
  furniture: readonly Furnishing[]
  /** Half-width of the back wall in shares of the width. */
  narrow?: number
  beams?: boolean
}

/** Pieces that hang or stand where a window could be. */
const onWall = new Set(['shelf', 'pictures', 'screen', 'cupboards', 'lockers', 'blackboard'])

interface Walls {
  left: number
  right: number
  top: number
  low: number
}

export function room(scene: Scene, plan: RoomPlan): string {
  const { width, height, tone, spec } = scene
  const wall = spec.tint ? mix(plan.wall, spec.tint, 0.75) : shift(plan.wall, (scene.chance() - 0.5) * 0.05)
  const half = plan.narrow ?? (width > height ? 0.36 : 0.41)
  const near = Math.min(1, (half * width) / (height * 0.64))
  const walls = { left: width * (0.5 - half), right: width * (0.5 + half), top: scene.horizon - height * 0.35 * near, low: scene.horizon + height * 0.275 * Math.max(0.62, near) }
  const crowded = plan.furniture.some(({ what, x }) => onWall.has(what) && x < 0.35)
  const night = scene.dark
  return [
    shell(scene, walls, tone(wall)),
    floor(scene, walls, plan.floor, tone(plan.floorColour)),
    plan.beams ? beams(scene, walls, tone(shift(plan.floorColour, -0.08))) : '',
    opening(scene, walls, plan.opening, tone(wall), crowded ? 0.54 : 0.1),
    ...plan.furniture.toSorted((a, b) => a.depth - b.depth).map((piece) => furnish(scene, walls, piece)),
    lights(scene, walls, plan.lights, night),
    night ? dim(scene) : '',
  ].join('')
}

function shell({ width, height }: Scene, { left, right, top, low }: Walls, wall: string): string {
  const ceiling = polygon([{ x: -4, y: -4 }, { x: width + 4, y: -4 }, { x: width + 4, y: height * -0.04 }, { x: right, y: top }, { x: left, y: top }, { x: -4, y: height * -0.04 }])
  return [
    fill(box(-4, -4, width + 8, height + 8), shift(wall, 0.05)),
    fill(polygon([{ x: -4, y: -height * 0.1 }, { x: left, y: top }, { x: left, y: low }, { x: -4, y: height * 0.98 }]), shift(wall, 0.005)),
    fill(polygon([{ x: width + 4, y: -height * 0.1 }, { x: right, y: top }, { x: right, y: low }, { x: width + 4, y: height * 0.98 }]), shift(wall, -0.065)),
    fill(box(left, top, right - left, low - top), shift(wall, -0.02)),
    fill(ceiling, shift(wall, 0.04)),
    fill(polygon([{ x: left, y: low }, { x: right, y: low }, { x: right, y: low - height * 0.018 }, { x: left, y: low - height * 0.018 }]), shift(wall, -0.1)),
  ].join('')
}

function floor(scene: Scene, { left, right, low }: Walls, kind: Floor, colour: string): string {
  const { width, height, unit, horizon } = scene
  const plane = polygon([{ x: left, y: low }, { x: right, y: low }, { x: width + 4, y: height * 0.98 }, { x: width + 4, y: height + 4 }, { x: -4, y: height + 4 }, { x: -4, y: height * 0.98 }])
  const seam = shift(colour, -0.07)
  const fan = (count: number) => line(Array.from({ length: count + 1 }, (_, index) => {
    const end = width / 2 + (index / count - 0.5) * width * 3
    const start = width / 2 + ((end - width / 2) * (low - horizon)) / (height - horizon)
    return `M${n(start)},${n(low)}L${n(end)},${n(height + 4)}`
  }).join(''), seam, 1.8 * unit, 0.75)
  const rows = (count: number) => line(Array.from({ length: count }, (_, index) => `M-4,${n(low + (height - low) * ((index + 1) / count) ** 1.5)}H${n(width + 4)}`).join(''), seam, 1.8 * unit, 0.6)
  const pattern = { boards: fan(26), tiles: fan(18) + rows(8), stone: fan(9) + rows(5), carpet: '', concrete: fan(4) + rows(2), metal: fan(10) + rows(3) }[kind]
  const clip = `<clipPath id="fl"><path d="${plane}"/></clipPath>`
  const rug = kind === 'carpet' ? fill(ellipse({ x: width / 2, y: height * 0.88 }, width * 0.36, height * 0.09), shift(colour, 0.06)) + `<ellipse cx="${n(width / 2)}" cy="${n(height * 0.88)}" rx="${n(width * 0.33)}" ry="${n(height * 0.078)}" fill="none" stroke="${shift(colour, 0.12)}" stroke-width="${n(4 * unit)}"/>` : ''
  return `${gradient('floor', [[0, shift(colour, -0.05)], [1, shift(colour, 0.02)]])}<path d="${plane}" fill="url(#floor)"/>${clip}<g clip-path="url(#fl)">${pattern}${rug}</g>`
}

const beams = ({ width, height }: Scene, { left, right, top }: Walls, colour: string) =>
  [0.1, 0.5, 0.9].map((share) => fill(polygon([{ x: left + (right - left) * share - 9, y: top }, { x: left + (right - left) * share + 9, y: top }, { x: width * (share * 1.6 - 0.3) + 26, y: -height * 0.05 }, { x: width * (share * 1.6 - 0.3) - 26, y: -height * 0.05 }]), colour)).join('') + fill(box(left, top - 8, right - left, 20), shift(colour, -0.02))

/** What is seen outside: the sky of the hour. */
function opening(scene: Scene, { left, right, top, low }: Walls, kind: Opening, wall: string, side: number): string {
  if (kind === 'none') return ''
  const { unit, chance, dark, tone, spec } = scene
  const wide = right - left
  const high = low - top
  const outside = dark ? '#22304f' : spec.time === 'dawn' ? '#f0cfae' : '#c9dde6'
  const frame = tone('#e6dfd2')
  if (kind === 'door') return sideDoors(scene, left, low) + fill(box(left + wide * 0.42, top + high * 0.3, wide * 0.16, high * 0.7), tone('#6f5140')) + disc(left + wide * 0.56, top + high * 0.66, 3.4 * unit, '#c2963c')
  if (kind === 'portholes') return [0.2, 0.5, 0.8].map((share) => disc(left + wide * share, top + high * 0.4, 38 * unit, tone('#8c8f94')) + disc(left + wide * share, top + high * 0.4, 29 * unit, spec.place === 'cockpit' ? '#131a33' : outside)).join('')
  if (kind === 'arched') return [0.16, 0.5, 0.84].map((share) => `<path d="M${n(left + wide * share - 40 * unit)},${n(top + high * 0.68)}v${n(-high * 0.36)}a${n(40 * unit)},${n(46 * unit)} 0 0 1 ${n(80 * unit)},0v${n(high * 0.36)}Z" fill="${mix(outside, ['#8c4a4a', '#4a6f8c', '#8c7a3f'][Math.floor(chance() * 3)]!, 0.45)}"/>` + line(`M${n(left + wide * share)},${n(top + high * 0.24)}V${n(top + high * 0.68)}`, frame, 3 * unit)).join('')
  const size = kind === 'wide' ? 0.7 : kind === 'bars' ? 0.2 : 0.36
  const x = left + wide * (kind === 'wide' ? 0.15 : side)
  const y = top + high * (kind === 'bars' ? 0.16 : 0.2)
  const tall = high * (kind === 'bars' ? 0.26 : 0.46)
  const pane = fill(box(x - 7 * unit, y - 7 * unit, wide * size + 14 * unit, tall + 14 * unit), frame) + fill(box(x, y, wide * size, tall), outside)
  const view = dark ? Array.from({ length: 6 }, () => disc(x + chance() * wide * size, y + tall * (0.3 + chance() * 0.6), 2.4 * unit, '#f0c878')).join('') : fill(`M${n(x)},${n(y + tall)}v${n(-tall * 0.26)}q${n(wide * size * 0.3)},${n(-tall * 0.22)} ${n(wide * size * 0.55)},0t${n(wide * size * 0.45)},${n(-tall * 0.06)}v${n(tall * 0.32)}Z`, '#8fae94')
  const rain = spec.weather === 'rain' || spec.weather === 'storm' ? line(Array.from({ length: 22 }, () => `M${n(x + chance() * wide * size)},${n(y + chance() * tall * 0.8)}l${n(-3 * unit)},${n(14 * unit)}`).join(''), '#e6eef2', 1.3 * unit, 0.6) : ''
  const cross = kind === 'blinds' ? line(Array.from({ length: 9 }, (_, index) => `M${n(x)},${n(y + (tall * (index + 0.5)) / 9)}h${n(wide * size)}`).join(''), shift(frame, -0.04), (tall / 9) * 0.55) : kind === 'bars' ? line([0.2, 0.4, 0.6, 0.8].map((share) => `M${n(x + wide * size * share)},${n(y)}v${n(tall)}`).join(''), '#3a3d44', 7 * unit) : line(`M${n(x + (wide * size) / 2)},${n(y)}v${n(tall)}M${n(x)},${n(y + tall * 0.45)}h${n(wide * size)}`, frame, 5 * unit)
  const curtains = kind === 'window' ? fill(polygon([{ x: x - 12 * unit, y: y - 12 * unit }, { x: x + wide * size * 0.17, y: y - 12 * unit }, { x: x + wide * size * 0.06, y: y + tall + 16 * unit }, { x: x - 14 * unit, y: y + tall + 16 * unit }]), mix(wall, '#9c5a4a', 0.45)) + fill(polygon([{ x: x + wide * size + 12 * unit, y: y - 12 * unit }, { x: x + wide * size * 0.83, y: y - 12 * unit }, { x: x + wide * size * 0.94, y: y + tall + 16 * unit }, { x: x + wide * size + 14 * unit, y: y + tall + 16 * unit }]), mix(wall, '#8a4c3f', 0.45)) : ''
  const shaft = dark ? '' : `<path d="${polygon([{ x, y: y + tall }, { x: x + wide * size, y: y + tall }, { x: x + wide * size * 1.2, y: low + high * 0.42 }, { x: x - wide * 0.12, y: low + high * 0.42 }])}" fill="#fff6dc" fill-opacity="0.10"/>`
  return pane + view + rain + cross + curtains + shaft
}

/** Doors along both sides of a passage. */
function sideDoors({ width, height, horizon, tone }: Scene, left: number, low: number): string {
  const share = (x: number) => x / left
  const row = (side: -1 | 1) => [0.22, 0.58].map((place) => {
    const [a, b] = [left * place, left * (place + 0.2)]
    const at = (x: number) => (side < 0 ? x : width - x)
    const floorAt = (x: number) => height * 0.98 + (low - height * 0.98) * share(x)
    const roofAt = (x: number) => horizon - (floorAt(x) - horizon) * 0.62
    return fill(polygon([{ x: at(a), y: floorAt(a) }, { x: at(b), y: floorAt(b) }, { x: at(b), y: roofAt(b) }, { x: at(a), y: roofAt(a) }]), tone(side < 0 ? '#7b5c48' : '#664a39'))
  }).join('')
  return row(-1) + row(1)
}

/** Built-in pieces that belong to walls; all else is drawn as a thing on the floor. */
function furnish(scene: Scene, { left, right, top, low }: Walls, { what, x, depth, size = 1, colour }: Furnishing): string {
  const { width, height, tone, unit } = scene
  const wide = right - left
  const high = low - top
  const at = left + wide * x
  const paint = (own: string) => tone(colour ?? own)
  switch (what) {
    case 'counter':
      return fill(box(at, low - high * 0.28, wide * 0.46 * size, high * 0.3), paint('#a5886a')) + fill(box(at - 6 * unit, low - high * 0.3, wide * 0.46 * size + 12 * unit, high * 0.04), shift(paint('#d8d0c2'), 0.02)) + line([0.25, 0.5, 0.75].map((share) => `M${n(at + wide * 0.46 * size * share)},${n(low - high * 0.24)}v${n(high * 0.25)}`).join(''), shift(paint('#a5886a'), -0.08), 2.4 * unit)
    case 'cupboards':
      return fill(box(at, top + high * 0.12, wide * 0.4 * size, high * 0.26), paint('#b79a78')) + line([0.25, 0.5, 0.75].map((share) => `M${n(at + wide * 0.4 * size * share)},${n(top + high * 0.12)}v${n(high * 0.26)}`).join(''), shift(paint('#b79a78'), -0.1), 2.4 * unit)
    case 'stove':
      return fill(box(at, low - high * 0.3, wide * 0.13, high * 0.32), tone('#c9cdd0')) + fill(box(at + wide * 0.02, low - high * 0.18, wide * 0.09, high * 0.14), tone('#3a3d44')) + [0.035, 0.065, 0.095].map((share) => disc(at + wide * share, low - high * 0.24, 3.4 * unit, tone('#3a3d44'))).join('')
    case 'shelf':
      return bookcase(scene, at, low - high * 0.8 * size, wide * 0.24 * size, high * 0.8 * size, paint('#7a5a40'))
    case 'bottles':
      return fill(box(at, top + high * 0.2, wide * 0.5, high * 0.44), paint('#5e4434')) + Array.from({ length: 24 }, (_, index) => fill(box(at + wide * (0.02 + (index % 12) * 0.04), top + high * (0.26 + Math.floor(index / 12) * 0.2), wide * 0.016, high * 0.12, 3), tone(['#4f7a58', '#8a5a30', '#c2a04a', '#7c3b3a'][index % 4]!))).join('') + fill(box(at, top + high * 0.385, wide * 0.5, 5 * unit), paint('#8a6644')) + fill(box(at, top + high * 0.585, wide * 0.5, 5 * unit), paint('#8a6644'))
    case 'bar':
      return fill(polygon([{ x: at, y: low - high * 0.26 }, { x: at + wide * 0.7, y: low - high * 0.26 }, { x: at + wide * 0.72, y: low + high * 0.1 }, { x: at - wide * 0.02, y: low + high * 0.1 }]), paint('#6d4a34')) + fill(box(at - wide * 0.03, low - high * 0.3, wide * 0.76, high * 0.05), paint('#8f6645')) + [0.14, 0.34, 0.54].map((share) => scene.thing('stool', at + wide * share, low + high * 0.22, { size: 0.9 })).join('')
    case 'blackboard':
      return fill(box(at, top + high * 0.16, wide * 0.5, high * 0.42), tone('#8a6a48')) + fill(box(at + 7 * unit, top + high * 0.16 + 7 * unit, wide * 0.5 - 14 * unit, high * 0.42 - 14 * unit), tone('#36503f')) + line(`M${n(at + wide * 0.06)},${n(top + high * 0.28)}h${n(wide * 0.2)}M${n(at + wide * 0.06)},${n(top + high * 0.36)}h${n(wide * 0.3)}M${n(at + wide * 0.06)},${n(top + high * 0.44)}h${n(wide * 0.16)}`, '#dfe6de', 3 * unit, 0.7)
    case 'bars':
      return line(Array.from({ length: 13 }, (_, index) => `M${n((width / 12) * index)},${n(-4)}V${n(height * 0.94)}`).join('') + `M-4,${n(height * 0.12)}H${n(width + 4)}M-4,${n(height * 0.8)}H${n(width + 4)}`, tone('#30333a'), 9 * unit, 0.9)
    case 'pictures':
      return [0, 0.16, 0.3].map((step, index) => fill(box(at + wide * step, top + high * (0.2 + (index % 2) * 0.05), wide * 0.11, high * 0.2), tone('#5f4836')) + fill(box(at + wide * step + 5 * unit, top + high * (0.2 + (index % 2) * 0.05) + 5 * unit, wide * 0.11 - 10 * unit, high * 0.2 - 10 * unit), tone(['#8fa59a', '#b78f6a', '#6f7f96'][index]!))).join('')
    case 'screen':
      return fill(box(at, top + high * 0.14, wide * 0.4, high * 0.36), '#1d2430') + fill(box(at + 6 * unit, top + high * 0.14 + 6 * unit, wide * 0.4 - 12 * unit, high * 0.36 - 12 * unit), '#3f7f96') + line(`M${n(at + wide * 0.04)},${n(top + high * 0.36)}l${n(wide * 0.08)},${n(-high * 0.1)}l${n(wide * 0.07)},${n(high * 0.06)}l${n(wide * 0.1)},${n(-high * 0.13)}l${n(wide * 0.06)},${n(high * 0.08)}`, '#bfe6ee', 3 * unit)
    case 'lockers':
      return Array.from({ length: 6 }, (_, index) => fill(box(at + wide * 0.075 * index, low - high * 0.66, wide * 0.07, high * 0.67), shift(paint('#6f8794'), index % 2 ? 0.015 : 0)) + line(`M${n(at + wide * 0.075 * index + wide * 0.02)},${n(low - high * 0.58)}h${n(wide * 0.03)}m0,${n(8 * unit)}h${n(-wide * 0.03)}`, shift(paint('#6f8794'), -0.14), 2.4 * unit)).join('')
    case 'panels':
      return [0, 1, 2].map((index) => fill(box(at + wide * 0.16 * index, low - high * 0.34, wide * 0.15, high * 0.36, 8), tone('#4a5462')) + fill(box(at + wide * (0.16 * index + 0.02), low - high * 0.3, wide * 0.11, high * 0.12, 4), '#2b6f86') + [0, 1, 2, 3].map((light) => disc(at + wide * (0.16 * index + 0.03 + light * 0.03), low - high * 0.1, 4 * unit, ['#e2a84a', '#c2503f', '#6fb08a', '#e6e2d6'][light]!)).join('')).join('')
    case 'curtain':
      return [0, 1].map((side) => fill(polygon(side ? [{ x: right - wide * 0.02, y: -4 }, { x: width + 4, y: -4 }, { x: width + 4, y: height * 0.94 }, { x: right + wide * 0.04, y: low }] : [{ x: -4, y: -4 }, { x: left + wide * 0.02, y: -4 }, { x: left - wide * 0.04, y: low }, { x: -4, y: height * 0.94 }]), paint('#8c2f36'))).join('') + fill(box(-4, -4, width + 8, top + 8), shift(paint('#8c2f36'), -0.05))
    case 'pews':
      return [0.1, 0.35, 0.62].map((row) => [0, 1].map((side) => {
        const y = low + (height - low) * row
        const size = scene.adult(y) * 0.45
        return fill(box(side ? width * 0.6 : -20, y - size, width * 0.4 + 20, size * 0.9), tone('#7a5236')) + fill(box(side ? width * 0.6 : -20, y - size, width * 0.4 + 20, size * 0.16), tone('#9a6e48'))
      }).join('')).join('')
    default: {
      const y = low + (height - low) * depth
      const place = width / 2 + (at - width / 2) * (1 + depth * 0.55)
      return footing(place, y, scene.adult(y) * 0.28 * size) + scene.thing(what, place, y, { size, ...(colour ? { colour } : {}) })
    }
  }
}

function bookcase({ tone, chance, unit }: Scene, x: number, y: number, wide: number, high: number, colour: string): string {
  const rows = 4
  const books = Array.from({ length: rows }, (_, row) => {
    let at = x + 6 * unit
    let drawn = ''
    while (at < x + wide - 12 * unit) {
      const thick = (5 + chance() * 8) * unit
      const tall = (high / rows) * (0.56 + chance() * 0.26)
      drawn += fill(box(at, y + (high / rows) * (row + 1) - tall - 4 * unit, thick, tall), tone(['#7c3b3a', '#31557f', '#49694f', '#b08c3e', '#6b5a7d', '#d1c3a3'][Math.floor(chance() * 6)]!))
      at += thick + unit
    }
    return drawn + fill(box(x, y + (high / rows) * (row + 1) - 5 * unit, wide, 5 * unit), shift(colour, 0.04))
  }).join('')
  return fill(box(x, y, wide, high), shift(colour, -0.06)) + books + `<rect x="${n(x)}" y="${n(y)}" width="${n(wide)}" height="${n(high)}" fill="none" stroke="${colour}" stroke-width="${n(8 * unit)}"/>`
}

function lights({ width, height, unit }: Scene, { left, right, top }: Walls, kind: RoomPlan['lights'], on: boolean): string {
  if (kind === 'none') return ''
  const wide = right - left
  if (kind === 'tubes') return [0.3, 0.7].map((share) => fill(polygon([{ x: left + wide * share - 8 * unit, y: top }, { x: left + wide * share + 8 * unit, y: top }, { x: width * (share * 1.5 - 0.25) + 26 * unit, y: -height * 0.03 }, { x: width * (share * 1.5 - 0.25) - 26 * unit, y: -height * 0.03 }]), '#f4f6ee', 0.95)).join('')
  const spots = kind === 'bulb' || kind === 'chandelier' ? [0.5] : [0.25, 0.5, 0.75]
  return spots.map((share, index) => {
    const [x, y] = [left + wide * share, top + height * 0.1]
    const shade = kind === 'bulb' ? fill(circle({ x, y }, 9 * unit), '#fbe9b4') : kind === 'chandelier' ? line(`M${n(x - 60 * unit)},${n(y)}q${n(60 * unit)},${n(34 * unit)} ${n(120 * unit)},0`, '#b08c3e', 6 * unit) + [-60, -30, 0, 30, 60].map((step) => fill(circle({ x: x + step * unit, y: y - 2 * unit + (Math.abs(step) < 50 ? 14 * unit : 0) }, 7 * unit), '#fbe9b4')).join('') : fill(polygon([{ x: x - 9 * unit, y: y - 16 * unit }, { x: x + 9 * unit, y: y - 16 * unit }, { x: x + 30 * unit, y: y + 12 * unit }, { x: x - 30 * unit, y: y + 12 * unit }]), '#3c4a4a') + fill(ellipse({ x, y: y + 12 * unit }, 26 * unit, 5 * unit), '#fbe9b4')
    return line(`M${n(x)},${n(-4)}V${n(y - 12 * unit)}`, '#33302e', 2.4 * unit) + halo(`li${index}`, x, y + 10 * unit, (on ? 240 : 120) * unit, '#fbdc94', on ? 0.5 : 0.22) + shade
  }).join('')
}

/** Corners lie in the dark when only lamps are on. */
const dim = ({ width, height }: Scene) => `<radialGradient id="dim" cx="0.5" cy="0.42" r="0.75"><stop offset="0.25" stop-color="#0c1020" stop-opacity="0"/><stop offset="1" stop-color="#0c1020" stop-opacity="0.5"/></radialGradient><rect x="-4" y="-4" width="${n(width + 8)}" height="${n(height + 8)}" fill="url(#dim)"/>`
