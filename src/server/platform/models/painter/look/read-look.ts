import { fromHex, type Rgb } from '../../../pictures/pixels-colour.ts'
import { plainPen } from '../pen.ts'
import { colourOfWord } from '../words/colours.ts'
import { says } from '../words/phrases.ts'
import { type Look, plainLook } from './look.ts'
import { looks } from './looks.ts'

const weights = { subtle: 0.5, balanced: 1, strong: 1.5 }

export function readLook(style: string): Look {
  const strength = /strength:\s*(subtle|balanced|strong)/i.exec(style)?.[1]?.toLowerCase() as
    keyof typeof weights | undefined
  const weight = weights[strength ?? 'balanced']
  const base = looks.find(([words]) => words.test(style))?.[1] ?? {}
  return toned(weighed({ ...plainLook, ...base }, weight), style, weight)
}

function weighed(look: Look, weight: number): Look {
  const from = (neutral: number, value: number) => neutral + (value - neutral) * weight
  return {
    ...look,
    pen: {
      line: Math.max(0, from(plainPen.line, look.pen.line)),
      shade: Math.max(0.04, from(plainPen.shade, look.pen.shade)),
    },
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
    rim: Math.min(0.9, look.rim * weight),
    soft: look.soft * weight,
    ink: Math.min(1, look.ink * weight),
    glow: look.glow * weight,
    blinds: Math.min(1, look.blinds * weight),
  }
}

/** "palette: teal and orange": the darkest named colour goes to the shadows, the lightest to the lights. */
function toned(look: Look, style: string, weight: number): Look {
  const palette = /palette:\s*([^;.\n]*)/i.exec(style)?.[1] ?? ''
  const named = palette
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => colourOfWord(word) ?? [])
    .map(fromHex)
  const warmth = says('warm|earthy|amber|candlelit|tungsten').test(palette)
    ? 1
    : says('cold|cool|icy|steel').test(palette)
      ? -1
      : 0
  const muted = says('muted|desaturated|faded|washed-out|thinned').test(palette)
    ? 0.8
    : says('saturated|vivid|vibrant|bright').test(palette)
      ? 1.12
      : 1
  const own = {
    ...look,
    placeColour: look.placeColour * muted,
    subjectColour: Math.max(0.3, look.subjectColour * (muted < 1 ? 0.92 : muted > 1 ? 1.04 : 1)),
  }
  const sorted = named.toSorted((a, b) => brightnessOf(a) - brightnessOf(b))
  if (sorted.length > 0)
    return {
      ...own,
      shadows: darkened(sorted[0]!),
      lights: lightened(sorted.at(-1)!),
      lean: Math.min(0.4, Math.max(own.lean, 0.13 * weight)),
    }
  if (warmth > 0)
    return { ...own, shadows: [62, 38, 26], lights: [255, 238, 206], lean: Math.max(own.lean, 0.09 * weight) }
  return warmth < 0
    ? { ...own, shadows: [22, 36, 60], lights: [226, 240, 255], lean: Math.max(own.lean, 0.09 * weight) }
    : own
}

const brightnessOf = ([red, green, blue]: Rgb) => red * 0.299 + green * 0.587 + blue * 0.114

const darkened = ([red, green, blue]: Rgb): Rgb => [red * 0.36, green * 0.36, blue * 0.36]

const lightened = ([red, green, blue]: Rgb): Rgb => [red * 0.45 + 140, green * 0.45 + 140, blue * 0.45 + 140]
