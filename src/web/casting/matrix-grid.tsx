import './matrix.css'
import { clsx } from 'clsx'
import { type CSSProperties, type ReactNode, type RefObject, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Presence } from '#core/casting/presence.ts'
import type { CastTable, Range, Spot } from './cast-table.ts'
import { codeOf, rowWord } from './cast-table.ts'
import { MatrixRow } from './matrix-row.tsx'
import { presenceWords } from './presence-words.ts'
import { type Measures, useMatrixHand } from './use-matrix-hand.ts'

interface Props {
  table: CastTable
  brush: Presence | null
  /** What is said about the cells of each row (markWords). */
  marks: string[]
  /** What it would be with a template; null where none is shown. */
  ghost: CastTable | null
  onPaint: (range: Range, presence: Presence | null) => void
  onPaste: (spot: Spot, copy: (Presence | null)[][]) => void
  onChoose: (range: Range) => void
  onOpenShot: ((column: number) => void) | undefined
  onEscape: () => void
  /** Set to go to a cell from elsewhere. */
  goTo: RefObject<((spot: Spot) => void) | null>
}

const row = 32
const head = 34

/** Assets by shots: one light element for each cell, and rows that are drawn only when they changed. */
export function MatrixGrid({ table, brush, marks, ghost, goTo, onChoose, ...doings }: Props) {
  const grid = useId()
  const frame = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const measures = useMeasures(frame, table.shots.length)
  const hand = useMatrixHand({ table, measures, grid, body, brush, ...doings })
  const { active, range, stroke } = hand
  useImperativeHandle(goTo, () => (spot) => {
    hand.go(spot)
    box.current?.focus()
  })
  useLayoutEffect(() => onChoose({ top: range.top, bottom: range.bottom, left: range.left, right: range.right }), [onChoose, range.top, range.bottom, range.left, range.right])

  return (
    <div ref={frame} className="flex min-h-0 min-w-0 flex-col">
      <div
        ref={box}
        role="grid"
        tabIndex={0}
        aria-label="Who is in which shot, and how"
        aria-rowcount={table.looks.length + 1}
        aria-colcount={table.shots.length + 1}
        aria-activedescendant={`${grid}-${active.row}-${active.column}`}
        aria-multiselectable
        onKeyDown={hand.onKeyDown}
        style={sizes(measures, table.shots.length)}
        className="group relative min-h-0 w-fit max-w-full select-none overflow-auto rounded-control border border-line focus-visible:outline-none"
      >
        <div role="row" aria-rowindex={1} className="sticky top-0 z-3 grid w-max border-b border-line bg-ground [grid-template-columns:var(--names)_repeat(var(--shots),var(--shot))]">
          <div role="columnheader" className="sticky left-0 z-1 border-r border-line bg-ground" style={{ height: head }}>
            <span className="sr-only">Asset</span>
          </div>
          {table.shots.map(({ id, label, action, seconds }, column) => (
            <div
              key={id}
              role="columnheader"
              aria-colindex={column + 2}
              title={`${label} · ${seconds} s · ${action}`}
              onPointerDown={(event) => hand.chooseColumn(column, event.shiftKey)}
              onDoubleClick={() => doings.onOpenShot?.(column)}
              className={clsx('figures flex items-center justify-center border-r border-line font-mono text-xs', column >= range.left && column <= range.right ? 'text-ink' : 'text-quiet')}
            >
              {label}
            </div>
          ))}
        </div>
        <div ref={body} role="presentation" {...hand.on} className="relative w-max cursor-crosshair">
          {table.looks.map((one, index) => (
            <MatrixRow
              key={one.lookId}
              grid={grid}
              row={index}
              look={one}
              word={rowWord(table.rows[index]!)}
              marks={marks[index] ?? ''}
              ghost={ghost ? rowWord(ghost.rows[index]!) : ''}
              from={index >= range.top && index <= range.bottom ? range.left : -1}
              to={index >= range.top && index <= range.bottom ? range.right : -1}
            />
          ))}
          <Box range={range} measures={measures} className="border border-accent/70 bg-accent-soft opacity-0 group-focus-within:opacity-100" />
          <Box range={{ top: active.row, bottom: active.row, left: active.column, right: active.column }} measures={measures} className="border-2 border-accent opacity-0 group-focus-within:opacity-100" />
          {stroke && <Stroke from={stroke.from} to={stroke.to} presence={stroke.presence} measures={measures} />}
        </div>
      </div>
    </div>
  )
}

/** The names take what they need of narrow windows; shots share the rest. */
function useMeasures(frame: RefObject<HTMLDivElement | null>, shots: number): Measures {
  const [width, setWidth] = useState(900)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [frame])
  const names = width < 700 ? 132 : 190
  return { names, row, shot: Math.max(52, Math.min(150, Math.floor((width - names - 12) / Math.max(1, shots)))) }
}

const sizes = ({ names, shot }: Measures, shots: number) =>
  ({ '--names': `${names}px`, '--shot': `${shot}px`, '--shots': shots, '--row': `${row}px`, scrollPadding: `${head}px 0 0 ${names}px` }) as CSSProperties

interface BoxProps {
  range: Range
  measures: Measures
  className: string
  children?: ReactNode
}

function Box({ range: { top, bottom, left, right }, measures, className, children }: BoxProps) {
  const style = {
    transform: `translate(${measures.names + left * measures.shot}px, ${top * measures.row}px)`,
    width: (right - left + 1) * measures.shot,
    height: (bottom - top + 1) * measures.row,
  }
  return (
    <div aria-hidden className={clsx('pointer-events-none absolute left-0 top-0 z-1', className)} style={style}>
      {children}
    </div>
  )
}

/** What is being painted, over whatever is there, until the button is let go. */
function Stroke({ from, to, presence, measures }: { from: Spot; to: Spot; presence: Presence | null; measures: Measures }) {
  const range = { top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row), left: Math.min(from.column, to.column), right: Math.max(from.column, to.column) }
  const cells = Array.from({ length: (range.bottom - range.top + 1) * (range.right - range.left + 1) })
  return (
    <Box range={range} measures={measures} className={clsx('grid border bg-ground', presence ? [presenceWords[presence].colour, 'border-current'] : 'border-line-strong')}>
      <div className="grid h-full" style={{ gridTemplateColumns: `repeat(${range.right - range.left + 1}, ${measures.shot}px)`, gridAutoRows: measures.row }}>
        {presence !== null && cells.map((_, index) => <span key={index} className="matrix-cell border-transparent" data-is={codeOf(presence)} />)}
      </div>
    </Box>
  )
}
