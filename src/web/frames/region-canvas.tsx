import { type PointerEvent, type RefObject, useLayoutEffect, useState } from 'react'
import { drawMarks, type Mark, type Spot } from './region-marks.ts'

interface Props {
  /** Painted on in the size of the picture; clear where nothing may change. */
  canvas: RefObject<HTMLCanvasElement | null>
  picture: string
  marks: readonly Mark[]
  /** What a stroke begins as. */
  pen: (canvas: HTMLCanvasElement) => Omit<Mark, 'spots'>
  ratio: number
  onMark: (mark: Mark) => void
}

/** The picture with the marked region laid over it; a stroke is seen while it is drawn. */
export function RegionCanvas({ canvas, picture, marks, pen, ratio, onMark }: Props) {
  const [stroke, setStroke] = useState<Mark | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (canvas.current) drawMarks(canvas.current, stroke ? [...marks, stroke] : marks)
  }, [canvas, marks, stroke, size])

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setStroke({ ...pen(event.currentTarget), spots: [spotOf(event.currentTarget, event)] })
  }
  const go = ({ currentTarget, nativeEvent }: PointerEvent<HTMLCanvasElement>) => {
    if (!stroke) return
    const between = nativeEvent.getCoalescedEvents().map((event) => spotOf(currentTarget, event))
    setStroke({ ...stroke, spots: [...stroke.spots, ...(between.length > 0 ? between : [spotOf(currentTarget, nativeEvent)])] })
  }
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!stroke) return
    const spots = [...stroke.spots, spotOf(event.currentTarget, event)]
    setStroke(null)
    if (stroke.tool === 'brush' || hasArea(spots)) onMark({ ...stroke, spots })
  }
  return (
    <div className="relative mx-auto overflow-hidden rounded-control bg-sunken" style={{ aspectRatio: ratio, width: `min(100%, calc(46vh * ${ratio}))` }}>
      <img
        src={picture}
        alt="The frame to be changed"
        className="absolute inset-0 size-full"
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
      />
      <canvas
        ref={canvas}
        aria-hidden
        width={size.width}
        height={size.height}
        className="absolute inset-0 size-full cursor-crosshair touch-none opacity-60"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={() => setStroke(null)}
      />
    </div>
  )
}

function spotOf(canvas: HTMLCanvasElement, { clientX, clientY }: { clientX: number; clientY: number }): Spot {
  const box = canvas.getBoundingClientRect()
  return { x: ((clientX - box.left) / box.width) * canvas.width, y: ((clientY - box.top) / box.height) * canvas.height }
}

/** A click is no region. */
const hasArea = (spots: readonly Spot[]) => spots.some(({ x }) => Math.abs(x - spots[0]!.x) >= 1) && spots.some(({ y }) => Math.abs(y - spots[0]!.y) >= 1)
