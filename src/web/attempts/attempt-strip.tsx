import { clsx } from 'clsx'
import { Check, Star, Upload } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { AttemptId } from '#core/ids.ts'
import { DropZone } from '#web/ui/drop-zone.tsx'
import { AttemptMedia } from './attempt-media.tsx'
import { placeWords, stateWords } from './attempt-words.ts'
import type { Capabilities, Shape } from './capabilities.ts'

interface Props {
  attempts: Attempt[]
  shown: Attempt | undefined
  shape: Shape
  can: Capabilities
  onShow: (id: AttemptId) => void
}

/** All attempts as thumbnails, oldest first, and a place to put one of one's own. */
export function AttemptStrip({ attempts, shown, shape, can, onShow }: Props) {
  const oldestFirst = attempts.toReversed()
  return (
    <div className="relative flex items-stretch gap-1.5 overflow-x-auto p-0.5">
      {oldestFirst.map((attempt) => (
        <Thumb key={attempt.id} attempt={attempt} shape={shape} label={thumbWords(attempts, attempt)} isShown={attempt.id === shown?.id} onShow={() => onShow(attempt.id)} />
      ))}
      {can.upload && (
        <DropZone label={`Upload a picture: ${shape.name}`} accept="image/png,image/jpeg,image/webp,image/avif" onFiles={([file]) => file && void can.upload?.(file)} className="flex h-14 shrink-0 items-center gap-1.5 px-2! py-0! text-xs">
          <Upload size={14} aria-hidden /> Upload
        </DropZone>
      )}
    </div>
  )
}

const thumbWords = (attempts: Attempt[], attempt: Attempt) =>
  [placeWords(attempts, attempt.id), stateWords(attempt).toLowerCase(), attempt.selected ? 'in use' : '', attempt.starred ? 'starred' : ''].filter(Boolean).join(', ')

function Thumb({ attempt, shape, label, isShown, onShow }: { attempt: Attempt; shape: Shape; label: string; isShown: boolean; onShow: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Only the strip moves: scrolling into view would move the page around it too.
    const [thumb, strip] = [button.current, button.current?.parentElement]
    if (isShown && thumb && strip) strip.scrollLeft = thumb.offsetLeft - (strip.clientWidth - thumb.clientWidth) / 2
  }, [isShown])
  return (
    <button
      ref={button}
      type="button"
      aria-label={label}
      aria-current={isShown}
      onClick={onShow}
      className={clsx('relative h-14 shrink-0 overflow-hidden rounded-control border', isShown ? 'border-accent' : 'border-line hover:border-line-strong')}
      style={{ aspectRatio: Math.min(Math.max(shape.ratio ?? 1, 1), 16 / 9) }}
    >
      <AttemptMedia attempt={attempt} shape={shape} width={100} small />
      {attempt.selected && (
        <span className="absolute bottom-0.5 right-0.5 rounded-full bg-accent p-0.5 text-on-accent">
          <Check size={10} strokeWidth={3} aria-hidden />
        </span>
      )}
      {attempt.starred && (
        <span className="absolute left-0.5 top-0.5 rounded-full bg-raised p-0.5 text-ink">
          <Star size={10} fill="currentColor" aria-hidden />
        </span>
      )}
    </button>
  )
}
