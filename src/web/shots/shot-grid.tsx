import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { type ReactNode, useRef } from 'react'
import type { Shot, ShotProblem } from '#contract/shots.ts'
import type { ShotId } from '#core/ids.ts'
import { splitPoints } from '#core/shots/split-shot.ts'
import { columns } from './columns.ts'
import type { ShotDoings } from './doings.ts'
import { ShotRow } from './shot-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'

interface Props {
  shots: Shot[]
  problems: ShotProblem[]
  doings: ShotDoings
  /** Who is in a shot; it is known further right than shots are. */
  who: (shot: Shot) => ReactNode
  /** The shot to begin at. */
  focused: string | undefined
}

const heads = ['Shot', ...columns.slice(0, 3).map(({ name }) => name), 'Who', 'Camera', '']

/** The shot list as a spreadsheet: arrows move, Enter or typing edits, Tab goes on, ranges are copied and pasted. */
export function ShotGrid({ shots, problems, doings, who, focused }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const grid = useGridKeys({ shots, doings, box, focused })
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }))

  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return
    const to = shots.findIndex(({ id }) => id === over.id)
    const others = shots.filter(({ id }) => id !== active.id)
    doings.move(active.id as ShotId, others[to - 1]?.id ?? null)
  }

  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
      <SortableContext items={shots.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <div ref={box} role="grid" aria-label="Shot list" aria-rowcount={shots.length + 1} onKeyDown={grid.onKeyDown} onCopy={grid.onCopy} onPaste={grid.onPaste} className="min-w-[980px]">
          <div role="row" className="sticky top-0 z-10 grid grid-cols-[76px_64px_minmax(200px,1.3fr)_minmax(180px,1fr)_190px_190px_36px] border-b border-line bg-ground text-xs text-faint">
            {heads.map((name, place) => (
              <span key={place} role="columnheader" className="px-2 py-1.5">
                {name || <span className="sr-only">Actions</span>}
              </span>
            ))}
          </div>
          {shots.map((shot, row) => (
            <ShotRow
              key={shot.id}
              shot={shot}
              row={row}
              grid={grid}
              doings={doings}
              who={who(shot)}
              canSplit={splitPoints(shot).length > 0}
              problems={problems.filter(({ shotId }) => shotId === shot.id)}
            />
          ))}
        </div>
      </SortableContext>
    </DndContext>
  )
}
