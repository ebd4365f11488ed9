import type { Pixels } from '../../pictures/pixels.ts'
import type { Rgb } from '../../pictures/pixels-colour.ts'
import { type Background, backgroundUnder, fitBackground, refit } from './background-model.ts'
import { calmDistances, distances } from './distances.ts'
import { matte } from './matte.ts'
import { findBackground } from './regions.ts'
import { beyond, findSeam } from './seam.ts'
import { joinGrounds, onlySide } from './two-grounds.ts'
import { addUnevenness, roughness, type Unevenness, unevenness } from './uneven.ts'

export interface Cut {
  cut: Pixels
  /** What was taken away, on average; null when nothing could be told apart. */
  background: Rgb | null
}

/** Least share of the border that must be one even background. */
const leastBorder = 0.3
/** The same for each of two grounds, of its own part of the border. */
const leastOfHalf = 0.5

/** Noise of more than this is texture. */
const mostNoise = 20

export function cutBackground(pixels: Pixels): Cut {
  const ground = twoGrounds(pixels) ?? oneGround(pixels)
  if (!ground) return { cut: pixels, background: null }
  const { under, noise } = ground
  const noisy = noise > 2
  const apart = noisy ? calmDistances(pixels, under) : distances(pixels, under)
  const kinds = findBackground(apart, pixels, limitOf(noise, noisy))
  return { cut: matte({ pixels, under, apart, kinds, noise: noisy ? noise : 0 }), background: average(under) }
}

/** What lies behind the subject, pixel by pixel, and how far it scatters. */
interface Ground {
  under: Uint8Array
  noise: number
}

function oneGround(pixels: Pixels): Ground | null {
  const model = fitBackground(pixels)
  if (!model || model.share < leastBorder || model.noise > mostNoise) return null
  return { under: underneath(pixels, learn(thinned(pixels), model)), noise: model.noise }
}

/** A wall and a floor: each is learnt by itself, as if it filled the picture. */
function twoGrounds(pixels: Pixels): Ground | null {
  const seam = findSeam(pixels)
  if (!seam) return null
  const models = [false, true].map((second) =>
    fitBackground(pixels, (x, y) => beyond(seam, x * pixels.width, y * pixels.height, pixels) > 0 === second),
  )
  const [first, second] = models
  if (!first || !second || [first, second].some(({ share, noise }) => share < leastOfHalf || noise > mostNoise))
    return null
  const small = thinned(pixels)
  const [above, below] = [
    learn(onlySide(small, first, seam, false), first),
    learn(onlySide(small, second, seam, true), second),
  ]
  return {
    under: joinGrounds(pixels, seam, underneath(pixels, above), underneath(pixels, below)),
    noise: Math.max(first.noise, second.noise),
  }
}

function underneath(pixels: Pixels, { model, uneven }: Learnt): Uint8Array {
  const smooth = backgroundUnder(pixels, model)
  return uneven ? addUnevenness(smooth, pixels, uneven) : smooth
}

/** Nearer than this to the background is background. */
const limitOf = (noise: number, noisy: boolean) => Math.max(9, noise * (noisy ? 1.7 : 3.6))

/** Every nth pixel, for what needs to be known only roughly. */
function thinned(pixels: Pixels): Pixels {
  const step = Math.max(1, Math.floor(Math.min(pixels.width, pixels.height) / 200))
  const width = Math.floor(pixels.width / step)
  const height = Math.floor(pixels.height / step)
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * step * pixels.width + x * step) * 4
      data.set(pixels.data.subarray(from, from + 4), (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

interface Learnt {
  model: Background
  /** What the smooth fit misses; null when that is nothing. */
  uneven: Unevenness | null
}

/** Goes inwards from the border, round by round, as long as more of the background becomes known. */
function learn(pixels: Pixels, border: Background): Learnt {
  const limit = limitOf(border.noise, false) * 1.15
  let learnt: Learnt = { model: border, uneven: null }
  let known = 0
  for (let round = 0; round < 24; round += 1) {
    const under = underneath(pixels, learnt)
    const holes = limit * (1 + 1.4 * Math.min(1, roughness(learnt.uneven) / limit))
    const kinds = findBackground(distances(pixels, under), pixels, limit, holes)
    const now = kinds.reduce((sum, kind) => sum + kind, 0)
    if (now <= known * 1.002) break
    known = now
    const model = refit(pixels, kinds, border)
    learnt = { model, uneven: unevenness(pixels, backgroundUnder(pixels, model), kinds) }
  }
  const matters = roughness(learnt.uneven) > 2
  return matters ? learnt : { model: learnt.model, uneven: null }
}

function average(under: Uint8Array): Rgb {
  const sums = [0, 0, 0]
  const step = 3 * 97
  let count = 0
  for (let at = 0; at < under.length; at += step) {
    for (let part = 0; part < 3; part += 1) sums[part]! += under[at + part]!
    count += 1
  }
  return [sums[0]! / count, sums[1]! / count, sums[2]! / count]
}
