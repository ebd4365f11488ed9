import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react'
import type { Presence } from '#core/casting/presence.ts'
import { type CastTable, copied, presenceAt, type Range, rangeOf, type Spot } from './cast-table.ts'
import { presenceOfKey } from './presence-words.ts'

/** Sizes in pixels. */
export interface Measures {
  names: number
  shot: number
  row: number
}

interface Setting {
  table: CastTable
  measures: Measures
  grid: string
  body: RefObject<HTMLDivElement | null>
  /** What the pointer paints with; null wipes. */
  brush: Presence | null
  onPaint: (range: Range, presence: Presence | null) => void
  onPaste: (spot: Spot, copy: (Presence | null)[][]) => void
  onOpenShot: ((column: number) => void) | undefined
  onEscape: () => void
}

interface Stroke {
  from: Spot
  to: Spot
  presence: Presence | null
}

const steps: Record<string, Spot> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 } }

/** Pointer and keyboard over the matrix: what is chosen, what is being painted, what was copied. */
export function useMatrixHand({ table, measures, grid, body, brush, onPaint, onPaste, onOpenShot, onEscape }: Setting) {
  const [rows, columns] = [table.looks.length, table.shots.length]
  const inside = ({ row, column }: Spot): Spot => ({ row: clamp(row, rows), column: clamp(column, columns) })
  const [chosen, choose] = useState<{ active: Spot; anchor: Spot }>({ active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } })
  const active = inside(chosen.active)
  const range = rangeOf(active, inside(chosen.anchor))
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const [copy, setCopy] = useState<(Presence | null)[][] | null>(null)
  const [shown, setShown] = useState(0)

  useEffect(() => {
    if (shown > 0) document.getElementById(`${grid}-${active.row}-${active.column}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown, grid, active.row, active.column])

  function go(spot: Spot, extend = false) {
    const next = inside(spot)
    choose({ active: next, anchor: extend ? chosen.anchor : next })
    setShown((times) => times + 1)
  }
  const chooseColumn = (column: number, extend = false) =>
    choose({ active: { row: rows - 1, column }, anchor: { row: 0, column: extend ? chosen.anchor.column : column } })
  const chooseRow = (row: number, extend = false) =>
    choose({ active: { row, column: columns - 1 }, anchor: { row: extend ? chosen.anchor.row : row, column: 0 } })

  function spotAt({ clientX, clientY }: PointerEvent): Spot {
    const { left, top } = body.current!.getBoundingClientRect()
    return inside({ row: Math.floor((clientY - top) / measures.row), column: Math.floor((clientX - left - measures.names) / measures.shot) })
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return
    const header = event.target.closest<HTMLElement>('[role=rowheader]')
    if (header) return chooseRow(Number(header.dataset['row']), event.shiftKey)
    const spot = spotAt(event)
    if (event.shiftKey) return choose({ ...chosen, active: spot })
    choose({ active: spot, anchor: spot })
    // Painting over what is so already wipes it.
    setStroke({ from: spot, to: spot, presence: presenceAt(table, spot) === brush ? null : brush })
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!stroke) return
    const to = spotAt(event)
    if (to.row !== stroke.to.row || to.column !== stroke.to.column) setStroke({ ...stroke, to })
    scrollAlong(event, body.current?.parentElement, measures.names)
  }

  function onPointerUp() {
    if (!stroke) return
    choose({ active: stroke.to, anchor: stroke.from })
    onPaint(rangeOf(stroke.from, stroke.to), stroke.presence)
    setStroke(null)
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = (run: () => void) => {
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    if (event.key === 'Escape') return act(() => (stroke ? setStroke(null) : (choose({ active, anchor: active }), onEscape())))
    if (event.key === ' ' && event.ctrlKey) return act(() => chooseColumn(active.column))
    if (event.key === ' ' && event.shiftKey) return act(() => chooseRow(active.row))
    if (event.ctrlKey || event.metaKey) return onCommand(event, act)
    const step = steps[event.key]
    if (step) return act(() => go({ row: active.row + step.row, column: active.column + step.column }, event.shiftKey))
    if (event.key === 'Home') return act(() => go({ ...active, column: 0 }, event.shiftKey))
    if (event.key === 'End') return act(() => go({ ...active, column: columns - 1 }, event.shiftKey))
    if (event.key === 'Delete' || event.key === 'Backspace') return act(() => onPaint(range, null))
    if (event.key === 'Enter' && onOpenShot) return act(() => onOpenShot(active.column))
    const presence = event.altKey ? undefined : presenceOfKey(event.key)
    if (presence) act(() => onPaint(range, presence))
  }

  function onCommand({ key }: KeyboardEvent, act: (run: () => void) => void) {
    if (key === 'c') return act(() => setCopy(copied(table, range)))
    if (key === 'v' && copy) return act(() => onPaste(copy.length === rows ? { row: 0, column: range.left } : { row: range.top, column: range.left }, copy))
    if (key === 'a') return act(() => choose({ anchor: { row: 0, column: 0 }, active: { row: rows - 1, column: columns - 1 } }))
    if (key === 'Home') return act(() => go({ row: 0, column: 0 }))
    if (key === 'End') return act(() => go({ row: rows - 1, column: columns - 1 }))
  }

  return { active, range, stroke, copy, go, chooseColumn, on: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => setStroke(null) }, onKeyDown }
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(value, length - 1))

const edge = 28

/** The matrix follows a stroke over its edge. */
function scrollAlong({ clientX, clientY }: PointerEvent, scroller: HTMLElement | null | undefined, names: number): void {
  if (!scroller) return
  const { left, right, top, bottom } = scroller.getBoundingClientRect()
  const by = (value: number, from: number, to: number) => (value > to - edge ? edge : value < from + edge ? -edge : 0)
  scroller.scrollBy(by(clientX, left + names, right), by(clientY, top, bottom))
}
