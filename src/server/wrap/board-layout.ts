/** A4 across, in points. */
export const page = { width: 842, height: 595, margin: 30, head: 26 }
const grid = { columns: 2, rows: 3, across: 22, down: 16 }
export const perPage = grid.columns * grid.rows

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface CellLayout {
  frames: [start: Box, end: Box]
  text: Box
}

const between = 6
const leastText = { below: 62, beside: 150 }

/** One shot's place: wide frames stand over their text, tall ones beside it, and both are as large as the page allows. */
export function cellLayout(place: number, ratio: number): CellLayout {
  const cell = cellBox(place)
  return ratio >= 1.2 ? framesOver(cell, ratio) : framesBeside(cell, ratio)
}

function cellBox(place: number): Box {
  const width = (page.width - 2 * page.margin - (grid.columns - 1) * grid.across) / grid.columns
  const height = (page.height - 2 * page.margin - page.head - (grid.rows - 1) * grid.down) / grid.rows
  const row = Math.floor(place / grid.columns)
  return { x: page.margin + (place % grid.columns) * (width + grid.across), y: page.margin + page.head + row * (height + grid.down), width, height }
}

function framesOver({ x, y, width, height }: Box, ratio: number): CellLayout {
  const frame = within((width - between) / 2, height - leastText.below - between, ratio)
  const below = frame.height + between
  return { frames: pair(x, y, frame), text: { x, y: y + below, width, height: height - below } }
}

function framesBeside({ x, y, width, height }: Box, ratio: number): CellLayout {
  const frame = within((width - leastText.beside - 2 * between) / 2, height, ratio)
  const beside = 2 * (frame.width + between) + between
  return { frames: pair(x, y, frame), text: { x: x + beside, y, width: width - beside, height } }
}

const within = (width: number, height: number, ratio: number) => ({ width: Math.min(width, height * ratio), height: Math.min(height, width / ratio) })

const pair = (x: number, y: number, { width, height }: Pick<Box, 'width' | 'height'>): [Box, Box] => [
  { x, y, width, height },
  { x: x + width + between, y, width, height },
]
