import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type DragEvent, type ReactNode, useState } from 'react'
import { clsx } from 'clsx'
import type { Attempt } from '#contract/attempts.ts'
import { AttemptMedia } from './attempt-media.tsx'
import { isUnderWay } from './attempt-words.ts'
import type { Capabilities, Shape } from './capabilities.ts'
import { useProgress } from './use-attempts.ts'

interface Props {
  attempts: Attempt[]
  shown: Attempt | undefined
  shape: Shape
  can: Capabilities
  onStep: (by: number) => void
  onOpen: () => void
}

/** The attempt that is shown, with arrows beside it; takes a dropped picture. */
export function AttemptStage({ attempts, shown, shape, can, onStep, onOpen }: Props) {
  const [over, setOver] = useState(false)
  const progress = useProgress()
  const at = attempts.findIndex(({ id }) => id === shown?.id)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void can.upload?.(file)
  }
  const takes = can.upload
    ? {
        onDrop: drop,
        onDragLeave: () => setOver(false),
        onDragOver: (event: DragEvent) => {
          if (!event.dataTransfer.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        },
      }
    : {}
  return (
    <div
      className={clsx('relative mx-auto max-h-[46vh] w-full overflow-hidden rounded-card border bg-sunken', over ? 'border-accent' : 'border-line', !shown && 'h-24')}
      style={shown ? { aspectRatio: Math.max(shape.ratio ?? 1, 4 / 3) } : {}}
      {...takes}
    >
      {shown ? <Shown shown={shown} shape={shape} progress={progress.get(shown.id)} onOpen={onOpen} /> : <Nothing>{can.upload ? 'No picture yet. Drop or paste one here, or make one.' : 'Nothing was made yet.'}</Nothing>}
      {over && <Nothing>Drop it: it becomes an attempt beside the others</Nothing>}
      <Arrow side="left" label="Older attempt" disabled={at < 0 || at >= attempts.length - 1} onClick={() => onStep(1)} />
      <Arrow side="right" label="Newer attempt" disabled={at <= 0} onClick={() => onStep(-1)} />
    </div>
  )
}

function Shown({ shown, shape, progress, onOpen }: { shown: Attempt; shape: Shape; progress: number | undefined; onOpen: () => void }) {
  const media = <AttemptMedia attempt={shown} shape={shape} progress={progress} width={640} />
  if (shape.media === 'clip' || shown.picture === null || isUnderWay(shown)) return <div className="size-full">{media}</div>
  return (
    <button type="button" onClick={onOpen} aria-label={`Show ${shape.name} large`} className="block size-full">
      {media}
    </button>
  )
}

const Nothing = ({ children }: { children: ReactNode }) => <p className="absolute inset-0 flex items-center justify-center bg-sunken/90 px-8 text-center text-quiet">{children}</p>

function Arrow({ side, label, disabled, onClick }: { side: 'left' | 'right'; label: string; disabled: boolean; onClick: () => void }) {
  const Sign = side === 'left' ? ChevronLeft : ChevronRight
  if (disabled) return null
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className={clsx('absolute top-1/2 flex size-8 -translate-y-1/2 items-center justify-center rounded-full border border-line bg-raised text-ink', side === 'left' ? 'left-2' : 'right-2')}
    >
      <Sign size={16} aria-hidden />
    </button>
  )
}
