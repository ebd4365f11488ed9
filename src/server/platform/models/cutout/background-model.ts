import type { Pixels } from '../../pictures/pixels.ts'
import { solve } from './solve.ts'

/** The background as smooth colour over the whole picture: even, or running from one shade to another. */
export interface Background {
  /** Six numbers for each of red, green and blue: 1, x, y, xy, x², y². */
  terms: readonly (readonly number[])[]
  /** How far its own pixels scatter, in bytes. */
  noise: number
  /** Share of the border that is background. */
  share: number
}

interface Sample {
  x: number
  y: number
  rgb: readonly [number, number, number]
}

/** Fits what most of the border has in common; who touches the border is left out. Null when nothing is in common. */
export function fitBackground(
  pixels: Pixels,
  within: (x: number, y: number) => boolean = () => true,
): Background | null {
  const samples = borderSamples(pixels).filter(({ x, y }) => within(x, y))
  let kept = samples.filter(near(commonest(samples)))
  if (kept.length < samples.length * 0.12) return null
  let terms = fit(kept)
  for (let round = 0; round < 4; round += 1) {
    const limit = Math.max(9, 3.2 * scatter(kept, terms))
    kept = samples.filter((sample) => distanceTo(terms, sample) <= limit)
    if (kept.length < 12) return null
    terms = fit(kept)
  }
  return { terms, noise: scatter(kept, terms), share: kept.length / samples.length }
}

/** Fits again to all that is known as background by now. */
export function refit({ data, width, height }: Pixels, kinds: Uint8Array, model: Background): Background {
  const step = Math.max(1, Math.floor(kinds.length / 4000))
  const samples: Sample[] = []
  for (let pixel = 0; pixel < kinds.length; pixel += step) {
    if (kinds[pixel] === 0) continue
    samples.push({
      x: (pixel % width) / width,
      y: Math.floor(pixel / width) / height,
      rgb: [data[pixel * 4]!, data[pixel * 4 + 1]!, data[pixel * 4 + 2]!],
    })
  }
  return samples.length < 60 ? model : { ...model, terms: fit(samples) }
}

/** A ring along the border, thinned out. */
function borderSamples({ data, width, height }: Pixels): Sample[] {
  const deep = Math.max(1, Math.round(Math.min(width, height) * 0.012))
  const step = Math.max(1, Math.round((2 * (width + height) * deep) / 6000))
  const samples: Sample[] = []
  let count = 0
  for (let y = 0; y < height; y += 1) {
    const whole = y < deep || y >= height - deep
    for (let x = 0; x < width; x += !whole && x === deep - 1 ? Math.max(1, width - 2 * deep + 1) : 1) {
      count += 1
      if (count % step !== 0) continue
      const at = (y * width + x) * 4
      if (data[at + 3]! > 200)
        samples.push({ x: x / width, y: y / height, rgb: [data[at]!, data[at + 1]!, data[at + 2]!] })
    }
  }
  return samples
}

/** The colour most of the border has, coarsely. */
function commonest(samples: readonly Sample[]): Sample['rgb'] {
  const counts = new Map<number, { count: number; sum: [number, number, number] }>()
  for (const { rgb } of samples) {
    const cell = (rgb[0] >> 5) * 64 + (rgb[1] >> 5) * 8 + (rgb[2] >> 5)
    const entry = counts.get(cell) ?? { count: 0, sum: [0, 0, 0] }
    entry.count += 1
    for (let part = 0; part < 3; part += 1) entry.sum[part]! += rgb[part]!
    counts.set(cell, entry)
  }
  const best = [...counts.values()].toSorted((a, b) => b.count - a.count)[0] ?? {
    count: 1,
    sum: [255, 255, 255] as const,
  }
  return [best.sum[0] / best.count, best.sum[1] / best.count, best.sum[2] / best.count]
}

const near =
  (colour: Sample['rgb']) =>
  ({ rgb }: Sample) =>
    Math.hypot(rgb[0] - colour[0], rgb[1] - colour[1], rgb[2] - colour[2]) < 70

const basis = (x: number, y: number) => [1, x, y, x * y, x * x, y * y]

function fit(samples: readonly Sample[]): number[][] {
  const size = 6
  const left = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  const right = [0, 1, 2].map(() => Array.from({ length: size }, () => 0))
  for (const { x, y, rgb } of samples) {
    const terms = basis(x, y)
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) left[row]![column]! += terms[row]! * terms[column]!
      for (let part = 0; part < 3; part += 1) right[part]![row]! += terms[row]! * rgb[part]!
    }
  }
  // A trace of damping keeps the fit calm where the border tells nothing.
  for (let row = 1; row < size; row += 1) left[row]![row]! += samples.length * 1e-5
  return right.map((side) => solve(left, side))
}

const colourAt = (terms: readonly (readonly number[])[], x: number, y: number) => {
  const at = basis(x, y)
  return terms.map((channel) => channel.reduce((sum, term, index) => sum + term * at[index]!, 0))
}

function distanceTo(terms: readonly (readonly number[])[], { x, y, rgb }: Sample): number {
  const [red, green, blue] = colourAt(terms, x, y) as [number, number, number]
  return Math.hypot(rgb[0] - red, rgb[1] - green, rgb[2] - blue)
}

/** Typical distance of the samples from the fit; the median, so that outliers do not count. */
function scatter(samples: readonly Sample[], terms: readonly (readonly number[])[]): number {
  const distances = samples.map((sample) => distanceTo(terms, sample)).toSorted((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? 0
}

/** The background under every pixel, three bytes each. */
export function backgroundUnder({ width, height }: Pixels, { terms }: Background): Uint8Array {
  const under = new Uint8Array(width * height * 3)
  const [red, green, blue] = terms as [readonly number[], readonly number[], readonly number[]]
  for (let row = 0; row < height; row += 1) {
    const y = row / height
    const [r0, g0, b0] = [red, green, blue].map((t) => t[0]! + t[2]! * y + t[5]! * y * y) as [number, number, number]
    const [r1, g1, b1] = [red, green, blue].map((t) => t[1]! + t[3]! * y) as [number, number, number]
    const [r2, g2, b2] = [red[4]!, green[4]!, blue[4]!]
    for (let column = 0; column < width; column += 1) {
      const x = column / width
      const at = (row * width + column) * 3
      under[at] = clamp(r0 + (r1 + r2 * x) * x + 0.5)
      under[at + 1] = clamp(g0 + (g1 + g2 * x) * x + 0.5)
      under[at + 2] = clamp(b0 + (b1 + b2 * x) * x + 0.5)
    }
  }
  return under
}

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value)
