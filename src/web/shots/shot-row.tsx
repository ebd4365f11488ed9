import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { clsx } from 'clsx'
import { Combine, Ellipsis, GripVertical, Plus, Scissors, Trash2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Shot, ShotProblem } from '#contract/shots.ts'
import { IconButton } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { Menu, MenuItem, MenuLine } from '#web/ui/menu.tsx'
import { CameraPicker } from './camera-picker.tsx'
import { columns } from './columns.ts'
import { ShotCell } from './shot-cell.tsx'
import type { ShotDoings } from './doings.ts'
import type { Grid } from './use-grid-keys.ts'

interface Props {
  shot: Shot
  row: number
  grid: Grid
  doings: ShotDoings
  who: ReactNode
  problems: ShotProblem[]
  canSplit: boolean
}

export function ShotRow({ shot, row, grid, doings, who, problems, canSplit }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id: shot.id })
  const { role: _role, tabIndex: _tabIndex, ...dragged } = attributes
  return (
    <div
      ref={setNodeRef}
      role="row"
      aria-rowindex={row + 2}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx('group grid grid-cols-[76px_64px_minmax(200px,1.3fr)_minmax(180px,1fr)_190px_190px_36px] border-b border-line', isDragging && 'relative z-10 bg-raised')}
    >
      <div role="rowheader" className="flex items-start gap-0.5 py-1.5 pl-1">
        <span ref={setActivatorNodeRef} {...listeners} {...dragged} role="presentation" className="cursor-grab touch-none pt-0.5 text-faint opacity-0 group-hover:opacity-100">
          <GripVertical size={13} aria-hidden />
        </span>
        <Label>{shot.label}</Label>
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
      {columns.slice(0, 3).map((column, place) => (
        <ShotCell key={column.id} shot={shot} cell={{ row, column: place }} column={column} grid={grid} doings={doings} />
      ))}
      <div role="gridcell" className="min-w-0 px-2 py-1.5">
        {who}
      </div>
      <div
        role="gridcell"
        data-cell={`${row}:3`}
        tabIndex={isActive(grid, row, 3) ? 0 : -1}
        onFocus={(event) => event.target === event.currentTarget && grid.setActive({ row, column: 3 })}
        className={clsx('px-1 py-0.5', grid.isRange && grid.isIn({ row, column: 3 }) && 'bg-accent-soft')}
      >
        <CameraPicker label={shot.label} camera={shot.camera} reason={shot.cameraReason} tabIndex={-1} onChange={(camera) => doings.edit([{ shot, change: { camera } }])} />
      </div>
      <div role="gridcell" className="py-1">
        <Menu
          align="end"
          trigger={
            <IconButton label={`More for ${shot.label}`}>
              <Ellipsis size={15} />
            </IconButton>
          }
        >
          <MenuItem icon={<Plus size={14} />} keys="Alt+N" onSelect={() => doings.insert(shot)}>
            Insert a shot below
          </MenuItem>
          <MenuItem icon={<Scissors size={14} />} keys="Alt+S" disabled={!canSplit} onSelect={() => doings.split(shot, null)}>
            Split {shot.label}…
          </MenuItem>
          <MenuItem icon={<Combine size={14} />} keys="Alt+M" onSelect={() => doings.merge(shot)}>
            Merge {shot.label}…
          </MenuItem>
          <MenuLine />
          <MenuItem icon={<Trash2 size={14} />} keys="Alt+Delete" look="danger" onSelect={() => doings.remove(shot)}>
            Delete {shot.label}
          </MenuItem>
        </Menu>
      </div>
    </div>
  )
}

const isActive = ({ active }: Grid, row: number, column: number) => active.row === row && active.column === column

function Problems({ problems }: { problems: ShotProblem[] }) {
  const isError = problems.some(({ level }) => level === 'error')
  const words = problems.map(({ message }) => message).join(' · ')
  return (
    <Hint text={words}>
      <span tabIndex={0} role="img" aria-label={words} className={clsx('pt-0.5', isError ? 'text-failed' : 'text-outdated')}>
        <TriangleAlert size={13} aria-hidden />
      </span>
    </Hint>
  )
}
