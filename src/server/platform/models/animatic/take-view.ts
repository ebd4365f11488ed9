import type { View } from './camera-move.ts'
import { emptyPlanes, type Plane, type Planes, planesOf } from './planes.ts'

/**
 * Draws what the camera sees of a still, between its pixels, so that a slow move does not jitter.
 * Along the rows first, then down the columns, in whole numbers with 8 bits of fraction.
 */
export function takeView(still: Planes, view: View, width: number, height: number): Planes {
  const seen = emptyPlanes(width, height)
  const targets = planesOf(seen)
  for (const [index, source] of planesOf(still).entries()) {
    resample(still.bytes, source, seen.bytes, targets[index]!, view)
  }
  return seen
}

function resample(from: Uint8Array, source: Plane, to: Uint8Array, target: Plane, view: View) {
  const columns = taps(source.width, target.width, view.zoom, view.x)
  const rows = taps(source.height, target.height, view.zoom, view.y)
  let upper = { row: -1, values: new Int32Array(target.width) }
  let lower = { row: -1, values: new Int32Array(target.width) }
  for (let y = 0; y < target.height; y++) {
    const row = rows.first[y]!
    if (upper.row !== row) {
      if (lower.row === row) [upper, lower] = [lower, upper]
      else readRow(from, source, row, columns, upper)
    }
    if (lower.row !== row + 1) readRow(from, source, row + 1, columns, lower)
    mixRows(upper.values, lower.values, rows.fraction[y]!, to, target.offset + y * target.width)
  }
}

interface Taps {
  /** The first of the two neighbours that a target pixel is mixed from. */
  first: Int32Array
  /** How much of the second, in 256ths. */
  fraction: Int32Array
}

function taps(source: number, target: number, zoom: number, shift: number): Taps {
  const seen = source / zoom
  const start = ((source - seen) / 2) * (1 + shift)
  const first = new Int32Array(target)
  const fraction = new Int32Array(target)
  for (let index = 0; index < target; index++) {
    const place = Math.min(Math.max(start + ((index + 0.5) * seen) / target - 0.5, 0), source - 1.01)
    first[index] = place
    fraction[index] = (place % 1) * 256
  }
  return { first, fraction }
}

function readRow(from: Uint8Array, plane: Plane, row: number, { first, fraction }: Taps, into: { row: number; values: Int32Array }) {
  const { values } = into
  const offset = plane.offset + row * plane.width
  for (let x = 0; x < values.length; x++) {
    const left = offset + first[x]!
    const value = from[left]!
    values[x] = (value << 8) + (from[left + 1]! - value) * fraction[x]!
  }
  into.row = row
}

function mixRows(upper: Int32Array, lower: Int32Array, fraction: number, to: Uint8Array, offset: number) {
  for (let x = 0; x < upper.length; x++) {
    const value = upper[x]!
    to[offset + x] = ((value << 8) + (lower[x]! - value) * fraction + 32768) >> 16
  }
}

/** Two stills over each other; the share of the second is 0 to 1. */
export function dissolve(first: Planes, second: Planes, share: number): Planes {
  if (share <= 0) return first
  if (share >= 1) return second
  const mixed = emptyPlanes(first.width, first.height)
  const weight = Math.round(share * 256)
  for (let index = 0; index < mixed.bytes.length; index++) {
    const value = first.bytes[index]!
    mixed.bytes[index] = value + (((second.bytes[index]! - value) * weight + 128) >> 8)
  }
  return mixed
}
