import { clsx } from 'clsx'
import { type KeyboardEvent, useRef } from 'react'
import type { Shot } from '#contract/shots.ts'
import type { Column } from './columns.ts'
import type { ShotDoings } from './doings.ts'
import type { Cell, Grid } from './use-grid-keys.ts'

interface Props {
  shot: Shot
  cell: Cell
  column: Column
  grid: Grid
  doings: ShotDoings
}

/** A cell that is read, and typed in after Enter, a double click or the first letter. */
export function ShotCell({ shot, cell, column, grid, doings }: Props) {
  const { row, column: place } = cell
  const isEdited = grid.editing?.row === row && grid.editing.column === place
  const isActive = grid.active.row === row && grid.active.column === place
  const text = column.read(shot)
  const shown = column.id === 'seconds' ? `${text} s` : text
  if (isEdited) return <CellEditor shot={shot} column={column} grid={grid} doings={doings} begin={grid.editing!.text} />
  return (
    <div
      role="gridcell"
      data-cell={`${row}:${place}`}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${column.name} of ${shot.label}: ${shown || 'empty'}`}
      onFocus={() => grid.setActive(cell)}
      onDoubleClick={() => grid.edit()}
      className={clsx(
        'min-w-0 px-2 py-1.5 wrap-anywhere whitespace-pre-line focus:outline-2 focus:-outline-offset-2 focus:outline-accent',
        column.id === 'seconds' ? 'figures text-quiet' : 'font-script text-base leading-5',
        grid.isRange && grid.isIn(cell) && 'bg-accent-soft',
      )}
    >
      {shown || <span className="font-sans text-sm text-faint">–</span>}
    </div>
  )
}

interface EditorProps extends Omit<Props, 'cell'> {
  begin: string
}

function CellEditor({ shot, column, grid, doings, begin }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isLeft = useRef(false)

  const commit = (step: Cell) => {
    isLeft.current = true
    grid.commit(field.current!.value, step)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      isLeft.current = true
      return grid.cancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && column.id === 'action') {
      event.preventDefault()
      const offset = field.current!.selectionStart
      isLeft.current = true
      grid.cancel()
      return doings.split(shot, offset)
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      return commit({ row: 1, column: 0 })
    }
    if (event.key === 'Tab') {
      event.preventDefault()
      return commit({ row: 0, column: event.shiftKey ? -1 : 1 })
    }
  }
  return (
    <div role="gridcell" className="min-w-0 p-0.5">
      <textarea
        ref={field}
        autoFocus
        rows={column.several ? 3 : 1}
        defaultValue={begin}
        aria-label={`${column.name} of ${shot.label}`}
        onFocus={(event) => event.target.setSelectionRange(begin.length, begin.length)}
        onKeyDown={onKeyDown}
        onBlur={() => isLeft.current || commit({ row: 0, column: 0 })}
        className={clsx('field-sizing-content w-full resize-none rounded-control bg-sunken px-1.5 py-1 outline-2 outline-accent', column.id === 'seconds' ? 'figures' : 'font-script text-base leading-5')}
      />
    </div>
  )
}
