import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react'
import type { HubAsset } from '#contract/stages.ts'
import type { HubRow } from '../hub-rows.ts'
import type { HubDeeds } from '../use-hub.ts'
import { changeFor, isIn, isWithin, type Range, sameSpot, type Spot, stepTo } from './cells.ts'

interface Painting extends Range {
  toIn: boolean
  /** Drawn still, or being written. */
  isDone: boolean
}

/** Cells are painted by dragging, or marked with Shift and the arrows and switched with Space; each stroke is one undo. */
export function usePainting(rows: HubRow[], columns: HubAsset[], deeds: HubDeeds, onSpot: (spot: Spot) => void) {
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Spot | null>(null)
  const [painting, setPainting] = useState<Painting | null>(null)
  const marked: Range = { from: anchor ?? spot, to: spot }

  async function write(range: Range, toIn: boolean): Promise<void> {
    const { add, remove } = changeFor(rows, columns, range, toIn)
    if (add.length + remove.length > 0) {
      setPainting({ ...range, toIn, isDone: true })
      await deeds.change(add, remove)
    }
    setPainting(null)
  }
  const whole = (column: number): Range => ({ from: { row: 0, column }, to: { row: rows.length - 1, column } })
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, spot, { row: rows.length, column: columns.length })
    if (next) {
      setAnchor(event.shiftKey ? (anchor ?? spot) : null)
      setSpot(next)
      onSpot(next)
    } else if (event.key === ' ' || event.key === 'Enter') {
      const begin = marked.from
      void write(event.ctrlKey ? whole(spot.column) : marked, !isIn(rows[begin.row], columns[begin.column]))
    } else if (event.key === 'Escape' && anchor) setAnchor(null)
    else return
    event.preventDefault()
  }
  const pick = (event: MouseEvent): Spot | null => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null
  }
  const finish = () => {
    if (painting && !painting.isDone) void write(painting, painting.toIn)
  }
  return {
    spot,
    marked,
    /** What a cell shows: what is painted on it, or how it is. */
    shows(at: Spot): boolean {
      return painting && isWithin(painting, at) ? painting.toIn : isIn(rows[at.row], columns[at.column])
    },
    /** The column all in, or all out. */
    writeColumn: (column: number, toIn: boolean) => void write(whole(column), toIn),
    hand: {
      onKeyDown: press,
      onPointerDown(event: PointerEvent) {
        const at = event.button === 0 && event.pointerType !== 'touch' ? pick(event) : null
        if (!at) return
        setSpot(at)
        setAnchor(null)
        setPainting({ from: at, to: at, toIn: !isIn(rows[at.row], columns[at.column]), isDone: false })
      },
      onPointerOver(event: PointerEvent) {
        const at = painting && !painting.isDone && event.buttons === 1 ? pick(event) : null
        if (at && painting && !sameSpot(at, painting.to)) setPainting({ ...painting, to: at })
      },
      onPointerUp: finish,
      onPointerLeave: finish,
      /** A finger moves the matrix; its tap switches one cell. */
      onClick(event: MouseEvent) {
        const at = event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch' ? pick(event) : null
        if (at) void write({ from: at, to: at }, !isIn(rows[at.row], columns[at.column]))
      },
    },
  }
}
