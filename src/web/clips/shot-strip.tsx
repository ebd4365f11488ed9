import { useVirtualizer } from '@tanstack/react-virtual'
import { Check } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { Picture } from '#web/ui/picture.tsx'
import type { PlayedShot } from './timeline.ts'

interface Props {
  shots: PlayedShot[]
  /** Which one is shown. */
  at: number
  ratio: number
  onGo: (index: number) => void
}

const height = 60
const gap = 4
const words = 20

/** Every shot by its first picture, in the order of the film; only those in sight are there. */
export const ShotStrip = memo(function ShotStrip({ shots, at, ratio, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(64, Math.min(160, Math.round(height * ratio)))
  // oxlint-disable-next-line react/incompatible-library -- its items are for this component alone
  const across = useVirtualizer({ horizontal: true, count: shots.length, getScrollElement: () => box.current, estimateSize: () => width + gap, overscan: 4, initialRect: { width: 1200, height } })
  useEffect(() => across.scrollToIndex(at, { align: 'auto' }), [across, at])
  return (
    <div ref={box} className="overflow-x-auto overflow-y-hidden pb-1">
      <ol aria-label={`${shots.length} shots`} className="relative" style={{ width: across.getTotalSize(), height: height + words }}>
        {across.getVirtualItems().map(({ index, start }) => (
          <li key={shots[index]!.shotId} aria-posinset={index + 1} aria-setsize={shots.length} className="absolute inset-y-0" style={{ left: start, width }}>
            <Mark shot={shots[index]!} isShown={index === at} onGo={() => onGo(index)} />
          </li>
        ))}
      </ol>
    </div>
  )
})

function Mark({ shot: { label, take, takes, used }, isShown, onGo }: { shot: PlayedShot; isShown: boolean; onGo: () => void }) {
  return (
    <button
      type="button"
      data-mark
      tabIndex={isShown ? 0 : -1}
      aria-current={isShown}
      onClick={onGo}
      className="group flex size-full flex-col overflow-hidden rounded-control bg-raised text-left outline-offset-[-2px] hover:bg-hover aria-[current=true]:bg-accent-soft"
    >
      <span className="relative block w-full overflow-hidden border-2 border-transparent group-aria-[current=true]:border-accent" style={{ height }}>
        <Picture hash={take?.start ?? null} alt="" width={160} className="size-full rounded-[4px]" />
      </span>
      <span className="flex w-full items-center gap-1 px-1 font-mono text-xs text-quiet group-aria-[current=true]:text-ink" style={{ height: words }}>
        <span className="truncate">{label}</span>
        {used?.approved && <Check size={12} aria-label="approved" className="shrink-0 text-accent" />}
        <span className="flex-1" />
        {take === null ? <span className="truncate">no clip</span> : takes.length > 1 && <span aria-label={`${takes.length} takes`}>{takes.length}×</span>}
      </span>
    </button>
  )
}
