import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { AssetId, SceneId } from '#core/ids.ts'
import { AssetCard, captionHeight } from './asset-card.tsx'
import { focusCard, focusPanel } from './board-focus.ts'
import { CardDrop } from './card-drop.tsx'
import { kindWords } from './asset-words.ts'
import { type BoardRow, boardRows, cardTowards } from './board-rows.ts'
import type { Section, StatusOf } from './board-view.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  sections: Section[]
  statusOf: StatusOf
  selection: Selection
  openId: AssetId | null
  onOpen: (id: AssetId) => void
  sceneNumber: (id: SceneId | null) => number | undefined
  /** Puts something around a card: dragging one on another merges them. */
  dress?: ((asset: Asset, card: ReactNode) => ReactNode) | undefined
}

const gap = 12
const narrowest = 176
const headHeight = 36

/** Cards by type; arrows walk, Enter opens, Space marks. Only the rows in view are drawn. */
export function BoardGrid({ sections, statusOf, selection, openId, onOpen, sceneNumber, dress }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const columns = Math.max(2, Math.floor((width + gap) / (narrowest + gap)))
  const cardHeight = Math.round(((width - gap * (columns - 1)) / columns) * 0.75) + captionHeight
  const rows = useMemo(() => boardRows(sections, columns), [sections, columns])
  const [active, setActive] = useState<AssetId | null>(null)
  const ids = useMemo(() => sections.flatMap(({ assets }) => assets.map(({ id }) => id)), [sections])
  const tabStop = active && ids.includes(active) ? active : (ids[0] ?? null)

  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ('head' in rows[index]! ? headHeight : cardHeight + gap),
    overscan: 3,
  })
  useEffect(() => virtual.measure(), [virtual, cardHeight, rows])
  const openRow = rows.findIndex((row) => 'cards' in row && row.cards.some(({ id }) => id === openId))
  // The panel makes the board narrower: what it is about stays in view.
  useEffect(() => {
    if (openRow >= 0) virtual.scrollToIndex(openRow, { align: 'auto' })
  }, [virtual, openRow, openId, columns])

  const focusOn = (id: AssetId, row: number) => {
    setActive(id)
    virtual.scrollToIndex(row)
    focusCard(id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault()
      return selection.set(ids)
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && selection.ids.size > 0) return selection.clear()
    if ((event.key === 'Enter' || event.key === ' ') && tabStop) {
      event.preventDefault()
      if (event.key === ' ') return selection.toggle(tabStop)
      onOpen(tabStop)
      return focusPanel()
    }
    const next = cardTowards(rows, tabStop, event.key)
    if (!next || !['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    if (event.shiftKey) selection.extend(ids, next.id)
    focusOn(next.id, next.row)
  }
  const click = (event: MouseEvent, id: AssetId) => {
    // What was opened from a card bubbles through it, as React sees it.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target) || event.target.closest('[data-quick]')) return
    setActive(id)
    if (event.shiftKey) return selection.extend(ids, id)
    const marks = event.ctrlKey || event.metaKey || event.target.closest('[data-mark]') !== null
    if (marks) selection.toggle(id)
    else onOpen(id)
  }
  return (
    <div ref={scroller} className="h-full overflow-auto px-4 pb-24 pt-1">
      <div role="grid" tabIndex={-1} aria-label="Assets" aria-multiselectable aria-rowcount={rows.length} className="relative focus:outline-none" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => (
          <div key={index} role="row" aria-rowindex={index + 1} className="absolute inset-x-0" style={{ transform: `translateY(${start}px)`, height: size }}>
            <Row row={rows[index]!} columns={columns}>
              {(asset) => (
                <div
                  key={asset.id}
                  role="gridcell"
                  tabIndex={asset.id === tabStop ? 0 : -1}
                  data-asset={asset.id}
                  aria-selected={selection.ids.has(asset.id)}
                  onFocus={() => setActive(asset.id)}
                  onClick={(event) => click(event, asset.id)}
                  onKeyDown={press}
                  className="min-w-0 rounded-card"
                  style={{ height: cardHeight }}
                >
                  <CardDrop asset={asset}>{(dress ?? undressed)(asset, <AssetCard asset={asset} status={statusOf(asset)} selected={selection.ids.has(asset.id)} open={asset.id === openId} madeIn={sceneNumber(asset.madeInScene)} />)}</CardDrop>
                </div>
              )}
            </Row>
          </div>
        ))}
      </div>
    </div>
  )
}

const undressed = (_: Asset, card: ReactNode) => card

function Row({ row, columns, children }: { row: BoardRow; columns: number; children: (asset: Asset) => ReactNode }) {
  if ('cards' in row)
    return (
      <div role="presentation" className="grid" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap }}>
        {row.cards.map(children)}
      </div>
    )
  return (
    <div role="rowheader" className="flex h-full items-center gap-2">
      <span className="font-medium">{kindWords[row.head].many}</span> <span className="figures text-faint">{row.count}</span>
    </div>
  )
}

function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900)
  useEffect(() => {
    const box = element.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      const style = getComputedStyle(box)
      setWidth(box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight))
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return width
}
