import { shift } from '../../../pictures/pixels-colour.ts'
import { box, circle, ellipse, fill, line, n, polygon, smooth } from '../svg.ts'
import { disc } from './layers.ts'
import { type Furnishing, room, type RoomPlan } from './rooms.ts'
import { gradient, halo, type Scene } from './scene.ts'

const at = (what: string, x: number, depth = 0, size = 1, colour?: string): Furnishing => ({ what, x, depth, size, ...(colour ? { colour } : {}) })
const plan = (wall: string, floor: RoomPlan['floor'], floorColour: string, opening: RoomPlan['opening'], lights: RoomPlan['lights'], furniture: Furnishing[], more: Partial<RoomPlan> = {}): RoomPlan => ({ wall, floor, floorColour, opening, lights, furniture, ...more })

const plans: Record<string, RoomPlan> = {
  livingroom: plan('#c9b79b', 'carpet', '#8f6a4e', 'window', 'none', [at('pictures', 0.56), at('sofa', 0.3, 0.1), at('shelf', 0.76), at('lamp', 0.06, 0.12, 2.4), at('table', 0.36, 0.5, 0.55), at('potted plant', 0.98, 0.3, 1.3)]),
  bedroom: plan('#b9bdb6', 'boards', '#a47c57', 'window', 'none', [at('bed', 0.34, 0.24, 1.05), at('lamp', 0.66, 0.06, 1.6), at('pictures', 0.2), at('chair', 0.92, 0.3)]),
  kitchen: plan('#d3cbb6', 'tiles', '#b7ab96', 'window', 'pendant', [at('cupboards', 0.02), at('counter', 0.02), at('stove', 0.5), at('counter', 0.64, 0, 0.74), at('table', 0.5, 0.55, 0.9), at('pot', 0.565, -0.34, 0.8)]),
  office: plan('#b5bbbd', 'carpet', '#6c7378', 'blinds', 'tubes', [at('shelf', 0.02), at('table', 0.5, 0.34, 1.05), at('laptop', 0.5, -0.2, 0.9), at('chair', 0.24, 0.5), at('potted plant', 0.96, 0.2, 1.2)]),
  cafe: plan('#a98a6b', 'boards', '#6f5039', 'wide', 'pendant', [at('counter', 0.56, 0, 0.9, '#5a4434'), at('table', 0.16, 0.3, 0.62), at('chair', 0.02, 0.34), at('chair', 0.3, 0.34), at('table', 0.86, 0.5, 0.62), at('chair', 0.74, 0.5)]),
  bar: plan('#5b4438', 'boards', '#4a3527', 'none', 'pendant', [at('bottles', 0.24), at('bar', 0.14), at('table', 0.95, 0.6, 0.6)]),
  restaurant: plan('#8f6a5a', 'boards', '#6b4a36', 'wide', 'chandelier', [at('table', 0.2, 0.3, 0.75, '#e3dccd'), at('table', 0.78, 0.3, 0.75, '#e3dccd'), at('chair', 0.02, 0.35), at('chair', 0.96, 0.35), at('bottle', 0.2, -0.24, 1)]),
  corridor: plan('#b3b7b0', 'tiles', '#8d9290', 'door', 'tubes', [], { narrow: 0.16 }),
  cell: plan('#8a8d88', 'concrete', '#6f716e', 'bars', 'bulb', [at('bed', 0.26, 0.14, 0.8), at('bucket', 0.86, 0.3)]),
  warehouse: plan('#8b8a84', 'concrete', '#75767a', 'wide', 'pendant', [at('crate', 0.06, 0.08, 2.4), at('crate', 0.22, 0.1, 1.8), at('crate', 0.84, 0.16, 2.2), at('barrel', 0.96, 0.5, 1.2), at('barrel', 0.02, 0.6, 1.1)], { beams: true }),
  garage: plan('#91939a', 'concrete', '#6b6d72', 'none', 'tubes', [at('shelf', 0.02, 0, 0.9), at('car', 0.55, 0.2, 0.95), at('bicycle', 0.95, 0.5), at('barrel', 0.06, 0.5)]),
  hospital: plan('#cddad6', 'tiles', '#b4c0be', 'blinds', 'tubes', [at('bed', 0.34, 0.2, 1, '#c9d0d4'), at('screen', 0.68), at('chair', 0.92, 0.3), at('lamp', 0.03, 0.1, 1.6)]),
  classroom: plan('#d6cba8', 'boards', '#a98a62', 'none', 'tubes', [at('blackboard', 0.25), at('table', 0.5, 0.06, 0.7), at('table', 0.2, 0.4, 0.6), at('chair', 0.2, 0.62), at('table', 0.8, 0.4, 0.6), at('chair', 0.8, 0.62), at('globe', 0.56, -0.34, 0.8)]),
  church: plan('#b9ab93', 'stone', '#8f8778', 'arched', 'chandelier', [at('table', 0.5, 0.02, 0.7, '#d9cfb8'), at('candle', 0.44, -0.34, 1.2), at('candle', 0.56, -0.34, 1.2), at('pews', 0, 0.5)], { beams: true }),
  hall: plan('#b8a07e', 'tiles', '#a49078', 'arched', 'chandelier', [at('chair', 0.1, 0.1), at('chair', 0.9, 0.1), at('potted plant', 0.03, 0.3, 1.5), at('potted plant', 0.97, 0.3, 1.5)]),
  shop: plan('#cfc0a2', 'boards', '#96754f', 'none', 'pendant', [at('shelf', 0.01), at('shelf', 0.26), at('shelf', 0.75), at('counter', 0.5, 0, 0.8), at('box', 0.08, 0.5, 1.2)]),
  library: plan('#8b7358', 'carpet', '#6b4038', 'none', 'chandelier', [at('shelf', 0.0, 0, 1.1), at('shelf', 0.27, 0, 1.1), at('shelf', 0.54, 0, 1.1), at('shelf', 0.78, 0, 1), at('table', 0.46, 0.4, 0.95), at('lamp', 0.36, -0.1, 0.9), at('book', 0.56, -0.14, 1)]),
  bathroom: plan('#bcd0d0', 'tiles', '#9fb3b4', 'window', 'bulb', [at('mirror', 0.18, -0.5, 0.9), at('counter', 0.08, 0, 0.7, '#e6e6e0'), at('bucket', 0.9, 0.3)]),
  cellar: plan('#6f655a', 'stone', '#57504a', 'bars', 'bulb', [at('barrel', 0.06, 0.1, 1.3), at('barrel', 0.18, 0.14, 1.2), at('shelf', 0.74, 0, 0.9), at('crate', 0.9, 0.4, 1.4)], { beams: true }),
  attic: plan('#8d745a', 'boards', '#7a5c42', 'window', 'bulb', [at('chest', 0.16, 0.2, 1.3), at('chair', 0.8, 0.2), at('suitcase', 0.92, 0.4, 1.1), at('mirror', 0.6, 0.05, 1)], { beams: true }),
  stage: plan('#3f3236', 'boards', '#8a6242', 'none', 'none', [at('curtain', 0), at('chair', 0.5, 0.2)]),
  lab: plan('#c3d0d2', 'metal', '#9aa6aa', 'none', 'tubes', [at('screen', 0.06), at('shelf', 0.76, 0, 0.9), at('counter', 0.5, 0, 0.55, '#dfe4e4'), at('table', 0.34, 0.34, 1, '#c9cfd2'), at('bottle', 0.26, -0.14, 1.2), at('glass', 0.4, -0.14, 1.4)]),
  cockpit: plan('#5b6470', 'metal', '#4a525c', 'portholes', 'tubes', [at('panels', 0.02), at('panels', 0.5), at('chair', 0.34, 0.3, 1, '#3a4048'), at('chair', 0.66, 0.3, 1, '#3a4048')]),
  train: plan('#8f8a76', 'carpet', '#6a5148', 'wide', 'pendant', [at('sofa', 0.08, 0.2, 0.8, '#7a4640'), at('sofa', 0.92, 0.2, 0.8, '#7a4640'), at('table', 0.5, 0.24, 0.5)], { narrow: 0.26 }),
  gym: plan('#b5a98f', 'boards', '#b88a54', 'wide', 'tubes', [at('lockers', 0.5), at('ball', 0.2, 0.4, 1)]),
  locker: plan('#a9b3b5', 'tiles', '#8e989a', 'none', 'tubes', [at('lockers', 0.02), at('lockers', 0.5), at('bench', 0.5, 0.4, 1)]),
  workshop: plan('#9a8468', 'boards', '#7d6046', 'window', 'bulb', [at('shelf', 0.76), at('table', 0.4, 0.24, 1.1), at('hammer', 0.34, -0.2, 1), at('bucket', 0.95, 0.5), at('mop', 0.03, 0.2, 1)]),
  throne: plan('#7d7268', 'stone', '#6d3535', 'arched', 'chandelier', [at('throne', 0.5, 0.04, 1.5, '#b08c3e'), at('candle', 0.24, 0.1, 2), at('candle', 0.76, 0.1, 2)]),
  hotel: plan('#bca58a', 'carpet', '#7c4a44', 'wide', 'chandelier', [at('counter', 0.5, 0, 1, '#6d4a34'), at('sofa', 0.14, 0.3), at('potted plant', 0.96, 0.3, 1.4), at('suitcase', 0.78, 0.5, 1)]),
}

/** What is inside and yet no room of four walls. */
const hollows: Record<string, (scene: Scene) => string> = {
  car: carInside,
  cave,
  tent,
}

export function interior(scene: Scene, name: string, bare: boolean): string {
  const hollow = hollows[name]
  if (hollow) return hollow(scene)
  const furnished = plans[name] ?? plans.livingroom!
  return room(scene, bare ? { ...furnished, furniture: [] } : furnished)
}

/** Whether such a room has such a thing anyway. */
export const standsIn = (place: string, thing: string) => plans[place]?.furniture.some(({ what }) => what === thing) ?? false

function carInside(scene: Scene): string {
  const { width, height, horizon, tone, dark, unit, chance } = scene
  const outside = `${gradient('sky', [[0, dark ? '#131a2e' : '#9fc0d3'], [1, dark ? '#31405f' : '#e3e9e4']])}<rect x="-4" y="-4" width="${n(width + 8)}" height="${n(height)}" fill="url(#sky)"/>`
  const view = fill(polygon([{ x: -4, y: horizon }, { x: width + 4, y: horizon }, { x: width + 4, y: height }, { x: -4, y: height }]), tone('#7d8a68')) + fill(polygon([{ x: width * 0.47, y: horizon }, { x: width * 0.55, y: horizon }, { x: width * 0.9, y: height }, { x: width * 0.1, y: height }]), tone('#5b5e63')) + (dark ? Array.from({ length: 9 }, () => disc(chance() * width, horizon - chance() * 60 * unit, 4 * unit, '#f0c878')).join('') : fill(smooth([{ x: -20, y: horizon + 4 }, { x: width * 0.3, y: horizon - 40 * unit }, { x: width * 0.7, y: horizon - 20 * unit }, { x: width + 20, y: horizon + 4 }], 0.7), tone('#7f9a84')))
  const body = tone('#3a3d44')
  const frame = `<path fill-rule="evenodd" d="M-4,-4H${n(width + 4)}V${n(height + 4)}H-4ZM${n(width * 0.14)},${n(height * 0.1)}Q${n(width / 2)},${n(height * 0.05)} ${n(width * 0.86)},${n(height * 0.1)}L${n(width * 0.95)},${n(height * 0.58)}Q${n(width / 2)},${n(height * 0.53)} ${n(width * 0.05)},${n(height * 0.58)}Z" fill="${body}"/>`
  const dash = fill(`M-4,${n(height * 0.64)}Q${n(width / 2)},${n(height * 0.56)} ${n(width + 4)},${n(height * 0.64)}V${n(height + 4)}H-4Z`, shift(body, 0.04)) + fill(box(width * 0.44, height * 0.68, width * 0.16, height * 0.12, 10), shift(body, -0.06)) + [0.22, 0.3].map((x) => disc(width * x, height * 0.68, 26 * unit, shift(body, -0.08)) + line(`M${n(width * x)},${n(height * 0.68)}l${n(10 * unit)},${n(-14 * unit)}`, '#d98a4a', 3 * unit)).join('')
  const wheel = line(ellipse({ x: width * 0.26, y: height * 0.84 }, 120 * unit, 112 * unit), shift(body, -0.1), 20 * unit) + line(`M${n(width * 0.26 - 110 * unit)},${n(height * 0.84)}h${n(220 * unit)}`, shift(body, -0.1), 18 * unit)
  const mirror = fill(box(width * 0.45, height * 0.07, width * 0.13, height * 0.07, 10), shift(body, -0.08)) + fill(box(width * 0.457, height * 0.08, width * 0.116, height * 0.05, 8), tone('#93a8b2'))
  return outside + view + frame + dash + wheel + mirror
}

function cave(scene: Scene): string {
  const { width, height, tone, unit, chance } = scene
  const rock = tone('#5f5850')
  const mouth = smooth([{ x: width * 0.36, y: height * 0.7 }, { x: width * 0.34, y: height * 0.36 }, { x: width * 0.46, y: height * 0.2 }, { x: width * 0.6, y: height * 0.26 }, { x: width * 0.66, y: height * 0.46 }, { x: width * 0.64, y: height * 0.7 }], 0.6)
  const spikes = Array.from({ length: 13 }, (_, index) => {
    const x = (index / 12) * width
    const long = (60 + chance() * 150) * unit
    return fill(polygon([{ x: x - 34 * unit, y: -4 }, { x: x + 34 * unit, y: -4 }, { x: x + 6 * unit, y: long }]), shift(rock, -0.05 + chance() * 0.05))
  }).join('')
  return fill(box(-4, -4, width + 8, height + 8), rock) + fill(smooth([{ x: width * 0.14, y: height * 0.72 }, { x: width * 0.16, y: height * 0.2 }, { x: width * 0.5, y: height * 0.04 }, { x: width * 0.84, y: height * 0.2 }, { x: width * 0.86, y: height * 0.72 }], 0.7), shift(rock, -0.07)) + fill(mouth, scene.dark ? '#22304f' : '#cfdcd8') + halo('cv', width / 2, height * 0.44, 330 * unit, scene.dark ? '#7f94c0' : '#eef2dc', 0.35) + fill(polygon([{ x: -4, y: height * 0.84 }, { x: width * 0.3, y: height * 0.68 }, { x: width * 0.7, y: height * 0.68 }, { x: width + 4, y: height * 0.84 }, { x: width + 4, y: height + 4 }, { x: -4, y: height + 4 }]), shift(rock, 0.04)) + spikes + [0.06, 0.2, 0.82, 0.94].map((x, index) => fill(polygon([{ x: width * x - 60 * unit, y: height * (0.86 + (index % 2) * 0.1) }, { x: width * x, y: height * (0.6 + (index % 2) * 0.12) }, { x: width * x + 60 * unit, y: height * (0.86 + (index % 2) * 0.1) }]), shift(rock, index % 2 ? 0.05 : -0.02))).join('')
}

function tent(scene: Scene): string {
  const { width, height, tone, unit } = scene
  const cloth = tone('#c2a46a')
  return fill(box(-4, -4, width + 8, height + 8), cloth) + Array.from({ length: 9 }, (_, index) => fill(polygon([{ x: width / 2, y: -20 }, { x: (width / 8) * index - width / 18, y: height * 0.72 }, { x: (width / 8) * index, y: height * 0.72 }]), shift(cloth, -0.05))).join('') + fill(polygon([{ x: -4, y: height * 0.72 }, { x: width + 4, y: height * 0.72 }, { x: width + 4, y: height + 4 }, { x: -4, y: height + 4 }]), tone('#7d6a4a')) + fill(polygon([{ x: width * 0.5, y: height * 0.16 }, { x: width * 0.6, y: height * 0.73 }, { x: width * 0.4, y: height * 0.73 }]), scene.dark ? '#22304f' : '#d9e4dd') + line(`M${n(width / 2)},-4V${n(height * 0.74)}`, tone('#5a4632'), 10 * unit) + scene.thing('lantern', width * 0.24, height * 0.82, { size: 1.1 }) + scene.thing('chest', width * 0.82, height * 0.86, { size: 1.1 }) + fill(circle({ x: width / 2, y: 0 }, 12 * unit), shift(cloth, -0.1))
}
