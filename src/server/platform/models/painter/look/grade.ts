import type { Pixels } from '../../../pictures/pixels.ts'
import type { Look } from './look.ts'

export interface Grading {
  look: Look
  /** Light that falls on it. */
  gain: readonly [number, number, number]
  /** Places may lose their colours, subjects not. */
  subject: boolean
  /** Where the pixels lie in the picture, and how large that is. */
  left: number
  top: number
  width: number
  height: number
}

/**
 * Works pixel by pixel and by place alone, so that a picture made in passes looks as if made at once. Changes it
 * in place.
 */
export function grade(pixels: Pixels, grading: Grading): void {
  const { look, gain, subject } = grading
  const colour = subject ? look.subjectColour : look.placeColour
  if (
    colour === 1 &&
    look.contrast === 1 &&
    look.brightness === 0 &&
    look.lean === 0 &&
    look.grain === 0 &&
    look.paper === 0 &&
    look.vignette === 0 &&
    gain.every((part) => part === 1)
  )
    return
  const { data, width, height } = pixels
  const curve = curveOf(look)
  const [leanDark, leanLight] = leanTables(look)
  const [red, green, blue] = gain
  const rough = look.grain > 0 || look.paper > 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      if (data[at + 3] === 0) continue
      const r = data[at]! * red
      const g = data[at + 1]! * green
      const b = data[at + 2]! * blue
      const grey = r * 0.299 + g * 0.587 + b * 0.114
      const deep = leanDark[Math.min(255, grey | 0)]!
      const high = leanLight[Math.min(255, grey | 0)]!
      const kept = 1 - deep - high
      const rim = look.vignette === 0 ? 0 : rimAt(x + grading.left, y + grading.top, grading)
      const edge = look.vignette > 0 ? 1 - look.vignette * (subject ? 0.55 : 1) * rim : 1
      const bare =
        look.vignette < 0
          ? Math.min(
              1,
              -look.vignette *
                Math.max(0, rim * 2.6 - (subject ? 1.5 : 0.9) + (waves(x + grading.left, y + grading.top) - 0.5) * 0.5),
            )
          : 0
      const noise = rough ? roughness(x + grading.left, y + grading.top, look) : 0
      const turned = (part: 0 | 1 | 2, value: number) => {
        const own =
          curve[byte((grey + (value - grey) * colour) * kept + deep * look.shadows[part] + high * look.lights[part])]! *
            edge +
          noise
        return byte(own + (look.lights[part] - own) * bare)
      }
      data[at] = turned(0, r)
      data[at + 1] = turned(1, g)
      data[at + 2] = turned(2, b)
    }
  }
}

const byte = (value: number) => (value <= 0 ? 0 : value >= 255 ? 255 : value | 0)

const curveOf = ({ contrast, brightness }: Look) =>
  Float32Array.from({ length: 256 }, (_, value) => {
    const moved = (value - 118) * contrast + 118 + brightness * (1 - value / 300)
    return Math.max(0, Math.min(255, moved))
  })

/** How much of the shadow and of the light colour is mixed in, by brightness. */
const leanTables = ({ lean }: Look) =>
  [
    Float32Array.from({ length: 256 }, (_, value) => lean * (1 - value / 255) ** 2),
    Float32Array.from({ length: 256 }, (_, value) => lean * (value / 255) ** 2),
  ] as const

/** 0 in the middle of the picture, 1 in its corners. */
function rimAt(x: number, y: number, { width, height }: Grading): number {
  const across = (x / width - 0.5) * 2
  const down = (y / height - 0.46) * 2
  return Math.min(1, Math.max(0, (across * across + down * down) * 0.7 - 0.22) * 0.9)
}

function roughness(x: number, y: number, { grain, paper }: Look): number {
  const fine = grain > 0 ? (scatter(x, y) - 0.5) * grain : 0
  if (paper === 0) return fine
  const wash = scatter(x >> 1, y >> 1) * 0.35 + waves(x, y) * 0.65 - 0.5
  return fine + wash * paper
}

const scatter = (x: number, y: number) => {
  let mixed = Math.imul(x, 374761393) ^ Math.imul(y, 668265263)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177)
  return ((mixed ^ (mixed >>> 16)) >>> 8) / 16777216
}

/** Large soft patches, as colour dries on paper. */
const waves = (x: number, y: number) =>
  0.5 + 0.25 * Math.sin(x * 0.021 + 2.1 * Math.sin(y * 0.013)) + 0.25 * Math.sin(y * 0.027 + 1.7 * Math.sin(x * 0.017))
