import type { Pixels } from '../../pictures/pixels.ts'

/** How far every pixel is from the background under it. */
export function distances({ data, width, height }: Pixels, under: Uint8Array): Float32Array {
  const apart = new Float32Array(width * height)
  for (let pixel = 0; pixel < apart.length; pixel += 1) {
    const red = data[pixel * 4]! - under[pixel * 3]!
    const green = data[pixel * 4 + 1]! - under[pixel * 3 + 1]!
    const blue = data[pixel * 4 + 2]! - under[pixel * 3 + 2]!
    apart[pixel] = Math.sqrt(red * red + green * green + blue * blue)
  }
  return apart
}

/**
 * The same, after each difference has been averaged with its neighbours: noise sinks to a third, edges stay in
 * place.
 */
export function calmDistances({ data, width, height }: Pixels, under: Uint8Array): Float32Array {
  const squares = new Float32Array(width * height)
  const rows = new Float32Array(width * height)
  for (let part = 0; part < 3; part += 1) {
    for (let y = 0; y < height; y += 1) {
      const start = y * width
      const difference = (x: number) => data[(start + x) * 4 + part]! - under[(start + x) * 3 + part]!
      let before = difference(0)
      let here = before
      for (let x = 0; x < width; x += 1) {
        const after = x < width - 1 ? difference(x + 1) : here
        rows[start + x] = before + here + after
        before = here
        here = after
      }
    }
    for (let y = 0; y < height; y += 1) {
      const [up, at, down] = [Math.max(0, y - 1) * width, y * width, Math.min(height - 1, y + 1) * width]
      for (let x = 0; x < width; x += 1)
        squares[at + x]! += ((rows[up + x]! + rows[at + x]! + rows[down + x]!) / 9) ** 2
    }
  }
  return squares.map(Math.sqrt)
}
