import type { Pixels } from '../../pictures/pixels.ts'
import { type Background, backgroundUnder } from './background-model.ts'
import { beyond, type Seam } from './seam.ts'

/** The picture as if one ground filled it: the other side of the seam is painted over with it. */
export function onlySide(pixels: Pixels, model: Background, seam: Seam, second: boolean): Pixels {
  const { data, width, height } = pixels
  const painted = new Uint8Array(data)
  const under = backgroundUnder(pixels, model)
  const margin = Math.max(1, (seam.soft * Math.min(width, height)) / 1024)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const across = beyond(seam, pixel % width, Math.floor(pixel / width), pixels)
    if (second ? across > margin : across < -margin) continue
    for (let part = 0; part < 3; part += 1) painted[pixel * 4 + part] = under[pixel * 3 + part]!
  }
  return { data: painted, width, height }
}

/** Lays the second ground under its side; along the seam lies whatever mixture of both is seen there. */
export function joinGrounds(pixels: Pixels, seam: Seam, first: Uint8Array, second: Uint8Array): Uint8Array {
  const { data, width, height } = pixels
  const joined = new Uint8Array(first)
  const band = 1.5 + seam.soft
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const across = beyond(seam, x + 0.5, y + 0.5, pixels)
      if (across < -band) continue
      const at = (y * width + x) * 3
      const share = across > band ? 1 : mixture(data, first, second, at)
      for (let part = 0; part < 3; part += 1)
        joined[at + part] = first[at + part]! + (second[at + part]! - first[at + part]!) * share + 0.5
    }
  }
  return joined
}

/** How much of the second ground a pixel shows, if it shows nothing but the two. */
function mixture(data: Uint8Array, first: Uint8Array, second: Uint8Array, at: number): number {
  const from = (at / 3) * 4
  let along = 0
  let length = 0
  for (let part = 0; part < 3; part += 1) {
    const way = second[at + part]! - first[at + part]!
    along += (data[from + part]! - first[at + part]!) * way
    length += way * way
  }
  return length === 0 ? 0 : Math.max(0, Math.min(1, along / length))
}
