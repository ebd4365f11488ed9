import type { Pixels } from '../../../pictures/pixels.ts'
import type { Region } from '../../../pictures/region.ts'

/** Every pixel of the region becomes a mean of what surrounds it in its row and its column, the nearer the stronger. */
export function fillIn({ data, width, height }: Pixels, { marked }: Region): void {
  const sums = new Float64Array(marked.length * 4)
  const add = (at: number, from: number, distance: number) => {
    const weight = 1 / distance
    for (let part = 0; part < 3; part += 1) sums[at * 4 + part]! += data[from * 4 + part]! * weight
    sums[at * 4 + 3]! += weight
  }
  for (let y = 0; y < height; y += 1) {
    walk(marked, { first: y * width, step: 1, count: width }, add)
    walk(marked, { first: y * width + width - 1, step: -1, count: width }, add)
  }
  for (let x = 0; x < width; x += 1) {
    walk(marked, { first: x, step: width, count: height }, add)
    walk(marked, { first: (height - 1) * width + x, step: -width, count: height }, add)
  }
  for (let at = 0; at < marked.length; at += 1) {
    const weight = sums[at * 4 + 3]!
    if (marked[at] === 1 && weight > 0) for (let part = 0; part < 3; part += 1) data[at * 4 + part] = Math.round(sums[at * 4 + part]! / weight)
  }
}

interface Line {
  first: number
  step: number
  count: number
}

/** Tells each marked pixel of a line the last unmarked one before it. */
function walk(marked: Uint8Array, { first, step, count }: Line, add: (at: number, from: number, distance: number) => void): void {
  let last = -1
  for (let index = 0; index < count; index += 1) {
    const at = first + index * step
    if (marked[at] !== 1) last = index
    else if (last >= 0) add(at, first + last * step, index - last)
  }
}
