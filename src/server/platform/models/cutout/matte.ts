import type { Pixels } from '../../pictures/pixels.ts'
import { depthInside } from './regions.ts'

interface Scene {
  pixels: Pixels
  /** Background under every pixel, three bytes each. */
  under: Uint8Array
  /** Distance of every pixel from it. */
  apart: Float32Array
  kinds: Uint8Array
  noise: number
}

/** Alpha and clean colour for everything that is not background. */
export function matte(scene: Scene): Pixels {
  const { pixels, kinds } = scene
  const { width, height } = pixels
  const widest = Math.max(6, Math.min(20, Math.round(Math.min(width, height) / 46)))
  const depth = depthInside(kinds, pixels, widest)
  const soft = softness(depth, widest, scene)
  const data = new Uint8Array(pixels.data)
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    const steps = depth[pixel]!
    if (steps > soft) continue
    if (steps === 0) {
      data.fill(0, pixel * 4, pixel * 4 + 4)
      continue
    }
    const core = coreNear(pixel, widest, scene)
    purify(data, pixel, core, shareOf(pixel, core, scene), scene)
  }
  return { data, width, height }
}

/** The nearest pixel that is wholly subject: where going further in makes hardly any difference. */
function coreNear(pixel: number, widest: number, { apart, pixels, noise }: Scene): number {
  const { width, height } = pixels
  const x = pixel % width
  const y = (pixel - x) / width
  let best = pixel
  let settled = 0
  let before = apart[pixel]!
  for (let reach = 1; reach <= widest; reach += 1) {
    const [left, right, top, low] = [
      Math.max(0, x - reach),
      Math.min(width - 1, x + reach),
      Math.max(0, y - reach),
      Math.min(height - 1, y + reach),
    ]
    for (let column = left; column <= right; column += 1) {
      if (apart[top * width + column]! > apart[best]!) best = top * width + column
      if (apart[low * width + column]! > apart[best]!) best = low * width + column
    }
    for (let row = top; row <= low; row += 1) {
      if (apart[row * width + left]! > apart[best]!) best = row * width + left
      if (apart[row * width + right]! > apart[best]!) best = row * width + right
    }
    const now = apart[best]!
    settled = now - before <= Math.max(now * 0.035, noise * 0.8) ? settled + 1 : 0
    before = now
    if (settled >= 2) break
  }
  return best
}

/**
 * How much of a pixel is subject, if its colour lies between background and core; else it is a colour of its own:
 * all.
 */
function shareOf(pixel: number, core: number, { pixels: { data }, under, noise }: Scene): number {
  let along = 0
  let length = 0
  for (let part = 0; part < 3; part += 1) {
    const way = data[core * 4 + part]! - under[core * 3 + part]!
    along += (data[pixel * 4 + part]! - under[pixel * 3 + part]!) * way
    length += way * way
  }
  if (length < 1) return 1
  const share = Math.max(0, Math.min(1, along / length))
  let aside = 0
  for (let part = 0; part < 3; part += 1) {
    const way = data[core * 4 + part]! - under[core * 3 + part]!
    aside += (data[pixel * 4 + part]! - under[pixel * 3 + part]! - share * way) ** 2
  }
  if (Math.sqrt(aside) > Math.max(14, noise * 4, Math.sqrt(length) * 0.16)) return 1
  const full = 1 - Math.max(0.035, Math.min(0.25, (noise * 2.4) / Math.sqrt(length)))
  return share > full ? 1 : share
}

/** How deep this picture's edges really are: where all is solid on average. A sample of them tells. */
function softness(depth: Uint8Array, widest: number, scene: Scene): number {
  const sums = new Float64Array(widest + 1)
  const counts = new Float64Array(widest + 1)
  for (let pixel = 0; pixel < depth.length; pixel += 5) {
    const steps = depth[pixel]!
    if (steps === 0 || steps > widest) continue
    sums[steps]! += shareOf(pixel, coreNear(pixel, widest, scene), scene)
    counts[steps]! += 1
  }
  for (let steps = 1; steps <= widest; steps += 1)
    if (counts[steps] === 0 || sums[steps]! / counts[steps]! > 0.955) return Math.min(widest, steps + 1)
  return widest
}

/** Takes the background out of a mixed colour. */
function purify(data: Uint8Array, pixel: number, core: number, share: number, { pixels, under }: Scene): void {
  const alpha = Math.round(share * pixels.data[pixel * 4 + 3]!)
  data[pixel * 4 + 3] = alpha
  if (share >= 1) return
  if (alpha === 0) {
    data.fill(0, pixel * 4, pixel * 4 + 3)
    return
  }
  for (let part = 0; part < 3; part += 1) {
    const own = (pixels.data[pixel * 4 + part]! - (1 - share) * under[pixel * 3 + part]!) / share
    const pure = pixels.data[core * 4 + part]!
    const kept = share * 0.8
    data[pixel * 4 + part] = Math.max(
      0,
      Math.min(255, Math.round(Math.max(0, Math.min(255, own)) * kept + pure * (1 - kept))),
    )
  }
}
