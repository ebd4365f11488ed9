import { clsx } from 'clsx'
import { CheckCircle2, CircleAlert, Link2, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Frame } from '#contract/frames.ts'
import { OutOfDate } from '#web/ui/chip.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { NotSent, UnusedSlot } from './end-use.tsx'
import { PresenceTick } from './presence-note.tsx'
import { isUnderWay } from './use-frames.ts'

const linkWords = { match: 'the same picture as', shared: 'shared with', reference: 'agrees with' }

interface Props {
  frame: Frame
  /** Width by height of the film. */
  ratio: number
  /** Set back: nothing can be done with it now, and why. */
  held?: string | undefined
  onOpen: () => void
  actions?: ReactNode
  /** What is to be said under it. */
  note?: ReactNode
}

/** One frame of a shot with all that is to be known of it at a glance. */
export function FrameTile({ frame, ratio, held, onOpen, actions, note }: Props) {
  const { side, label, picture, approved, link, freshness, reasons, latest, use } = frame
  const name = `${side} frame of ${label}`
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <button
        type="button"
        onClick={onOpen}
        aria-label={`Open the ${name}${approved ? ', approved' : ''}${use.planned ? '' : `. ${use.why}`}`}
        style={{ aspectRatio: ratio }}
        className={clsx('relative w-full overflow-hidden rounded-card bg-sunken', approved && 'outline-2 outline-accent', (freshness === 'missing' || !use.planned) && 'border border-dashed border-line-strong')}
      >
        <Picture hash={picture} alt="" width={560} className="size-full" />
        {!use.planned && !isUnderWay(frame) && <UnusedSlot frame={frame} />}
        {isUnderWay(frame) && (
          <span className="absolute inset-0 flex items-center justify-center bg-scrim">
            <LoaderCircle size={22} className="animate-spin text-running" aria-label="being made" />
          </span>
        )}
        {approved && (
          <span aria-hidden className="absolute right-1.5 top-1.5 flex items-center gap-1 rounded-full bg-ground px-1.5 py-0.5 text-xs text-accent">
            <CheckCircle2 size={12} /> Approved
          </span>
        )}
      </button>
      <figcaption className="flex min-h-7 flex-wrap items-center gap-x-2">
        <span className="text-xs text-faint">{side === 'start' ? 'Start' : 'End'}</span>
        {link && (
          <span className="flex items-center gap-1 text-xs text-quiet">
            <Link2 size={12} aria-hidden /> {linkWords[link.kind]} {link.label} {link.side}
          </span>
        )}
        <PresenceTick frame={frame} />
        <OutOfDate freshness={freshness} reasons={reasons} />
        {held && <span className="text-xs text-faint">{held}</span>}
        <span className="flex-1" />
        {actions}
      </figcaption>
      {note}
      {!use.sent && <NotSent frame={frame} />}
      {latest?.state === 'failed' && (
        <p role="alert" className="flex items-start gap-1 text-xs text-failed">
          <CircleAlert size={13} className="mt-px shrink-0" aria-hidden /> {latest.error ?? 'It could not be made.'} {picture && 'The picture before it is kept.'}
        </p>
      )}
    </figure>
  )
}
