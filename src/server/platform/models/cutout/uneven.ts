import type { Pixels } from '../../pictures/pixels.ts'

/** How the background differs from the smooth fit, in a coarse grid: a glow in the middle, a shadow in a corner. */
export interface Unevenness {
  cells: Float32Array
  columns: number
  rows: number
}

const columns = 36

/** The most that the background is known to differ from the smooth fit: in a hole it may differ as much. */
export const roughness = (uneven: Unevenness | null): number =>
  uneven?.cells.reduce((most, value) => Math.max(most, Math.abs(value)), 0) ?? 0

/** What of the picture is known as background is averaged cell by cell; where none is seen, the neighbours tell. */
export function unevenness({ data, width, height }: Pixels, under: Uint8Array, kinds: Uint8Array): Unevenness {
  const rows = Math.max(2, Math.round((columns * height) / width))
  const sums = new Float32Array(columns * rows * 3)
  const counts = new Float32Array(columns * rows)
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(rows - 1, Math.floor((y / height) * rows))
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x
      if (kinds[pixel] === 0) continue
      const cell = row * columns + Math.min(columns - 1, Math.floor((x / width) * columns))
      counts[cell]! += 1
      for (let part = 0; part < 3; part += 1)
        sums[cell * 3 + part]! += data[pixel * 4 + part]! - under[pixel * 3 + part]!
    }
  }
  const least = (width * height) / (columns * rows) / 5
  return { cells: spread(sums, counts, rows, least), columns, rows }
}

/** Cells without background go on as their neighbours lead, round by round, until all are told. */
function spread(sums: Float32Array, counts: Float32Array, rows: number, least: number): Float32Array {
  const cells = new Float32Array(sums.length)
  const known = new Uint8Array(counts.length)
  for (let cell = 0; cell < counts.length; cell += 1) {
    if (counts[cell]! < least) continue
    known[cell] = 1
    for (let part = 0; part < 3; part += 1) cells[cell * 3 + part] = sums[cell * 3 + part]! / counts[cell]!
  }
  if (!known.includes(1)) return cells
  for (let round = 0; round < columns + rows && known.includes(0); round += 1) {
    const before = known.slice()
    for (let cell = 0; cell < known.length; cell += 1)
      if (before[cell] === 0) continueFrom(cell, cells, before, known, rows)
  }
  return cells
}

const ways = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

/** A slope goes on inside the subject, a little flatter at every step. */
function continueFrom(cell: number, cells: Float32Array, before: Uint8Array, known: Uint8Array, rows: number): void {
  const [x, y] = [cell % columns, Math.floor(cell / columns)]
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows || before[row * columns + column] === 0
      ? -1
      : row * columns + column
  const told = [0, 0, 0]
  let count = 0
  for (const [dx, dy] of ways) {
    const next = at(x + dx, y + dy)
    if (next < 0) continue
    const beyond = at(x + 3 * dx, y + 3 * dy)
    count += 1
    for (let part = 0; part < 3; part += 1)
      told[part]! +=
        cells[next * 3 + part]! + (beyond < 0 ? 0 : ((cells[next * 3 + part]! - cells[beyond * 3 + part]!) / 2) * 0.92)
  }
  if (count === 0) return
  for (let part = 0; part < 3; part += 1) cells[cell * 3 + part] = told[part]! / count
  known[cell] = 1
}

/** Adds it to the background under every pixel, without steps between the cells. */
export function addUnevenness(
  under: Uint8Array,
  { width, height }: { width: number; height: number },
  { cells, rows }: Unevenness,
): Uint8Array {
  const added = new Uint8Array(under.length)
  for (let y = 0; y < height; y += 1) {
    const down = Math.max(0, Math.min(rows - 1.001, ((y + 0.5) / height) * rows - 0.5))
    const top = Math.floor(down)
    const low = down - top
    for (let x = 0; x < width; x += 1) {
      const across = Math.max(0, Math.min(columns - 1.001, ((x + 0.5) / width) * columns - 0.5))
      const left = Math.floor(across)
      const right = across - left
      const at = (top * columns + left) * 3
      const pixel = (y * width + x) * 3
      for (let part = 0; part < 3; part += 1) {
        const high = cells[at + part]! * (1 - right) + cells[at + 3 + part]! * right
        const deep = cells[at + columns * 3 + part]! * (1 - right) + cells[at + columns * 3 + 3 + part]! * right
        added[pixel + part] = Math.max(0, Math.min(255, under[pixel + part]! + high * (1 - low) + deep * low))
      }
    }
  }
  return added
}
