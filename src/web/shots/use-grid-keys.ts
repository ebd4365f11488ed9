import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { Shot } from '#contract/shots.ts'
import { columns, fromCells, toCells } from './columns.ts'
import type { ShotDoings } from './doings.ts'
import type { Edit } from './use-shot-list.ts'

export interface Cell {
  row: number
  column: number
}

export interface Editing extends Cell {
  /** What it begins with: the cell's text, or the key that was typed. */
  text: string
  /** The shot as it stood when typing began: what somebody else changes meanwhile is a conflict, not overwritten. */
  shot: Shot
}

interface Setting {
  shots: Shot[]
  doings: ShotDoings
  box: RefObject<HTMLDivElement | null>
  focused: string | undefined
}

const arrows: Record<string, Cell> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 } }

export type Grid = ReturnType<typeof useGridKeys>

/** The keyboard of the shot list. Columns are those that can be typed in. */
export function useGridKeys({ shots, doings, box, focused }: Setting) {
  const [chosen, choose] = useState({ id: focused, row: 0, column: 1 })
  // It is the shot that is chosen, not the line: when it moves, the chosen cell moves with it.
  const found = shots.findIndex(({ id }) => id === chosen.id)
  const row = found < 0 ? clamp(chosen.row, shots.length) : found
  const { column } = chosen
  const active: Cell = { row, column }
  const setActive = (cell: Cell) => choose({ ...cell, id: shots[cell.row]?.id })
  const [anchor, setAnchor] = useState<Cell | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [wanted, setWanted] = useState(0)

  useEffect(() => {
    if (wanted > 0) box.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus()
  }, [wanted, row, column, box])

  function go(to: Cell, extend = false) {
    const next = { row: clamp(to.row, shots.length), column: clamp(to.column, columns.length) }
    setAnchor(extend ? (anchor ?? active) : null)
    setActive(next)
    setWanted((times) => times + 1)
  }

  function edit(text?: string) {
    const shot = shots[active.row]
    const column = columns[active.column]
    if (shot && column && column.id !== 'camera') setEditing({ ...active, shot, text: text ?? column.read(shot) })
  }

  /** Takes what was typed; text that means nothing for the column is left as it was. */
  function commit(text: string, step: Cell) {
    const { shot } = editing!
    const column = columns[editing!.column]!
    const change = column.read(shot) === text ? null : column.write(text, shot)
    if (change) doings.edit([{ shot, change }])
    setEditing(null)
    go({ row: editing!.row + step.row, column: editing!.column + step.column })
  }

  function cancel() {
    setEditing(null)
    setWanted((times) => times + 1)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (editing || !isCell(event.target)) return
    const shot = shots[active.row]
    const arrow = arrows[event.key]
    const act = (run: () => void) => {
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    if (shot && event.altKey) return onAlt(event, shot, act)
    if (event.ctrlKey || event.metaKey) return
    if (arrow) return act(() => go({ row: active.row + arrow.row, column: active.column + arrow.column }, event.shiftKey))
    if (event.key === 'Home') return act(() => go({ ...active, column: 0 }))
    if (event.key === 'End') return act(() => go({ ...active, column: columns.length - 1 }))
    if (event.key === 'Enter' || event.key === 'F2') return act(() => (columns[active.column]?.id === 'camera' ? openPicker(event.target) : edit()))
    if (event.key.length === 1 && event.key !== '?') return act(() => edit(event.key))
  }

  function onAlt(event: KeyboardEvent, shot: Shot, act: (run: () => void) => void) {
    if (event.key === 'ArrowUp' && row > 0) return act(() => follow(() => doings.move(shot.id, shots[row - 2]?.id ?? null)))
    if (event.key === 'ArrowDown' && row < shots.length - 1) return act(() => follow(() => doings.move(shot.id, shots[row + 1]!.id)))
    const verbs: Record<string, () => void> = { KeyN: () => doings.insert(shot), KeyS: () => doings.split(shot, null), KeyM: () => doings.merge(shot), Delete: () => doings.remove(shot) }
    const verb = verbs[event.code]
    if (verb) act(verb)
  }

  /** The focus goes where the chosen shot goes. */
  function follow(run: () => void) {
    setAnchor(null)
    setActive(active)
    setWanted((times) => times + 1)
    run()
  }

  const range = () => ({ top: Math.min(active.row, anchor?.row ?? active.row), bottom: Math.max(active.row, anchor?.row ?? active.row), left: Math.min(active.column, anchor?.column ?? active.column), right: Math.max(active.column, anchor?.column ?? active.column) })

  function onCopy(event: ClipboardEvent) {
    if (editing || !isCell(event.target)) return
    const { top, bottom, left, right } = range()
    event.clipboardData.setData('text/plain', toCells(shots.slice(top, bottom + 1).map((shot) => columns.slice(left, right + 1).map(({ read }) => read(shot)))))
    event.preventDefault()
  }

  function onPaste(event: ClipboardEvent) {
    if (editing || !isCell(event.target)) return
    event.preventDefault()
    const { top, left } = range()
    const edits = fromCells(event.clipboardData.getData('text/plain')).flatMap((texts, below): Edit[] => {
      const shot = shots[top + below]
      if (!shot) return []
      const change = Object.assign({}, ...texts.map((text, right) => columns[left + right]?.write(text, shot) ?? {})) as Edit['change']
      return Object.keys(change).length > 0 ? [{ shot, change }] : []
    })
    if (edits.length > 0) doings.edit(edits)
  }

  const isIn = (cell: Cell) => {
    const { top, bottom, left, right } = range()
    return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right
  }

  return { active, editing, setActive: (cell: Cell) => (setAnchor(null), setActive(cell)), edit, commit, cancel, onKeyDown, onCopy, onPaste, isIn, isRange: anchor !== null }
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(value, length - 1))
const isCell = (target: EventTarget) => target instanceof HTMLElement && target.dataset['cell'] !== undefined
const openPicker = (target: EventTarget) => target instanceof HTMLElement && target.querySelector('button')?.click()
