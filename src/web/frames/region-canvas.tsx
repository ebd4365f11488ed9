import { type PointerEvent, type RefObject, useRef } from 'react'

export type Tool = 'brush' | 'rectangle' | 'lasso'

interface Spot {
  x: number
  y: number
}

interface Props {
  /** Painted on in the size of the picture; clear where nothing may change. */
  canvas: RefObject<HTMLCanvasElement | null>
  picture: string
  tool: Tool
  /** Width of the brush as a share of the picture's. */
  brush: number
  ratio: number
  /** The picture is there: its size in pixels. */
  onSize: (width: number, height: number) => void
  onMarked: () => void
}

/** The picture with the marked region laid over it. */
export function RegionCanvas({ canvas, picture, tool, brush, ratio, onSize, onMarked }: Props) {
  const trail = useRef<Spot[]>([])
  const spotOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): Spot => {
    const box = currentTarget.getBoundingClientRect()
    return { x: ((clientX - box.left) / box.width) * currentTarget.width, y: ((clientY - box.top) / box.height) * currentTarget.height }
  }
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    trail.current = [spotOf(event)]
    if (tool === 'brush') drawBrush(event.currentTarget, trail.current, brush)
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (trail.current.length === 0) return
    trail.current.push(spotOf(event))
    if (tool === 'brush') drawBrush(event.currentTarget, trail.current.slice(-2), brush)
  }
  const end = ({ currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const [first, last] = [trail.current[0], trail.current.at(-1)]
    if (first && last && tool === 'rectangle') markBox(currentTarget, first, last)
    if (tool === 'lasso') markPath(currentTarget, trail.current)
    if (first) onMarked()
    trail.current = []
  }
  return (
    <div className="relative mx-auto w-full max-w-3xl overflow-hidden rounded-control bg-sunken" style={{ aspectRatio: ratio }}>
      <img
        src={picture}
        alt="The frame to be changed"
        className="absolute inset-0 size-full"
        onLoad={({ currentTarget }) => onSize(currentTarget.naturalWidth, currentTarget.naturalHeight)}
      />
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full cursor-crosshair touch-none opacity-50" onPointerDown={begin} onPointerMove={go} onPointerUp={end} onPointerCancel={end} />
    </div>
  )
}

/** Only whether a spot is painted counts; the colour is for the eye. */
function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const colour = getComputedStyle(canvas).getPropertyValue('--accent').trim()
  pen.fillStyle = colour
  pen.strokeStyle = colour
  return pen
}

export function markBox(canvas: HTMLCanvasElement, one: Spot, other: Spot): void {
  brushOf(canvas)?.fillRect(Math.min(one.x, other.x), Math.min(one.y, other.y), Math.abs(one.x - other.x), Math.abs(one.y - other.y))
}

function markPath(canvas: HTMLCanvasElement, trail: readonly Spot[]): void {
  const pen = brushOf(canvas)
  if (!pen) return
  pen.beginPath()
  for (const { x, y } of trail) pen.lineTo(x, y)
  pen.closePath()
  pen.fill()
}

function drawBrush(canvas: HTMLCanvasElement, trail: readonly Spot[], share: number): void {
  const pen = brushOf(canvas)
  const [first] = trail
  if (!pen || !first) return
  pen.lineWidth = share * canvas.width
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(first.x, first.y)
  for (const { x, y } of trail) pen.lineTo(x, y)
  pen.stroke()
}
