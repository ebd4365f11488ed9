import type { Pixels } from '../../pictures/pixels.ts'
import type { Rgb } from '../../pictures/pixels-colour.ts'

export interface Cut {
  cut: Pixels
  background: Rgb | null
}

export function cutBackground(pixels: Pixels): Cut {
  const { width, height } = pixels
  const data = pixels.data.slice()
  const background: Rgb = [data[0]!, data[1]!, data[2]!]
  const near = (at: number) => Math.abs(data[at]! - background[0]) + Math.abs(data[at + 1]! - background[1]) + Math.abs(data[at + 2]! - background[2]) < 48
  const queue: number[] = []
  const reach = (pixel: number) => {
    if (data[pixel * 4 + 3] === 0 || !near(pixel * 4)) return
    data[pixel * 4 + 3] = 0
    queue.push(pixel)
  }
  for (let x = 0; x < width; x += 1) {
    reach(x)
    reach((height - 1) * width + x)
  }
  for (let y = 0; y < height; y += 1) {
    reach(y * width)
    reach(y * width + width - 1)
  }
  while (queue.length) {
    const pixel = queue.pop()!
    const x = pixel % width
    if (x > 0) reach(pixel - 1)
    if (x < width - 1) reach(pixel + 1)
    if (pixel >= width) reach(pixel - width)
    if (pixel < width * (height - 1)) reach(pixel + width)
  }
  return { cut: { data, width, height }, background }
}
