import { mix, shift } from '../../../pictures/pixels-colour.ts'
import { dark, outline, type Pen } from '../pen.ts'
import { fill, line, n } from '../svg.ts'
import type { ThingSpec } from './thing-spec.ts'

export type ThingView = 'front' | 'turned' | 'side' | 'back'

/** What a thing is drawn with: its own colours, and strokes that carry the common light. */
export interface Ink {
  colour: string
  second: string
  seed: string
  view: ThingView
  /** A shape with outline, its right part in shadow. */
  shape(path: string, colour?: string, lit?: number): string
  /** A shape without outline. */
  plain(path: string, colour: string, opacity?: number): string
  stroke(path: string, colour: string, width: number): string
  /** A bar with an outline of its own: rods, handles, ropes. */
  rod(path: string, colour: string, width: number): string
  lighter: string
  darker: string
}

export const wood = '#8a6440'
export const steel = '#9aa1aa'
export const iron = '#4b4e56'
export const brass = '#c2963c'
export const paper = '#ece4d2'
export const glow = '#f6d98a'
export const night = '#26262c'
export const glass = '#a9c4cc'

/** Where the shadow begins on one that is turned. */
const lights: Record<ThingView, number> = { front: 1, turned: 0.82, side: 0.66, back: 0.46 }

export function inkOf({ colour, second, seed }: ThingSpec, view: ThingView, pen: Pen): Ink {
  return {
    colour,
    second,
    seed,
    view,
    lighter: shift(colour, 0.09),
    darker: shift(colour, -0.1),
    shape: (path, own = colour, lit = 0.64) => shaded(path, own, lit < 1 ? lit * lights[view] : lit, pen),
    plain: (path, own, opacity = 1) => fill(path, own, opacity),
    stroke: (path, own, width) => line(path, own, width),
    rod: (path, own, width) =>
      line(path, outline(own), width + pen.line * 2) +
      line(path, own, width) +
      line(path, mix(own, '#ffffff', 0.18), width * 0.3),
  }
}

/** Two tones with a hard edge between them. */
function shaded(path: string, colour: string, lit: number, pen: Pen): string {
  const id = `t${colour.slice(1)}${Math.round(lit * 100)}`
  const stops =
    `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0.18"><stop` +
    ` offset="${n(lit * 10) === '0' ? 0 : lit}" stop-color="${colour}"/>` +
    `<stop offset="${lit}" stop-color="${dark(colour, pen)}"/></linearGradient>`
  return `${lit >= 1 ? '' : stops}${line(path, outline(colour), pen.line * 2)}<path d="${path}" fill="${lit >= 1 ? colour : `url(#${id})`}" fill-rule="evenodd"/>`
}
