export type Tool = 'brush' | 'rectangle' | 'lasso'

export interface Spot {
  x: number
  y: number
}

/** One stroke, in pixels of the picture. */
export interface Mark {
  tool: Tool
  /** Takes away instead of marking. */
  erases: boolean
  /** Of the brush, in pixels. */
  width: number
  spots: Spot[]
}

/** Only whether a spot is painted counts; the colour is for the eye. */
export function drawMarks(canvas: HTMLCanvasElement, marks: readonly Mark[]): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const colour = getComputedStyle(canvas).getPropertyValue('--passes').trim()
  pen.clearRect(0, 0, canvas.width, canvas.height)
  for (const mark of marks) {
    pen.globalCompositeOperation = mark.erases ? 'destination-out' : 'source-over'
    pen.fillStyle = colour
    pen.strokeStyle = colour
    draw[mark.tool](pen, mark)
  }
}

const draw: Record<Tool, (pen: CanvasRenderingContext2D, mark: Mark) => void> = {
  rectangle(pen, { spots }) {
    const [one, other] = [spots[0], spots.at(-1)]
    if (one && other) pen.fillRect(Math.min(one.x, other.x), Math.min(one.y, other.y), Math.abs(one.x - other.x), Math.abs(one.y - other.y))
  },
  brush(pen, { spots, width }) {
    const [first] = spots
    if (!first) return
    pen.lineWidth = width
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    pen.beginPath()
    pen.moveTo(first.x, first.y)
    for (const { x, y } of spots) pen.lineTo(x, y)
    pen.stroke()
  },
  lasso(pen, { spots }) {
    pen.beginPath()
    for (const { x, y } of spots) pen.lineTo(x, y)
    pen.closePath()
    pen.fill()
  },
}
