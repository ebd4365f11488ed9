import { fromHex, type Rgb } from '../../../pictures/pixels-colour.ts'
import { plainPen, type Pen } from '../pen.ts'
import { colourOfWord } from '../words/colours.ts'
import { says } from '../words/phrases.ts'

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
}

/** Changes nothing. */
export const plainLook: Look = { pen: plainPen, placeColour: 1, subjectColour: 1, contrast: 1, brightness: 0, shadows: [0, 0, 0], lights: [255, 255, 255], lean: 0, grain: 0, paper: 0, vignette: 0, volume: 0 }

/** The first that a style text names is its base; the rest of the text may colour it. */
const looks: readonly [RegExp, Partial<Look>][] = [
  [says('noir|black-and-white|black and white|monochrome|schwarzweiß|noir et blanc|film-noir'), { placeColour: 0.1, subjectColour: 0.4, contrast: 1.28, brightness: -12, shadows: [14, 16, 24], lights: [236, 236, 232], lean: 0.1, grain: 9, vignette: 0.5, pen: { line: 4.4, shade: 0.17 } }],
  [says('watercolou?r|aquarell|aquarelle|acuarela|gouache'), { placeColour: 1.12, subjectColour: 1.08, contrast: 0.92, brightness: 17, lights: [253, 249, 240], shadows: [58, 60, 104], lean: 0.05, paper: 22, vignette: -1, pen: { line: 1.6, shade: 0.08 } }],
  [says('anime|manga'), { placeColour: 1.16, subjectColour: 1.12, contrast: 1.08, brightness: 6, shadows: [44, 40, 92], lights: [255, 252, 244], lean: 0.07, pen: { line: 3, shade: 0.13 } }],
  [says('stop[- ]motion|claymation|clay|felt|puppets?|plasticine'), { placeColour: 0.94, subjectColour: 0.97, contrast: 1.04, shadows: [58, 40, 30], lights: [255, 240, 214], lean: 0.14, grain: 15, vignette: 0.32, volume: 0.9, pen: { line: 0, shade: 0.08 } }],
  [says('3d|three-dimensional|cgi|pixar'), { placeColour: 1.1, subjectColour: 1.08, contrast: 1.03, brightness: 4, lights: [255, 246, 228], shadows: [40, 36, 70], lean: 0.06, volume: 1, vignette: 0.14, pen: { line: 0, shade: 0.06 } }],
  [says('2d|hand-drawn|cartoon|cel|comic|graphic novel|ink line'), { placeColour: 1.08, subjectColour: 1.08, contrast: 1.1, pen: { line: 6.4, shade: 0.1 } }],
  [says('hyperrealistic|hyper-realistic|photorealistic|photograph|realistic|photo|documentary|digital cinema'), { placeColour: 0.9, subjectColour: 0.95, contrast: 1.12, brightness: -3, grain: 7, vignette: 0.26, volume: 0.8, shadows: [24, 30, 40], lights: [255, 248, 236], lean: 0.06, pen: { line: 0, shade: 0.11 } }],
  [says('oil painting|impressionist|ölgemälde|painterly|van gogh'), { placeColour: 1.1, subjectColour: 1.05, contrast: 1.05, paper: 13, lights: [250, 236, 200], shadows: [40, 40, 60], lean: 0.1, pen: { line: 1, shade: 0.12 } }],
  [says('sepia|vintage|silent film|daguerreotype|old photograph|western'), { placeColour: 0.4, subjectColour: 0.62, contrast: 1.06, shadows: [52, 34, 18], lights: [250, 232, 196], lean: 0.24, grain: 9, vignette: 0.44 }],
  [says('cyberpunk|neon|synthwave|vaporwave'), { placeColour: 1.2, subjectColour: 1.1, contrast: 1.16, brightness: -8, shadows: [42, 16, 86], lights: [120, 240, 250], lean: 0.16, vignette: 0.3 }],
  [says('pastel|soft colours|fairy ?tale|storybook|bilderbuch'), { placeColour: 0.78, subjectColour: 0.86, contrast: 0.9, brightness: 18, lights: [255, 244, 240], shadows: [96, 84, 120], lean: 0.1, pen: { line: 2.6, shade: 0.08 } }],
  [says('horror|gothic|thriller|bleak|dystopian'), { placeColour: 0.55, subjectColour: 0.72, contrast: 1.16, brightness: -12, shadows: [10, 22, 24], lights: [214, 226, 216], lean: 0.12, vignette: 0.5, grain: 6 }],
  [says('pencil|charcoal|sketch|bleistift|kohle|engraving|etching'), { placeColour: 0.16, subjectColour: 0.46, contrast: 0.94, brightness: 20, paper: 18, lights: [248, 244, 234], shadows: [52, 50, 52], lean: 0.08, pen: { line: 4.6, shade: 0.1 } }],
]

const weights = { subtle: 0.5, balanced: 1, strong: 1.5 }

export function readLook(style: string): Look {
  const strength = /strength:\s*(subtle|balanced|strong)/i.exec(style)?.[1]?.toLowerCase() as keyof typeof weights | undefined
  const weight = weights[strength ?? 'balanced']
  const base = looks.find(([words]) => words.test(style))?.[1] ?? {}
  return toned(weighed({ ...plainLook, ...base }, weight), style, weight)
}

function weighed(look: Look, weight: number): Look {
  const from = (neutral: number, value: number) => neutral + (value - neutral) * weight
  return {
    ...look,
    pen: { line: Math.max(0, from(plainPen.line, look.pen.line)), shade: Math.max(0.04, from(plainPen.shade, look.pen.shade)) },
    placeColour: Math.max(0.04, from(1, look.placeColour)),
    // However strong a style is, people keep enough colour to be told apart.
    subjectColour: Math.max(0.3, from(1, look.subjectColour)),
    contrast: from(1, look.contrast),
    brightness: look.brightness * weight,
    lean: Math.min(0.4, look.lean * weight),
    grain: look.grain * weight,
    paper: look.paper * weight,
    vignette: Math.max(-1.4, Math.min(0.7, look.vignette * weight)),
    volume: Math.min(1.2, look.volume * weight),
  }
}

/** "palette: teal and orange": the darkest named colour goes to the shadows, the lightest to the lights. */
function toned(look: Look, style: string, weight: number): Look {
  const palette = /palette:\s*([^;.\n]*)/i.exec(style)?.[1] ?? ''
  const named = palette.split(/[^\p{L}-]+/u).flatMap((word) => colourOfWord(word) ?? []).map(fromHex)
  const warmth = says('warm|earthy|amber|candlelit|tungsten').test(palette) ? 1 : says('cold|cool|icy|steel').test(palette) ? -1 : 0
  const muted = says('muted|desaturated|faded|washed-out|thinned').test(palette) ? 0.8 : says('saturated|vivid|vibrant|bright').test(palette) ? 1.12 : 1
  const own = { ...look, placeColour: look.placeColour * muted, subjectColour: Math.max(0.3, look.subjectColour * (muted < 1 ? 0.92 : 1.04)) }
  const sorted = named.toSorted((a, b) => brightnessOf(a) - brightnessOf(b))
  if (sorted.length > 0) return { ...own, shadows: darkened(sorted[0]!), lights: lightened(sorted.at(-1)!), lean: Math.min(0.4, Math.max(own.lean, 0.13 * weight)) }
  if (warmth > 0) return { ...own, shadows: [62, 38, 26], lights: [255, 238, 206], lean: Math.max(own.lean, 0.09 * weight) }
  return warmth < 0 ? { ...own, shadows: [22, 36, 60], lights: [226, 240, 255], lean: Math.max(own.lean, 0.09 * weight) } : own
}

const brightnessOf = ([red, green, blue]: Rgb) => red * 0.299 + green * 0.587 + blue * 0.114
const darkened = ([red, green, blue]: Rgb): Rgb => [red * 0.36, green * 0.36, blue * 0.36]
const lightened = ([red, green, blue]: Rgb): Rgb => [red * 0.45 + 140, green * 0.45 + 140, blue * 0.45 + 140]
