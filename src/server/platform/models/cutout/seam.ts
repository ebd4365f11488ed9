import type { Pixels } from '../../pictures/pixels.ts'

/** Where two grounds meet, as a wall and a floor: a straight line from one side of the picture to the opposite one. */
export interface Seam {
  /** From left to right; else from top to bottom. */
  lying: boolean
  /** Where it meets the two sides, in shares of them. */
  from: number
  to: number
  /** Pixels over which one ground becomes the other. */
  soft: number
}

type Colour = readonly [number, number, number]

/** How the colour changes at one place of a line across the seam. */
interface Step {
  at: number
  jump: Colour
  size: number
}

const smallest = 16
const lines = 64
/** So much of the seam must be seen beside the subject. */
const leastSeen = 0.2

/** Null where the picture has one ground, and where it is the subject that reaches from side to side. */
export const findSeam = (pixels: Pixels): Seam | null => seamAlong(pixels, true) ?? seamAlong(pixels, false)

/** Beyond 0 is the second ground; in pixels across the seam. */
export const beyond = ({ lying, from, to }: Seam, x: number, y: number, { width, height }: Pixels) =>
  lying ? y - (from + ((to - from) * x) / width) * height : x - (from + ((to - from) * y) / height) * width

function seamAlong(pixels: Pixels, lying: boolean): Seam | null {
  const [along, across] = lying ? [pixels.width, pixels.height] : [pixels.height, pixels.width]
  if (Math.min(along, across) < 48) return null
  const reach = Math.max(4, Math.round(across / 90))
  const line = (at: number) => readLine(pixels, lying, at)
  const ends = steps(line(2), reach).flatMap((near) => steps(line(along - 3), reach).map((far) => ({ near, far })))
  for (const { near, far } of ends.filter(({ near, far }) => agree(near.jump, far.jump))) {
    const points = pointsBetween(near, far, along, (at, expected) => crossing(line(at), expected, reach, near.jump))
    if (points.length < lines * leastSeen) continue
    const [start, slope] = straight(points)
    const soft = points.map((one) => one.soft).toSorted((a, b) => a - b)[points.length >> 1]!
    return { lying, from: start / across, to: (start + slope * along) / across, soft }
  }
  return null
}

interface Crossing {
  across: number
  soft: number
}

/** Where between its two ends the seam is seen. */
function pointsBetween(
  near: Step,
  far: Step,
  along: number,
  cross: (at: number, expected: number) => Crossing | null,
): (Crossing & { at: number })[] {
  return Array.from({ length: lines }, (_, index) => Math.round(((index + 0.5) * along) / lines)).flatMap((at) => {
    const found = cross(at, near.at + ((far.at - near.at) * at) / along)
    return found ? [{ at, ...found }] : []
  })
}

/** The colours across the seam, three neighbouring lines as one. */
function readLine({ data, width, height }: Pixels, lying: boolean, at: number): Float32Array {
  const length = lying ? height : width
  const [step, beside] = lying ? [width, 1] : [1, width]
  const middle = Math.max(1, Math.min((lying ? width : height) - 2, at)) * beside
  const line = new Float32Array(length * 3)
  for (let place = 0; place < length; place += 1) {
    const pixel = middle + place * step
    for (let part = 0; part < 3; part += 1)
      line[place * 3 + part] =
        (data[(pixel - beside) * 4 + part]! + data[pixel * 4 + part]! + data[(pixel + beside) * 4 + part]!) / 3
  }
  return line
}

/** The largest changes, each at its peak: the subject may make some of them. */
function steps(line: Float32Array, reach: number): Step[] {
  const length = line.length / 3
  const peaks: Step[] = []
  for (let at = reach * 2; at < length - reach * 2; at += 1) {
    const jump = jumpAt(line, at, reach)
    const step = { at, jump, size: Math.hypot(...jump) }
    const last = peaks.at(-1)
    if (step.size <= smallest) continue
    if (!last || at - last.at > reach * 2) peaks.push(step)
    else if (step.size > last.size) peaks[peaks.length - 1] = step
  }
  return peaks
    .filter(({ at, size }) => size > 5 * restlessness(line, at, reach))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 4)
}

function jumpAt(line: Float32Array, at: number, reach: number): [number, number, number] {
  const before = mean(line, at - reach - 2, at - 2)
  const after = mean(line, at + 2, at + reach + 2)
  return [after[0] - before[0], after[1] - before[1], after[2] - before[2]]
}

function mean(line: Float32Array, from: number, to: number): Colour {
  const sums: [number, number, number] = [0, 0, 0]
  for (let place = from; place < to; place += 1)
    for (let part = 0; part < 3; part += 1) sums[part]! += line[place * 3 + part]!
  return [sums[0] / (to - from), sums[1] / (to - from), sums[2] / (to - from)]
}

/** How much the colour changes where no seam is: just before and just behind it. */
const restlessness = (line: Float32Array, at: number, reach: number) =>
  Math.max(
    apart(mean(line, at - 2 * reach, at - reach), mean(line, at - reach, at - 2)),
    apart(mean(line, at + 2, at + reach), mean(line, at + reach, at + 2 * reach)),
  )

const apart = (one: Colour, other: Colour) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
const dot = (one: Colour, other: Colour) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2]

const agree = (one: Colour, other: Colour) => {
  const [a, b] = [Math.hypot(...one), Math.hypot(...other)]
  return dot(one, other) > 0.9 * a * b && Math.max(a, b) < 2 * Math.min(a, b)
}

/** Where exactly the line crosses the seam, and how softly; null where somebody stands before it. */
function crossing(line: Float32Array, expected: number, reach: number, jump: Colour): Crossing | null {
  const middle = Math.round(expected)
  if (middle < reach * 2 || middle >= line.length / 3 - reach * 2) return null
  if (!agree(jumpAt(line, middle, reach), jump)) return null
  const before = mean(line, middle - reach - 2, middle - 2)
  const whole = dot(jump, jump)
  const share = (place: number) => {
    const own: Colour = [
      line[place * 3]! - before[0],
      line[place * 3 + 1]! - before[1],
      line[place * 3 + 2]! - before[2],
    ]
    return dot(own, jump) / whole
  }
  let second = 0
  let mixed = 0
  for (let place = middle - reach; place < middle + reach; place += 1) {
    const own = Math.max(0, Math.min(1, share(place)))
    second += own
    if (own > 0.15 && own < 0.85) mixed += 1
  }
  return { across: middle + reach - second, soft: mixed }
}

/** The straight line through most of the points, those far from it left out. */
function straight(points: readonly { at: number; across: number }[]): readonly [start: number, slope: number] {
  let kept = points
  let line = through(kept)
  for (let round = 0; round < 3; round += 1) {
    const [start, slope] = line
    const off = ({ at, across }: { at: number; across: number }) => Math.abs(across - start - slope * at)
    const limit = Math.max(1, 2.5 * kept.map(off).toSorted((a, b) => a - b)[kept.length >> 1]!)
    kept = points.filter((point) => off(point) <= limit)
    line = through(kept)
  }
  return line
}

function through(points: readonly { at: number; across: number }[]): readonly [start: number, slope: number] {
  const middle = (of: (point: { at: number; across: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [at, across] = [middle((point) => point.at), middle((point) => point.across)]
  const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.at - at) * (point.across - across), 0) / (spread || 1)
  return [across - slope * at, slope]
}
