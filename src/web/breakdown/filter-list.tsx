import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { Candidate } from '#contract/breakdown.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { kindWords } from '#web/assets/asset-words.ts'
import { Button } from '#web/ui/button.tsx'
import { CandidateRow } from './candidate-row.tsx'
import { type FilterRow, filterRows, isPictured, picture, type Selection, tick } from './selection.ts'

interface Props {
  candidates: Candidate[]
  kinds: readonly AssetKind[]
  selection: Selection
  onChange: (selection: Selection) => void
}

const rowHeight = 38

/** Findings by type, only those in view drawn. The types above it say how many, tick all or none, and lead there. */
export function FilterList({ candidates, kinds, selection, onChange }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => filterRows(candidates, kinds, selection), [candidates, kinds, selection])
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => keyOf(rows[index]!),
  })
  const goTo = (kind: AssetKind) => virtual.scrollToIndex(rows.findIndex((row) => 'head' in row && row.head === kind), { align: 'start' })
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-2">
      <nav aria-label="Types" className="flex flex-wrap gap-1">
        {rows.map(
          (row) =>
            'head' in row && (
              <Button key={row.head} look="quiet" onClick={() => goTo(row.head)}>
                {kindWords[row.head].many}{' '}
                <span className="figures text-faint">
                  {row.ticked === row.ids.length ? row.ids.length : `${row.ticked} of ${row.ids.length}`}
                </span>
              </Button>
            ),
        )}
      </nav>
      <div ref={scroller} className="min-h-0 flex-1 overflow-auto pr-1">
        {/* Arrow keys only go from tick to tick, beside what Tab and Space do anyway. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ul aria-label="Findings" className="relative" style={{ height: virtual.getTotalSize() }} onKeyDown={walk}>
          {virtual.getVirtualItems().map(({ key, index, start }) => (
            <li key={key} className="absolute inset-x-0" style={{ transform: `translateY(${start}px)`, height: rowHeight }}>
              <Row row={rows[index]!} selection={selection} onChange={onChange} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const keyOf = (row: FilterRow) => ('head' in row ? row.head : row.candidate.id)

/** ↑ ↓ from one finding to the next; Space ticks, as everywhere. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || !(event.target instanceof HTMLElement) || event.target.role !== 'checkbox') return
  event.preventDefault()
  const ticks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-keep] [role=checkbox]')]
  const here = ticks.findIndex((box) => box.closest('li') === (event.target as HTMLElement).closest('li'))
  ticks[here + step]?.focus()
}

function Row({ row, selection, onChange }: { row: FilterRow } & Pick<Props, 'selection' | 'onChange'>) {
  if ('head' in row)
    return (
      <div className="flex h-full items-center gap-2 border-b border-line-strong/60 bg-raised">
        <h3 className="font-medium">
          {kindWords[row.head].many}{' '}
          <span className="figures text-faint">
            {row.ticked} of {row.ids.length}
          </span>
        </h3>
        <Button look="quiet" disabled={row.ticked === row.ids.length} onClick={() => onChange(tick(selection, row.ids, true))}>
          All<span className="sr-only"> {kindWords[row.head].many.toLowerCase()}</span>
        </Button>
        <Button look="quiet" disabled={row.ticked === 0} onClick={() => onChange(tick(selection, row.ids, false))}>
          None<span className="sr-only"> of the {kindWords[row.head].many.toLowerCase()}</span>
        </Button>
      </div>
    )
  const { candidate } = row
  return (
    <CandidateRow
      candidate={candidate}
      ticked={!selection.out.has(candidate.id)}
      pictured={isPictured(selection, candidate)}
      pictures={selection.pictures}
      onTick={(on) => onChange(tick(selection, [candidate.id], on))}
      onPicture={(on) => onChange(picture(selection, candidate.id, on))}
    />
  )
}
