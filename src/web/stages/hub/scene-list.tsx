import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { HubAsset } from '#contract/stages.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { stagePath } from '../stage-path.ts'
import { type HubRow, neighbourFor } from './hub-rows.ts'
import { stageHeads } from './progress-cells.tsx'
import { columns, rowHeight, SceneRow } from './scene-row.tsx'
import type { HubDeeds } from './use-hub.ts'

interface Props {
  projectId: ProjectId
  rows: HubRow[]
  assets: HubAsset[]
  /** Only some scenes are shown, so none can be dragged to a place between them. */
  isFiltered: boolean
  deeds: HubDeeds
}

/** The scenes in the order of the film: ↑ ↓ walk them, Alt moves one, D defers one, Enter opens its shot list. */
export function SceneList({ projectId, rows, assets, isFiltered, deeds }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const [current, setCurrent] = useState<SceneId | null>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }))
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 6, getItemKey: (index) => rows[index]?.scene.id ?? index, initialRect: { width: 1200, height: 800 } })
  const at = Math.max(rows.findIndex(({ scene }) => scene.id === current), 0)

  const moveBy = (index: number, step: 1 | -1) => {
    const after = isFiltered ? undefined : neighbourFor(rows, index, step)
    const id = rows[index]?.scene.id
    return after === undefined || !id ? null : () => deeds.move(id, after)
  }
  const focus = (index: number) => {
    const row = rows[index]
    if (!row) return
    setCurrent(row.scene.id)
    virtual.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-scene="${row.scene.id}"]`)?.focus())
  }
  const press = (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset['scene'] !== undefined
    if (!isRow) return
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    const far = { PageDown: at + 10, PageUp: at - 10, Home: 0, End: rows.length - 1 }[event.key]
    const row = rows[at]!
    if (way && event.altKey) moveBy(at, way)?.()
    else if (way) focus(at + way)
    else if (far !== undefined) focus(Math.min(Math.max(far, 0), rows.length - 1))
    else if (event.key === 'Enter') void navigate({ to: stagePath('shots', { projectId, sceneId: row.scene.id })! })
    else if (event.key.toLowerCase() === 'd' && !event.ctrlKey && !event.metaKey && !event.altKey) deeds.defer(row)
    else return
    event.preventDefault()
  }
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [rows.findIndex(({ scene }) => scene.id === active.id), rows.findIndex(({ scene }) => scene.id === over?.id)]
    if (from < 0 || to < 0 || from === to) return
    deeds.move(rows[from]!.scene.id, (from < to ? rows[to] : rows[to - 1])?.scene.id ?? null)
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div aria-hidden className={`${columns} shrink-0 border-b border-line px-3 py-1 text-xs text-faint`}>
        <span />
        <span>Scene</span>
        <span>Needs</span>
        <span className="grid grid-cols-6 gap-1">
          {stageHeads.map(({ number, word }) => (
            <span key={word} className="figures truncate px-1.5">
              <span className="max-xl:hidden">{number} </span>
              {word}
            </span>
          ))}
        </span>
        <span className="text-right">Time</span>
        <span className="text-right max-xl:hidden">Cost</span>
        <span className="px-1">Out of date</span>
        <span />
      </div>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={rows.map(({ scene }) => scene.id)} strategy={verticalListSortingStrategy}>
          <div ref={box} role="presentation" onKeyDown={press} className="min-h-0 flex-1 overflow-auto">
            <ul aria-label="Scenes" className="relative" style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map(({ index, start, key }) => {
                const row = rows[index]
                if (!row) return null
                const { id, position, deferred } = row.scene
                return (
                  <li
                    key={key}
                    data-scene={id}
                    aria-label={`Scene ${position}. ${row.title}${deferred ? ', deferred' : ''}`}
                    tabIndex={index === at ? 0 : -1}
                    onFocus={() => setCurrent(id)}
                    className="absolute inset-x-0 hover:bg-raised focus-visible:z-10"
                    style={{ top: start }}
                  >
                    <SceneRow projectId={projectId} row={row} assets={assets} isCurrent={index === at} canDrag={!isFiltered} deeds={deeds} onUp={moveBy(index, -1)} onDown={moveBy(index, 1)} />
                  </li>
                )
              })}
            </ul>
          </div>
        </SortableContext>
      </DndContext>
    </div>
  )
}
