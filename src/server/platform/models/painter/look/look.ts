import type { Rgb } from '../../../pictures/pixels-colour.ts'
import { type Pen, plainPen } from '../pen.ts'

/** What a style does to a picture, already weighed by its strength. */
export interface Look {
  pen: Pen
  /** How much colour is left: of the place, and of those who must stay recognisable. */
  placeColour: number
  subjectColour: number
  contrast: number
  brightness: number
  /** Colours that shadows and lights lean to, and how far. */
  shadows: Rgb
  lights: Rgb
  lean: number
  grain: number
  /** Light and dark patches of a rough ground. */
  paper: number
  /** Darkens the corners; below 0 the paper stays bare there. */
  vignette: number
  /** Round, soft shading instead of two flat tones. */
  volume: number
  /** Light from behind along the far edge. */
  rim: number
  /** How places are made: blur of the lens in shares of the height, width of a flat tone, ink along edges. */
  soft: number
  steps: number
  ink: number
  /** A lamp from the upper left, and the shadow of blinds. */
  glow: number
  blinds: number
}

/** Changes nothing. */
export const plainLook: Look = {
  pen: plainPen,
  placeColour: 1,
  subjectColour: 1,
  contrast: 1,
  brightness: 0,
  shadows: [0, 0, 0],
  lights: [255, 255, 255],
  lean: 0,
  grain: 0,
  paper: 0,
  vignette: 0,
  volume: 0,
  rim: 0,
  soft: 0,
  steps: 0,
  ink: 0,
  glow: 0,
  blinds: 0,
}
