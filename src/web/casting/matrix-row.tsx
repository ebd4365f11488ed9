import { clsx } from 'clsx'
import { memo } from 'react'
import type { MatrixLook } from '#contract/casting.ts'
import { Picture } from '#web/ui/picture.tsx'
import { read } from './cast-table.ts'
import { presenceWords } from './presence-words.ts'

interface Props {
  grid: string
  row: number
  look: Pick<MatrixLook, 'name' | 'kind' | 'state' | 'picture'>
  /** One letter for each shot (rowWord). */
  word: string
  /** One letter for each shot: b it makes no sense, s the text says otherwise, c it was changed elsewhere. */
  marks: string
  /** What a template would make of it, one letter for each shot; "" where none is shown. */
  ghost: string
  /** First and last chosen column; -1 where the row is not chosen. */
  from: number
  to: number
}

const said: Record<string, string> = { b: ', makes no sense', s: ', the text says otherwise', c: ', changed in another window' }

/** An asset's way through the shots. Drawn again only when something in it changed. */
export const MatrixRow = memo(function MatrixRow({ grid, row, look, word, marks, ghost, from, to }: Props) {
  const now = read(word)
  const next = ghost === '' ? now : read(ghost)
  return (
    <div role="row" aria-rowindex={row + 2} className="matrix-row">
      <div
        role="rowheader"
        data-row={row}
        title={look.name}
        className={clsx('sticky left-0 z-2 flex items-center gap-2 border-b border-r border-line bg-ground px-2', look.state === 'sidelined' && 'text-quiet')}
      >
        <Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} width={24} className="size-6 shrink-0 rounded-[4px]" />
        <span className="min-w-0 flex-1 truncate">{look.name}</span>
        {look.state === 'sidelined' && <span className="text-xs text-faint">as words</span>}
      </div>
      {next.map((presence, column) => {
        const mark = marks[column] ?? ' '
        const isGhost = ghost !== '' && ghost[column] !== word[column]
        return (
          <div
            key={column}
            role="gridcell"
            id={`${grid}-${row}-${column}`}
            aria-colindex={column + 2}
            aria-selected={column >= from && column <= to}
            aria-label={`${presence ? presenceWords[presence].said : 'not in it'}${said[mark] ?? ''}${isGhost ? ', would change' : ''}`}
            className="matrix-cell"
            {...(presence ? { 'data-is': (ghost === '' ? word : ghost)[column] } : {})}
            {...(mark === ' ' ? {} : { 'data-mark': mark })}
            {...(isGhost ? { 'data-ghost': '' } : {})}
          />
        )
      })}
    </div>
  )
})
