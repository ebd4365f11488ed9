import { useVirtualizer } from '@tanstack/react-virtual'
import { clsx } from 'clsx'
import { useMemo, useRef } from 'react'
import type { HubAsset } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import { Empty } from '#web/ui/states.tsx'
import type { HubRow } from '../hub-rows.ts'
import type { HubDeeds } from '../use-hub.ts'
import { columnsOf, isWithin, sameSpot, type Spot } from './cells.ts'
import { ColumnHead } from './column-head.tsx'
import { usePainting } from './use-painting.ts'

interface Props {
  projectId: ProjectId
  rows: HubRow[]
  assets: HubAsset[]
  deeds: HubDeeds
}

const size = { cell: 30, line: 30, head: 168, side: 270 }

/** Every scene against every asset: who is where in the film, and changed many at once. */
export function SceneMatrix({ rows, assets, deeds }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => columnsOf(assets), [assets])
  const screen = { width: 1200, height: 700 }
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => size.line, overscan: 6, paddingStart: size.head, scrollPaddingStart: size.head, initialRect: screen })
  const across = useVirtualizer({ horizontal: true, count: columns.length, getScrollElement: () => box.current, estimateSize: () => size.cell, overscan: 6, paddingStart: size.side, scrollPaddingStart: size.side, initialRect: screen })
  const { spot, marked, shows, writeColumn, hand } = usePainting(rows, columns, deeds, (to) => {
    lines.scrollToIndex(to.row, { align: 'auto' })
    across.scrollToIndex(to.column, { align: 'auto' })
  })
  if (columns.length === 0) return <Empty title="There are no assets yet">They are found in the script in stage 5.</Empty>
  const idOf = ({ row, column }: Spot) => `cell-${row}-${column}`
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label="Scenes and their assets. Arrows walk, Space puts an asset into a scene or out of it, Shift marks several, Control with Space the whole column."
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={idOf(spot)}
      {...hand}
      className="group h-full overflow-auto select-none focus-visible:-outline-offset-2"
    >
      <div className="relative" role="presentation" style={{ width: across.getTotalSize(), height: lines.getTotalSize() }}>
        <div role="row" aria-rowindex={1} className="sticky top-0 z-20 border-b border-line bg-ground" style={{ height: size.head }}>
          <div role="columnheader" className="sticky left-0 z-10 flex items-end bg-ground px-3 pb-2 text-xs text-faint" style={{ width: size.side, height: size.head }}>
            Drag to paint · Space · Shift marks
          </div>
          {across.getVirtualItems().map(({ index, start }) => (
            <ColumnHead key={columns[index]!.id} asset={columns[index]!} index={index} left={start} width={size.cell} height={size.head} isFirst={columns[index]!.kind !== columns[index - 1]?.kind} isHere={index === spot.column} onWrite={(toIn) => writeColumn(index, toIn)} />
          ))}
        </div>
        {lines.getVirtualItems().map(({ index: row, start }) => {
          const { scene, title } = rows[row]!
          return (
            <div key={scene.id} role="row" aria-rowindex={row + 2} className="absolute inset-x-0" style={{ top: start, height: size.line }}>
              <div role="rowheader" title={title} className={clsx('sticky left-0 z-10 truncate border-b border-line bg-ground px-3 leading-[30px]', row === spot.row ? 'text-ink' : 'text-quiet', scene.deferred && 'text-faint')} style={{ width: size.side, height: size.line }}>
                <span className="figures text-faint">{scene.position}.</span> {title}
              </div>
              {across.getVirtualItems().map(({ index: column, start: left }) => {
                const at = { row, column }
                const isOn = shows(at)
                const asset = columns[column]!
                return (
                  <div
                    key={asset.id}
                    id={idOf(at)}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-selected={isWithin(marked, at)}
                    aria-label={`${asset.name}, scene ${scene.position}: ${isOn ? 'in it' : 'not in it'}`}
                    data-row={row}
                    data-column={column}
                    className={clsx('absolute top-0 flex items-center justify-center border-b border-line', columns[column - 1]?.kind !== asset.kind && 'border-l', isWithin(marked, at) && 'group-focus-visible:bg-accent-soft', sameSpot(spot, at) && 'group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent')}
                    style={{ left, width: size.cell, height: size.line }}
                  >
                    <span aria-hidden className={clsx('size-4 rounded-[4px]', isOn ? (scene.deferred ? 'bg-faint' : 'bg-throughout') : 'border border-transparent hover:border-line-strong')} />
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
