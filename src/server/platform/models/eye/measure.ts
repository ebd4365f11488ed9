import { colourName } from '../../pictures/pixels-colour-names.ts'
import type { Pixels } from '../../pictures/pixels.ts'

/** A part of a picture, in shares of it. */
export interface Part {
  left: number
  top: number
  right: number
  bottom: number
}

export const all: Part = { left: 0, top: 0, right: 1, bottom: 1 }

/** Names of the colours that cover most of a part, the largest first; what cannot be seen does not count. */
export function coloursIn({ data, width, height }: Pixels, part: Part, most = 3): { name: string; share: number }[] {
  const counts = new Map<string, number>()
  let seen = 0
  each(width, height, part, (at) => {
    if (data[at + 3]! < 128) return
    seen += 1
    const name = colourName(data[at]!, data[at + 1]!, data[at + 2]!)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  return [...counts]
    .map(([name, count]) => ({ name, share: count / seen }))
    .filter(({ share }) => share >= 0.07)
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .slice(0, most)
}

/** Mean brightness and how far it spreads, 0 to 1, of what can be seen. */
export function brightnessOf({ data, width, height }: Pixels): { mean: number; spread: number } {
  let [count, sum, squares] = [0, 0, 0]
  each(width, height, all, (at) => {
    if (data[at + 3]! < 128) return
    const value = (data[at]! * 0.2126 + data[at + 1]! * 0.7152 + data[at + 2]! * 0.0722) / 255
    count += 1
    sum += value
    squares += value * value
  })
  if (count === 0) return { mean: 0, spread: 0 }
  const mean = sum / count
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) }
}

/** Share that can be seen through. */
export function clearShare({ data }: Pixels): number {
  let clear = 0
  for (let at = 3; at < data.length; at += 4) clear += 255 - data[at]!
  return clear / 255 / (data.length / 4)
}

function each(width: number, height: number, { left, top, right, bottom }: Part, visit: (at: number) => void): void {
  const [x0, x1] = [Math.floor(left * width), Math.ceil(right * width)]
  for (let y = Math.floor(top * height); y < Math.ceil(bottom * height); y += 1)
    for (let x = x0; x < x1; x += 1) visit((y * width + x) * 4)
}
