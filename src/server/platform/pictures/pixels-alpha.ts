import type { Pixels } from './pixels.ts'

/** First and last column and row with something in it. */
export interface Bounds {
  left: number
  top: number
  right: number
  bottom: number
}

/** Null when nothing is opaque enough to be seen. */
export function opaqueBounds({ data, width, height }: Pixels, least = 24): Bounds | null {
  const bounds = { left: width, top: height, right: -1, bottom: -1 }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4 + 3]! < least) continue
      if (x < bounds.left) bounds.left = x
      if (x > bounds.right) bounds.right = x
      if (y < bounds.top) bounds.top = y
      bounds.bottom = y
    }
  }
  return bounds.right < 0 ? null : bounds
}

/** Whether any of it can be seen through. */
export function isTransparent({ data }: Pixels, share = 0.01): boolean {
  let clear = 0
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 250) clear += 1
  return clear > (data.length / 4) * share
}

/** The part of a picture inside the bounds. */
export function cropPixels({ data, width }: Pixels, { left, top, right, bottom }: Bounds): Pixels {
  const wide = right - left + 1
  const high = bottom - top + 1
  const cropped = new Uint8Array(wide * high * 4)
  for (let y = 0; y < high; y += 1) {
    const from = ((top + y) * width + left) * 4
    cropped.set(data.subarray(from, from + wide * 4), y * wide * 4)
  }
  return { data: cropped, width: wide, height: high }
}

/** Lays one picture over another, in place. */
export function layOver(ground: Pixels, { data, width, height }: Pixels, left: number, top: number): void {
  const rows = Math.min(height, ground.height - top)
  const columns = Math.min(width, ground.width - left)
  for (let y = Math.max(0, -top); y < rows; y += 1) {
    for (let x = Math.max(0, -left); x < columns; x += 1) {
      const from = (y * width + x) * 4
      const alpha = data[from + 3]!
      if (alpha === 0) continue
      const to = ((top + y) * ground.width + left + x) * 4
      blendOver(ground.data, to, data, from, alpha)
    }
  }
}

function blendOver(ground: Uint8Array, to: number, data: Uint8Array, from: number, alpha: number): void {
  const under = ground[to + 3]!
  if (alpha === 255 || under === 0) {
    ground[to] = data[from]!
    ground[to + 1] = data[from + 1]!
    ground[to + 2] = data[from + 2]!
    ground[to + 3] = alpha
    return
  }
  const kept = (under * (255 - alpha)) / 255
  const whole = alpha + kept
  for (let part = 0; part < 3; part += 1)
    ground[to + part] = Math.round((data[from + part]! * alpha + ground[to + part]! * kept) / whole)
  ground[to + 3] = Math.round(whole)
}
