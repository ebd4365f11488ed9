import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { AttemptId } from '#core/ids.ts'
import { IconButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { AttemptFacts } from './attempt-facts.tsx'
import { AttemptMedia } from './attempt-media.tsx'
import { placeWords } from './attempt-words.ts'
import type { Shape } from './capabilities.ts'

interface Props {
  attempts: Attempt[]
  shown: Attempt
  shape: Shape
  onShow: (id: AttemptId) => void
  onClose: () => void
}

type Side = 'after' | 'both' | 'before'
const sides = [
  { value: 'after', label: 'Cut out' },
  { value: 'both', label: 'Side by side' },
  { value: 'before', label: 'As drawn' },
] as const

/** One attempt as large as the window allows, with what it was made from; the cutout before and after. */
export function PictureViewer({ attempts, shown, shape, onShow, onClose }: Props) {
  const [side, setSide] = useState<Side>('after')
  const at = attempts.findIndex(({ id }) => id === shown.id)
  const step = (by: number) => {
    const next = attempts[at + by]
    if (next) onShow(next.id)
  }
  const walk = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('[role=radiogroup], [role=group], video')) return
    if (event.key === 'ArrowLeft') step(1)
    if (event.key === 'ArrowRight') step(-1)
  }
  return (
    <Dialog open onClose={onClose} title={shape.name} lead={placeWords(attempts, shown.id)} width="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={walk} className="grid gap-4 lg:grid-cols-[1fr_280px]">
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex h-[62vh] gap-2">
            {side !== 'before' && (
              <div className="min-w-0 flex-1 overflow-hidden rounded-card">
                <AttemptMedia attempt={shown} shape={shape} width={1280} />
              </div>
            )}
            {side !== 'after' && shown.rawPicture && <Picture hash={shown.rawPicture} alt={`${shape.name}, as drawn`} fit="contain" width={1280} className="h-full min-w-0 flex-1 rounded-card" />}
          </div>
          <div className="flex items-center justify-center gap-2">
            <IconButton label="Older attempt" keys="ArrowLeft" disabled={at >= attempts.length - 1} onClick={() => step(1)}>
              <ChevronLeft size={16} />
            </IconButton>
            {shown.rawPicture && <Segments label="Before or after the cutout" value={side} choices={sides} onChange={setSide} />}
            <IconButton label="Newer attempt" keys="ArrowRight" disabled={at <= 0} onClick={() => step(-1)}>
              <ChevronRight size={16} />
            </IconButton>
          </div>
        </div>
        <aside aria-label="About this attempt" className="min-w-0">
          <AttemptFacts attempt={shown} />
        </aside>
      </div>
    </Dialog>
  )
}
