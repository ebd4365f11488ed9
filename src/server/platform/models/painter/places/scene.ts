import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { chances } from '../chance.ts'
import { drawThing } from '../things/draw-thing.ts'
import { readThing } from '../things/read-thing.ts'
import { apart, group, n } from '../svg.ts'
import type { PlaceSpec } from './place-spec.ts'

/** Share of the height at which the ground ends; frames rely on it. */
export const horizonShare = 0.46

/** Height of the camera over the ground in adults, as a wide shot has it. */
const cameraHeight = 0.86

/** What every part of a place is drawn with. */
export interface Scene {
  spec: PlaceSpec
  width: number
  height: number
  /** One pixel of a picture 720 high. */
  unit: number
  horizon: number
  chance: () => number
  /** A colour as this hour and weather show it. */
  tone(colour: string): string
  /** Paler with distance, 0 near to 1 far. */
  far(colour: string, distance: number): string
  /** Height of an adult who stands at this height of the picture. */
  adult(y: number): number
  /** A named thing standing on the ground there. */
  thing(name: string, x: number, y: number, options?: { size?: number; colour?: string; yaw?: number }): string
  /** How far down the ground such a thing is no higher than this. */
  groundFor(name: string, height: number): number
  dark: boolean
}

interface Hour {
  skyTop: string
  skyLow: string
  /** What all colours are drawn towards, and how far. */
  cast: string
  amount: number
  lightness: number
}

export const hours: Record<PlaceSpec['time'], Hour> = {
  day: { skyTop: '#8fb4cc', skyLow: '#dfe7e4', cast: '#e9efe9', amount: 0.05, lightness: 0 },
  dawn: { skyTop: '#8ea0b8', skyLow: '#f0cfae', cast: '#e0a988', amount: 0.2, lightness: -0.06 },
  dusk: { skyTop: '#4c4a6c', skyLow: '#d9906a', cast: '#7a4f66', amount: 0.3, lightness: -0.12 },
  night: { skyTop: '#131a2e', skyLow: '#31405f', cast: '#22304f', amount: 0.47, lightness: -0.13 },
}

export function sceneOf(spec: PlaceSpec, width: number, height: number): Scene {
  const hour = hours[spec.time]
  const chance = chances(`${spec.seed}/scene`)
  const grey = spec.weather === 'clear' ? 0 : spec.weather === 'clouds' ? 0.12 : 0.24
  const inside = spec.inside
  const tone = (colour: string) => {
    const own = mix(
      shift(colour, inside ? hour.lightness * 0.62 : hour.lightness),
      hour.cast,
      inside ? hour.amount * 0.5 : hour.amount,
    )
    return inside || grey === 0 ? own : mix(own, spec.time === 'night' ? '#1c2334' : '#8d979c', grey)
  }
  const horizon = height * horizonShare
  const adult = (y: number) => Math.max(4, (y - horizon) / cameraHeight)
  let things = 0
  return {
    spec,
    width,
    height,
    unit: height / 720,
    horizon,
    chance,
    tone,
    far: (colour, distance) => mix(tone(colour), tone(mix(hour.skyLow, '#a9b6ba', 0.3)), distance * 0.8),
    adult,
    groundFor: (name, high) => horizon + (high / readThing('', name, `${spec.seed}/${name}`).stature) * cameraHeight,
    dark: spec.time === 'night' || spec.time === 'dusk',
    thing(name, x, y, options = {}) {
      const drawn = readThing('', name, `${spec.seed}/${name}`)
      const size = drawn.stature * adult(y) * (options.size ?? 1)
      const coloured = { ...drawn, colour: tone(options.colour ?? drawn.colour), second: tone(drawn.second) }
      const { svg } = drawThing(coloured, options.yaw ?? 0, { line: 2.4, shade: 0.1 })
      things += 1
      return group(apart(svg, `p${things}`), `translate(${n(x)},${n(y)}) scale(${Math.round(size * 10) / 10000})`)
    },
  }
}

export const gradient = (id: string, stops: readonly [number, string, number?][], across = false) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')}</linearGradient>`

/** A soft round light. */
export const halo = (id: string, x: number, y: number, radius: number, colour: string, opacity: number) =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}"` +
  ` stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}"` +
  ` stop-opacity="0"/></radialGradient><circle cx="${n(x)}" cy="${n(y)}"` +
  ` r="${n(radius)}" fill="url(#${id})"/>`

/** A shadow on the ground that gives weight to what stands there. */
export const footing = (x: number, y: number, wide: number) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(wide)}" ry="${n(wide * 0.14)}" fill="#0d0f18" fill-opacity="0.22"/>`
