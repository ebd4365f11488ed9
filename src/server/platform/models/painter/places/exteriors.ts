import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { box, ellipse, fill, line, n, polygon, smooth } from '../svg.ts'
import { boulder, crossLines, disc, fence, house, lampPost, perspectiveLines, ridge, ripples, tree, tufts } from './layers.ts'
import { footing, gradient, halo, type Scene } from './scene.ts'
import { sky } from './sky.ts'

type Exterior = (scene: Scene) => string

const ground = (scene: Scene, near: string, far: string, from = scene.horizon) =>
  `${gradient(`g${Math.round(from)}`, [[0, far], [1, near]])}<rect x="-2" y="${n(from)}" width="${n(scene.width + 4)}" height="${n(scene.height - from + 4)}" fill="url(#g${Math.round(from)})"/>`

const water = (scene: Scene, to: number) => `${gradient('water', [[0, scene.far('#7fa1ae', 0.5)], [1, scene.tone('#2f566a')]])}<rect x="-2" y="${n(scene.horizon)}" width="${n(scene.width + 4)}" height="${n(to - scene.horizon + 2)}" fill="url(#water)"/>` + ripples(scene, scene.horizon + 4, to, scene.tone('#c6d6da'), 60)

const firs = (scene: Scene, base: number, size: number, count: number, colour: string, fir = true) =>
  Array.from({ length: count }, (_, index) => tree(scene, ((index + 0.2 + scene.chance() * 0.6) / count) * scene.width, base + scene.chance() * size * 0.08, size * (0.75 + scene.chance() * 0.5), shift(colour, (scene.chance() - 0.5) * 0.03), fir)).join('')

/** Trees at both sides that frame the picture. */
const wings = (scene: Scene, colour: string, fir: boolean) =>
  [0.02, 0.11, 0.9, 0.985].map((x, index) => {
    const y = scene.height * [0.97, 0.8, 0.82, 0.99][index]!
    return footing(scene.width * x, y, scene.adult(y) * 0.5) + tree(scene, scene.width * x, y, scene.adult(y) * (fir ? 3 : 2.5), shift(scene.tone(colour), index % 2 ? 0.02 : -0.03), fir)
  }).join('')

const street: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const row = (side: -1 | 1) => [0, 1, 2, 3].map((place) => {
    const depth = [0.14, 0.34, 0.62, 1.1][place]!
    const base = horizon + (height - horizon) * depth * 0.62
    const wide = width * (0.09 + depth * 0.24)
    const edge = width / 2 + side * width * (0.09 + depth * 0.34)
    const colour = far(['#a88c74', '#8b8f96', '#a5776a', '#b3a58c', '#7d8a86'][Math.floor(chance() * 5)]!, 0.6 - place * 0.18)
    return house(scene, side < 0 ? edge - wide : edge, base, wide, (horizon * (0.5 + chance() * 0.3) + (base - horizon)) * (0.6 + depth * 0.5), colour, chance() < 0.4 ? 'gable' : 'flat')
  }).join('')
  const pave = fill(polygon([{ x: width * 0.44, y: horizon }, { x: width * 0.56, y: horizon }, { x: width * 1.02, y: height }, { x: -width * 0.02, y: height }]), tone('#5f636a'))
  const dashes = Array.from({ length: 6 }, (_, index) => {
    const [a, b] = [((index + 0.1) / 6) ** 1.8, ((index + 0.55) / 6) ** 1.8].map((depth) => horizon + (height - horizon) * depth) as [number, number]
    return fill(polygon([{ x: width / 2 - (a - horizon) * 0.012, y: a }, { x: width / 2 + (a - horizon) * 0.012, y: a }, { x: width / 2 + (b - horizon) * 0.012, y: b }, { x: width / 2 - (b - horizon) * 0.012, y: b }]), tone('#d6d0bd'), 0.7)
  }).join('')
  const city = Array.from({ length: 12 }, (_, index) => house(scene, (index / 12) * width, horizon + 2, width / 11, horizon * (0.16 + chance() * 0.3), far('#8d96a3', 0.8), 'flat')).join('')
  return sky(scene) + city + ground(scene, tone('#8a8780'), far('#8a8780', 0.4)) + row(-1) + row(1) + pave + dashes + crossLines(scene, horizon + 60 * unit, tone('#4a4d53'), 5, unit, 0.12) + lampPost(scene, width * 0.2, height * 0.78, 'l1') + lampPost(scene, width * 0.36, height * 0.58, 'l2')
}

const alley: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const wall = (side: -1 | 1, colour: string) => {
    const [near, far] = side < 0 ? [0, width * 0.36] : [width, width * 0.64]
    const bricks = [0.15, 0.3, 0.45, 0.6, 0.75].map((share) => `M${n(near)},${n(height * share * 1.3 - height * 0.2)}L${n(far)},${n(horizon + (height * share - height * 0.36) * 0.34)}`).join('')
    return fill(polygon([{ x: near, y: -4 }, { x: far, y: horizon * 0.1 }, { x: far, y: horizon + height * 0.1 }, { x: near, y: height }]), colour) + line(bricks, shift(colour, -0.06), 1.4 * unit, 0.6)
  }
  return sky(scene) + house(scene, width * 0.36, horizon + height * 0.1, width * 0.28, horizon * 0.9, scene.far('#7a6f68', 0.4), 'flat') + ground(scene, tone('#55565a'), tone('#77757a'), horizon + height * 0.09) + wall(-1, tone('#7b5a4c')) + wall(1, tone('#6b6763')) + perspectiveLines(scene, horizon + height * 0.1, tone('#3f4044'), 7, 1.4 * unit, 0.4) + scene.thing('barrel', width * 0.2, height * 0.86) + scene.thing('crate', width * 0.83, height * 0.8, { size: 1.3, yaw: 40 }) + (scene.dark ? halo('al', width * 0.64, horizon * 0.5, 150 * unit, '#f5cf82', 0.5) + disc(width * 0.64, horizon * 0.5, 7 * unit, '#fdeab8') : '')
}

const pier: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const deck = polygon([{ x: width * 0.37, y: horizon + height * 0.13 }, { x: width * 0.63, y: horizon + height * 0.13 }, { x: width * 1.12, y: height + 4 }, { x: -width * 0.12, y: height + 4 }])
  const planks = Array.from({ length: 11 }, (_, index) => {
    const y = horizon + height * (0.13 + 0.41 * ((index + 1) / 11) ** 1.7)
    const half = width * (0.13 + (0.49 * (y - horizon - height * 0.13)) / (height * 0.41))
    return `M${n(width / 2 - half)},${n(y)}H${n(width / 2 + half)}`
  }).join('')
  const posts = [0.02, 0.28, 0.62].flatMap((depth) => [-1, 1].map((side) => {
    const y = horizon + height * (0.14 + depth * 0.42)
    const x = width / 2 + side * width * (0.135 + depth * 0.5)
    const high = scene.adult(y) * 0.62
    return fill(box(x - high * 0.09, y - high, high * 0.18, high * 1.5, high * 0.04), tone('#57422f')) + fill(ellipse({ x, y: y - high }, high * 0.09, high * 0.03), tone('#7a6048'))
  })).join('')
  return sky(scene) + ridge(scene, 26 * unit, 0.2, scene.far('#5c7176', 0.75)) + scene.thing('ship', width * 0.78, horizon + 26 * unit, { size: 0.9 }) + water(scene, height) + fill(deck, tone('#8a6f52')) + line(planks, tone('#5e4a36'), 2.2 * unit, 0.7) + perspectiveLines(scene, horizon + height * 0.14, tone('#6d5740'), 4, unit, 0.25) + posts + lampPost(scene, width * 0.33, horizon + height * 0.2, 'pl') + scene.thing('rope', width * 0.86, height * 0.9)
}

const beach: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const shore = smooth([{ x: -40, y: horizon + height * 0.2 }, { x: width * 0.3, y: horizon + height * 0.16 }, { x: width * 0.65, y: horizon + height * 0.22 }, { x: width + 40, y: horizon + height * 0.15 }, { x: width + 40, y: height + 60 }, { x: -40, y: height + 60 }], 0.4)
  return sky(scene) + water(scene, height) + line(`M-4,${n(horizon + height * 0.19)}C${n(width * 0.3)},${n(horizon + height * 0.14)} ${n(width * 0.62)},${n(horizon + height * 0.21)} ${n(width + 4)},${n(horizon + height * 0.14)}`, tone('#f2f4ef'), 9 * unit, 0.9) + fill(shore, tone('#d9c59c')) + boulder(width * 0.9, height * 0.76, 60 * unit, tone('#8b8577')) + boulder(width * 0.08, height * 0.84, 46 * unit, tone('#979082')) + tufts(scene, height * 0.84, tone('#8d8a52'), 16)
}

const sea: Exterior = (scene) => sky(scene) + water(scene, scene.height) + [0.3, 0.55, 0.8].map((depth) => {
  const y = scene.horizon + (scene.height - scene.horizon) * depth
  return line(`M-20,${n(y)}${Array.from({ length: 9 }, () => `q${n(scene.width / 18)},${n(-16 * depth * scene.unit)} ${n(scene.width / 9)},0`).join('')}`, scene.tone('#9db9c4'), 3 * depth * scene.unit, 0.6)
}).join('')

const deck: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const top = horizon + height * 0.13
  const rail = Array.from({ length: 15 }, (_, index) => `M${n((width / 14) * index)},${n(top)}V${n(top - height * 0.13)}`).join('')
  return sky(scene) + water(scene, top + 4) + ground(scene, tone('#9b8160'), tone('#8a7156'), top) + perspectiveLines(scene, top, tone('#6f5a43'), 18, 1.6 * unit, 0.6) + line(`${rail}M-2,${n(top - height * 0.13)}H${n(width + 2)}M-2,${n(top - height * 0.065)}H${n(width + 2)}`, tone('#e3e0d6'), 4.4 * unit) + fill(box(width * 0.76, top - height * 0.42, width * 0.3, height * 0.52), tone('#d8d3c6')) + [0.8, 0.88].map((x) => disc(width * x, top - height * 0.2, 20 * unit, scene.dark ? '#f0c878' : tone('#5d7884'))).join('') + scene.thing('rope', width * 0.12, height * 0.9) + scene.thing('barrel', width * 0.9, height * 0.8)
}

const forest = (fir: boolean, colours: readonly [string, string, string]): Exterior => (scene) => {
  const { height, horizon, tone, far, width } = scene
  return sky(scene) + firs(scene, horizon + 6, height * 0.3, 26, far(colours[0], 0.75), fir) + ground(scene, tone(colours[2]), far(colours[2], 0.35)) + firs(scene, horizon + height * 0.05, height * 0.42, 15, far(colours[0], 0.4), fir) + firs(scene, horizon + height * 0.11, height * 0.6, 8, tone(colours[1]), fir) + fill(smooth([{ x: width * 0.5, y: horizon + height * 0.1 }, { x: width * 0.56, y: horizon + height * 0.22 }, { x: width * 0.46, y: height * 0.8 }, { x: width * 0.7, y: height * 1.05 }, { x: width * 0.28, y: height * 1.05 }, { x: width * 0.38, y: height * 0.8 }, { x: width * 0.5, y: horizon + height * 0.22 }], 0.6), tone('#a08c68'), 0.75) + tufts(scene, horizon + height * 0.18, tone(shift(colours[1], 0.04)), 40) + wings(scene, colours[1], fir)
}

const meadow: Exterior = (scene) => {
  const { height, horizon, tone, far, width, chance, unit } = scene
  const flowers = Array.from({ length: 46 }, () => {
    const y = horizon + (height - horizon) * (0.25 + chance() * 0.75)
    return disc(chance() * width, y, scene.adult(y) * 0.014 + unit, tone(['#e7c65a', '#e9e4d6', '#c9655c'][Math.floor(chance() * 3)]!))
  }).join('')
  return sky(scene) + ridge(scene, 110 * unit, 0.2, far('#7d9a86', 0.75)) + ridge(scene, 54 * unit, 0.1, far('#6f9463', 0.45)) + ground(scene, tone('#6f9350'), far('#86a562', 0.3)) + firs(scene, horizon + 12 * unit, 70 * unit, 7, far('#54794f', 0.35), false) + tufts(scene, horizon + 60 * unit, tone('#4f7a3e'), 60) + flowers + tree(scene, width * 0.93, height * 0.76, scene.adult(height * 0.76) * 2.2, tone('#5b8a4e'), false)
}

const field: Exterior = (scene) => sky(scene) + ridge(scene, 60 * scene.unit, 0.1, scene.far('#7d8f74', 0.7)) + ground(scene, scene.tone('#b8974f'), scene.far('#c7b070', 0.3)) + perspectiveLines(scene, scene.horizon + 4, scene.tone('#8a6c36'), 22, 2.4 * scene.unit, 0.6) + house(scene, scene.width * 0.7, scene.horizon + 18 * scene.unit, 130 * scene.unit, 56 * scene.unit, scene.far('#8a4438', 0.2), 'gable') + tree(scene, scene.width * 0.62, scene.horizon + 22 * scene.unit, 110 * scene.unit, scene.far('#5b7f4c', 0.2), false) + fence(scene, scene.horizon + scene.height * 0.14, 40 * scene.unit)

const mountain = (snowy: boolean): Exterior => (scene) => {
  const { height, horizon, tone, far, width, unit } = scene
  const rock = snowy ? '#9aa7b2' : '#7f868a'
  return sky(scene) + ridge(scene, 300 * unit, 1, far(rock, 0.72), far('#f1f3f2', 0.3)) + ridge(scene, 190 * unit, 1, far('#6c777b', 0.42), snowy ? tone('#eef1f2') : '') + ground(scene, tone(snowy ? '#e6eaec' : '#6d7358'), far(snowy ? '#dfe6ea' : '#7f866b', 0.3)) + firs(scene, horizon + 20 * unit, 90 * unit, 12, far('#40604f', 0.3)) + boulder(width * 0.9, height * 0.82, 100 * unit, tone('#7a7d7a')) + boulder(width * 0.05, height * 0.92, 120 * unit, tone('#868883')) + boulder(width * 0.74, height * 0.68, 40 * unit, tone('#8c8e88')) + (snowy ? '' : tufts(scene, horizon + 80 * unit, tone('#565f3e'), 34))
}

const desert: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  const dune = (y: number, colour: string) => fill(smooth([{ x: -60, y: y + 40 * unit }, { x: width * 0.25, y: y - 30 * unit }, { x: width * 0.55, y: y + 26 * unit }, { x: width * 0.8, y: y - 18 * unit }, { x: width + 60, y: y + 30 * unit }, { x: width + 60, y: height + 80 }, { x: -60, y: height + 80 }], 0.7), colour)
  const cactus = (x: number, y: number, size: number) => line(`M${n(x)},${n(y)}v${n(-size)}M${n(x)},${n(y - size * 0.45)}h${n(-size * 0.22)}v${n(-size * 0.26)}M${n(x)},${n(y - size * 0.32)}h${n(size * 0.22)}v${n(-size * 0.3)}`, tone('#5c7a4c'), size * 0.12)
  return sky(scene) + ridge(scene, 80 * unit, 0.1, far('#b98f63', 0.6)) + ground(scene, tone('#d3aa6c'), far('#dcbf8c', 0.3)) + dune(horizon + 70 * unit, tone('#d8b277')) + dune(horizon + 190 * unit, tone('#c89c5c')) + cactus(width * 0.86, height * 0.78, 170 * unit) + cactus(width * 0.16, height * 0.66, 90 * unit) + boulder(width * 0.08, height * 0.9, 60 * unit, tone('#a07c54'))
}

const park: Exterior = (scene) => meadowless(scene) + scene.thing('bench', scene.width * 0.2, scene.height * 0.76, { size: 1.2 }) + lampPost(scene, scene.width * 0.34, scene.height * 0.68, 'pk')

const meadowless: Exterior = (scene) => {
  const { width, height, horizon, tone, far } = scene
  return sky(scene) + firs(scene, horizon + 10, height * 0.26, 16, far('#5f8558', 0.5), false) + ground(scene, tone('#729a55'), far('#86a562', 0.3)) + fill(smooth([{ x: width * 0.48, y: horizon + height * 0.04 }, { x: width * 0.62, y: horizon + height * 0.2 }, { x: width * 0.5, y: height * 0.85 }, { x: width * 0.76, y: height * 1.06 }, { x: width * 0.2, y: height * 1.06 }, { x: width * 0.34, y: height * 0.82 }, { x: width * 0.55, y: horizon + height * 0.2 }], 0.7), tone('#cdb88f')) + firs(scene, horizon + height * 0.1, height * 0.4, 5, tone('#5b8a4e'), false) + tufts(scene, horizon + height * 0.15, tone('#557d40'), 34) + wings(scene, '#557f49', false)
}

const river: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  const bank = (side: -1 | 1) => fill(smooth([{ x: width / 2 + side * width * 0.1, y: horizon }, { x: width / 2 + side * width * 0.26, y: horizon + height * 0.14 }, { x: width / 2 + side * width * 0.3, y: height * 0.82 }, { x: width / 2 + side * width * 0.5, y: height + 60 }, { x: width / 2 + side * width * 0.9, y: height + 60 }, { x: width / 2 + side * width * 0.9, y: horizon }], 0.4), tone('#6f8f53'))
  return sky(scene) + ridge(scene, 120 * unit, 0.2, far('#6f8f84', 0.65)) + firs(scene, horizon + 4, 90 * unit, 18, far('#4f7455', 0.45)) + water(scene, height) + bank(-1) + bank(1) + tufts(scene, horizon + 90 * unit, tone('#557a40'), 30) + boulder(width * 0.24, height * 0.8, 34 * unit, tone('#8b8f88')) + wings(scene, '#4f7548', false)
}

const roof: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const city = (base: number, distance: number, high: number) => Array.from({ length: 10 }, (_, index) => house(scene, (index / 10) * width, base, width / 9.4, high * (0.4 + chance() * 0.7), far('#8a93a0', distance), 'flat')).join('')
  const top = horizon + height * 0.17
  return sky(scene) + city(horizon + height * 0.06, 0.8, 170 * unit) + city(horizon + height * 0.17, 0.45, 190 * unit) + ground(scene, tone('#77757a'), tone('#85838a'), top) + fill(box(-2, top - 16 * unit, width + 4, 30 * unit), tone('#8f8880')) + crossLines(scene, top + 20 * unit, tone('#5c5b60'), 7, 1.4 * unit, 0.3) + fill(box(width * 0.78, top - 90 * unit, 150 * unit, 150 * unit), tone('#8a6a5c')) + fill(box(width * 0.82, top - 50 * unit, 50 * unit, 110 * unit), tone('#4d5a60')) + line(`M${n(width * 0.14)},${n(top + 20 * unit)}v${n(-170 * unit)}m${n(-34 * unit)},${n(20 * unit)}h${n(68 * unit)}m${n(-54 * unit)},${n(26 * unit)}h${n(40 * unit)}`, tone('#3a3d44'), 4 * unit)
}

const road: Exterior = (scene) => {
  const { width, height, horizon, tone, far, unit } = scene
  return sky(scene) + ridge(scene, 90 * unit, 0.3, far('#7f8d84', 0.65)) + ground(scene, tone('#8f8a5c'), far('#a09a70', 0.3)) + fill(polygon([{ x: width * 0.485, y: horizon }, { x: width * 0.515, y: horizon }, { x: width * 0.96, y: height }, { x: width * 0.04, y: height }]), tone('#5b5e63')) + line(`M${n(width / 2)},${n(horizon + 6)}L${n(width / 2)},${n(height)}`, tone('#d9c06a'), 6 * unit, 0.8) + tufts(scene, horizon + 60 * unit, tone('#737243'), 26) + [0.12, 0.24, 0.5].map((depth) => {
    const y = horizon + (height - horizon) * depth
    const high = scene.adult(y) * 3
    return line(`M${n(width * (0.52 + depth * 0.7))},${n(y)}v${n(-high)}m${n(-high * 0.14)},${n(high * 0.1)}h${n(high * 0.28)}`, tone('#5b4a3a'), high * 0.03)
  }).join('')
}

const village: Exterior = (scene) => {
  const { width, height, horizon, tone, far, chance, unit } = scene
  const walls = ['#cbb896', '#b39a80', '#d6cdb8', '#a88a70']
  const houses = [0.02, 0.2, 0.7, 0.86].map((x) => house(scene, width * x, horizon + height * (0.08 + chance() * 0.05), width * 0.15, 90 * unit + chance() * 40 * unit, tone(walls[Math.floor(chance() * 4)]!), 'gable')).join('')
  return sky(scene) + ridge(scene, 130 * unit, 0.3, far('#7a9384', 0.65)) + ground(scene, tone('#9c8c6a'), far('#a79b78', 0.3)) + firs(scene, horizon + 14 * unit, 90 * unit, 8, far('#5b7c55', 0.3), false) + houses + crossLines(scene, horizon + 110 * unit, tone('#7d6f53'), 6, 1.4 * unit, 0.3) + fence(scene, horizon + height * 0.16, 26 * unit) + lampPost(scene, width * 0.62, height * 0.74, 'vl')
}

const graveyard: Exterior = (scene) => forest(false, ['#566a58', '#4c6350', '#66735a'])(scene) + [0.2, 0.34, 0.64, 0.8, 0.5].map((x, index) => {
  const y = scene.horizon + scene.height * (0.16 + (index % 3) * 0.08)
  const high = scene.adult(y) * 0.56
  return footing(scene.width * x, y, high * 0.5) + fill(`M${n(scene.width * x - high * 0.34)},${n(y)}v${n(-high * 0.7)}a${n(high * 0.34)},${n(high * 0.34)} 0 0 1 ${n(high * 0.68)},0v${n(high * 0.7)}Z`, scene.tone('#8f928f'))
}).join('')

const castle: Exterior = (scene) => {
  const { width, horizon, tone, far, unit } = scene
  const stone = far('#8a867e', 0.15)
  const tower = (x: number, wide: number, high: number) => fill(box(x, horizon + 40 * unit - high, wide, high), stone) + Array.from({ length: 4 }, (_, index) => fill(box(x + (wide / 4) * index, horizon + 40 * unit - high - 16 * unit, wide / 7, 18 * unit), stone)).join('') + fill(box(x + wide * 0.4, horizon + 40 * unit - high * 0.7, wide * 0.2, 34 * unit), scene.dark ? '#f0c878' : tone('#3c3a3a'))
  return sky(scene) + ridge(scene, 120 * unit, 0.4, far('#71867c', 0.6)) + ground(scene, tone('#7b7f5c'), far('#8a8e6c', 0.3)) + fill(box(width * 0.3, horizon - 90 * unit, width * 0.4, 130 * unit), shift(stone, 0.02)) + tower(width * 0.26, 90 * unit, 260 * unit) + tower(width * 0.64, 100 * unit, 300 * unit) + fill(`M${n(width * 0.46)},${n(horizon + 40 * unit)}v${n(-70 * unit)}a${n(width * 0.04)},${n(width * 0.04)} 0 0 1 ${n(width * 0.08)},0v${n(70 * unit)}Z`, tone('#3a322c')) + tufts(scene, horizon + 70 * unit, tone('#5d6641'), 40) + wings(scene, '#52704a', true)
}

const space: Exterior = (scene) => {
  const { width, height, horizon, unit, chance } = scene
  const stars = Array.from({ length: 160 }, () => disc(chance() * width, chance() * horizon, (0.6 + chance() * 1.4) * unit, mix('#dfe6f2', '#f2d9b0', chance()))).join('')
  const soil = mix(['#8a6a58', '#7a7d86', '#6a7f86', '#94724a'][Math.floor(chance() * 4)]!, '#20222e', 0.25)
  return fill(box(-2, -2, width + 4, horizon + 6), '#0d1020') + stars + halo('pl', width * 0.74, horizon * 0.42, 190 * unit, '#b7c9e6', 0.25) + disc(width * 0.74, horizon * 0.42, 92 * unit, '#c08a5e') + fill(ellipse({ x: width * 0.74 + 26 * unit, y: horizon * 0.42 + 18 * unit }, 74 * unit, 74 * unit), '#8a5a40', 0.7) + line(`M${n(width * 0.74 - 170 * unit)},${n(horizon * 0.42 + 40 * unit)}Q${n(width * 0.74)},${n(horizon * 0.42 + 20 * unit)} ${n(width * 0.74 + 170 * unit)},${n(horizon * 0.42 - 40 * unit)}`, '#e0c9a6', 7 * unit, 0.7) + ridge(scene, 60 * unit, 1, shift(soil, -0.07)) + ground(scene, soil, shift(soil, -0.04)) + [0.2, 0.4, 0.7, 0.85, 0.1].map((x, index) => fill(ellipse({ x: width * x, y: horizon + height * (0.08 + index * 0.09) }, (30 + index * 26) * unit, (6 + index * 5) * unit), shift(soil, -0.06))).join('') + boulder(width * 0.93, height * 0.86, 70 * unit, shift(soil, -0.03))
}

const platform: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const edge = horizon + height * 0.2
  return sky(scene) + firs(scene, horizon + 6, 70 * unit, 14, scene.far('#5f7b5c', 0.5), false) + ground(scene, tone('#8d8a86'), tone('#9a968f')) + scene.thing('train', width * 0.42, horizon + height * 0.155, { size: 0.62 }) + fill(box(-2, horizon + height * 0.15, width + 4, height * 0.05), tone('#4a4642')) + fill(box(-2, edge, width + 4, 12 * unit), tone('#e2d06a')) + perspectiveLines(scene, edge + 12 * unit, tone('#6f6c68'), 14, 1.4 * unit, 0.4) + [0.1, 0.9].map((x) => fill(box(width * x - 8 * unit, height * 0.02, 16 * unit, height * 0.78), tone('#54606a'))).join('') + fill(polygon([{ x: -4, y: -4 }, { x: width + 4, y: -4 }, { x: width + 4, y: height * 0.09 }, { x: -4, y: height * 0.06 }]), tone('#3f4a54')) + scene.thing('bench', width * 0.2, height * 0.82, { size: 1.2 })
}

const bridge: Exterior = (scene) => {
  const { width, height, horizon, tone, unit } = scene
  const cables = [0.1, 0.2, 0.3, 0.4].flatMap((share) => [-1, 1].map((side) => `M${n(width / 2 + side * width * 0.1)},${n(horizon - 190 * unit)}L${n(width / 2 + side * width * (0.1 + share))},${n(horizon + height * (share * 0.7 + 0.02))}`)).join('')
  return sky(scene) + ridge(scene, 60 * unit, 0.2, scene.far('#6f8288', 0.7)) + water(scene, height) + fill(polygon([{ x: width * 0.46, y: horizon }, { x: width * 0.54, y: horizon }, { x: width * 1.0, y: height }, { x: 0, y: height }]), tone('#6b6d72')) + line(cables, tone('#8c3f38'), 3.4 * unit, 0.9) + fill(box(width / 2 - width * 0.115, horizon - 210 * unit, 26 * unit, 250 * unit), tone('#9b463c')) + fill(box(width / 2 + width * 0.115 - 26 * unit, horizon - 210 * unit, 26 * unit, 250 * unit), tone('#8c3f38')) + fill(box(width / 2 - width * 0.115, horizon - 160 * unit, width * 0.23, 20 * unit), tone('#9b463c')) + perspectiveLines(scene, horizon + 10 * unit, tone('#4d4f54'), 3, 2 * unit, 0.5)
}

const skyOnly: Exterior = (scene) => sky(scene) + ground(scene, scene.far('#9fb6c2', 0.4), scene.far('#cfdbe0', 0.3)) + [0.2, 0.45, 0.7, 0.9].map((x, index) => fill(ellipse({ x: scene.width * x, y: scene.horizon + scene.height * (0.1 + index * 0.12) }, (160 + index * 70) * scene.unit, (26 + index * 16) * scene.unit), scene.tone('#f4f6f4'), 0.75)).join('')

const square: Exterior = (scene) => village(scene) + [0.16, 0.84].map((x, index) => {
  const y = scene.height * 0.78
  const wide = scene.adult(y) * 0.95
  const [a, b] = index ? ['#b0453a', '#efe6d2'] : ['#3f7a6a', '#efe6d2']
  return fill(box(scene.width * x - wide * 0.5, y - wide * 0.42, wide, wide * 0.42), scene.tone('#8a6a48')) + Array.from({ length: 6 }, (_, stripe) => fill(polygon([{ x: scene.width * x - wide * 0.5 + (wide / 6) * stripe, y: y - wide * 1.14 }, { x: scene.width * x - wide * 0.5 + (wide / 6) * (stripe + 1), y: y - wide * 1.14 }, { x: scene.width * x - wide * 0.6 + (wide / 5) * (stripe + 1), y: y - wide * 0.86 }, { x: scene.width * x - wide * 0.6 + (wide / 5) * stripe, y: y - wide * 0.86 }]), scene.tone(stripe % 2 ? b : a))).join('') + line(`M${n(scene.width * x - wide * 0.47)},${n(y)}v${n(-wide)}M${n(scene.width * x + wide * 0.47)},${n(y)}v${n(-wide)}`, scene.tone('#5a4a3a'), 4 * scene.unit)
}).join('')

export const exteriors: Record<string, Exterior> = {
  street, alley, pier, beach, sea, deck, meadow, field, desert, park, river, roof, road, village, graveyard, castle, space, platform, bridge, square,
  sky: skyOnly,
  forest: forest(true, ['#44694f', '#3a5f47', '#5f6f48']),
  grove: forest(false, ['#5f8558', '#557d4a', '#748a52']),
  jungle: forest(false, ['#3f7a4c', '#2f6a40', '#4a6b3a']),
  mountain: mountain(false),
  snow: mountain(true),
}
