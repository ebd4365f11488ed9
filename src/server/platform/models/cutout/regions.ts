/** What a pixel is taken for, before edges are looked at. */
export const subject = 0
export const background = 1

interface Grid {
  width: number
  height: number
}

/** Everything like the background that hangs together with the border, and holes that are nothing but background. */
export function findBackground(apart: Float32Array, grid: Grid, limit: number, holeLimit = limit): Uint8Array {
  const kinds = new Uint8Array(apart.length)
  const stack = new Int32Array(apart.length)
  const like = (pixel: number) => apart[pixel]! <= limit
  for (const pixel of borderOf(grid))
    if (kinds[pixel] === subject && like(pixel)) fillFrom(pixel, kinds, stack, grid, like)
  openHoles(apart, kinds, stack, grid, holeLimit)
  dropSpecks(apart, kinds, stack, grid, limit)
  return kinds
}

function* borderOf({ width, height }: Grid) {
  for (let x = 0; x < width; x += 1) {
    yield x
    yield (height - 1) * width + x
  }
  for (let y = 0; y < height; y += 1) {
    yield y * width
    yield y * width + width - 1
  }
}

/** Marks a connected piece as background; tells how many pixels it has. They stand at the front of the stack. */
function fillFrom(
  start: number,
  kinds: Uint8Array,
  stack: Int32Array,
  { width, height }: Grid,
  belongs: (pixel: number) => boolean,
): number {
  let count = 1
  stack[0] = start
  kinds[start] = background
  for (let read = 0; read < count; read += 1) {
    const pixel = stack[read]!
    const x = pixel % width
    const add = (next: number) => {
      if (kinds[next] !== subject || !belongs(next)) return
      kinds[next] = background
      stack[count] = next
      count += 1
    }
    if (x > 0) add(pixel - 1)
    if (x < width - 1) add(pixel + 1)
    if (pixel >= width) add(pixel - width)
    if (pixel < width * (height - 1)) add(pixel + width)
  }
  return count
}

/** A hole is background seen through the subject: of its very colour, and not a mere glint. */
function openHoles(apart: Float32Array, kinds: Uint8Array, stack: Int32Array, grid: Grid, limit: number): void {
  const least = Math.max(30, apart.length * 0.00006)
  const seen = kinds.slice()
  for (let pixel = 0; pixel < apart.length; pixel += 1) {
    if (seen[pixel] !== subject || apart[pixel]! > limit) continue
    const count = fillFrom(pixel, seen, stack, grid, (next) => apart[next]! <= limit)
    if (count < least) continue
    let sum = 0
    for (let index = 0; index < count; index += 1) sum += apart[stack[index]!]!
    if (sum / count < limit * 0.6) for (let index = 0; index < count; index += 1) kinds[stack[index]!] = background
  }
}

/** Grains of noise that stand alone are no subject. */
function dropSpecks(apart: Float32Array, kinds: Uint8Array, stack: Int32Array, grid: Grid, limit: number): void {
  const most = Math.max(4, apart.length * 0.00002)
  const seen = kinds.slice()
  for (let pixel = 0; pixel < apart.length; pixel += 1) {
    if (seen[pixel] !== subject) continue
    const count = fillFrom(pixel, seen, stack, grid, () => true)
    if (count > most) continue
    let peak = 0
    for (let index = 0; index < count; index += 1) peak = Math.max(peak, apart[stack[index]!]!)
    if (peak < limit * 2.2) for (let index = 0; index < count; index += 1) kinds[stack[index]!] = background
  }
}

/** Steps from the nearest background pixel, up to a most; background is 0, deeper inside is 255. */
export function depthInside(kinds: Uint8Array, { width, height }: Grid, most: number): Uint8Array {
  const depth = new Uint8Array(kinds.length).fill(255)
  let front: number[] = []
  for (let pixel = 0; pixel < kinds.length; pixel += 1) if (kinds[pixel] === background) depth[pixel] = 0
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    if (depth[pixel] !== 255) continue
    const x = pixel % width
    if (
      (x > 0 && depth[pixel - 1] === 0) ||
      (x < width - 1 && depth[pixel + 1] === 0) ||
      (pixel >= width && depth[pixel - width] === 0) ||
      (pixel < width * (height - 1) && depth[pixel + width] === 0)
    )
      front.push(pixel)
  }
  for (let step = 1; step <= most && front.length > 0; step += 1) {
    for (const pixel of front) depth[pixel] = step
    const next: number[] = []
    for (const pixel of front) {
      const x = pixel % width
      if (x > 0 && depth[pixel - 1] === 255) next.push(pixel - 1)
      if (x < width - 1 && depth[pixel + 1] === 255) next.push(pixel + 1)
      if (pixel >= width && depth[pixel - width] === 255) next.push(pixel - width)
      if (pixel < width * (height - 1) && depth[pixel + width] === 255) next.push(pixel + width)
    }
    front = [...new Set(next)]
  }
  return depth
}
