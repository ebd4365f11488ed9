import { Check, Columns2, Info, Maximize2, Star, Trash2, X } from 'lucide-react'
import type { Attempt } from '#contract/attempts.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { Popover } from '#web/ui/popover.tsx'
import { AttemptFacts } from './attempt-facts.tsx'
import { isUnderWay, placeWords } from './attempt-words.ts'
import type { Capabilities } from './capabilities.ts'
import { useAttemptChanges } from './use-attempts.ts'

interface Props {
  attempts: Attempt[]
  shown: Attempt
  can: Capabilities
  onCompare: () => void
  onLarge: () => void
}

/** What can be done with the attempt that is shown. */
export function AttemptActions({ attempts, shown, can, onCompare, onLarge }: Props) {
  const change = useAttemptChanges(can.guard)
  const comparable = attempts.filter(({ picture }) => picture !== null).length > 1 && shown.picture !== null
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1">
      {shown.selected && (
        <Chip tone="accent">
          <Check size={12} aria-hidden /> In use
        </Chip>
      )}
      {!shown.selected && shown.state === 'done' && (
        <Button look="primary" busy={change.busy} onClick={() => change.select(shown.id)}>
          Select this one
        </Button>
      )}
      {isUnderWay(shown) && (
        <Button icon={<X size={14} aria-hidden />} onClick={() => change.cancel(shown.id)}>
          Cancel
        </Button>
      )}
      {can.extra?.(shown)}
      <span className="min-w-0 flex-1 truncate text-right text-xs text-faint">{placeWords(attempts, shown.id)}</span>
      <Popover
        label="About this attempt"
        align="end"
        trigger={
          <IconButton label="About this attempt">
            <Info size={15} />
          </IconButton>
        }
      >
        <div className="w-80">
          <AttemptFacts attempt={shown} />
        </div>
      </Popover>
      {shown.picture !== null && (
        <IconButton label="Show large" onClick={onLarge}>
          <Maximize2 size={15} />
        </IconButton>
      )}
      <IconButton label="Compare with another attempt" disabled={!comparable} onClick={onCompare}>
        <Columns2 size={15} />
      </IconButton>
      <IconButton label={shown.starred ? 'Take the star off' : 'Star: survives every clean-up'} pressed={shown.starred} onClick={() => change.star(shown.id, !shown.starred)}>
        <Star size={15} fill={shown.starred ? 'currentColor' : 'none'} />
      </IconButton>
      <IconButton label={shown.selected ? 'The attempt in use cannot be deleted' : 'Delete this attempt'} disabled={shown.selected || isUnderWay(shown)} onClick={() => change.remove(shown.id)}>
        <Trash2 size={15} />
      </IconButton>
    </div>
  )
}
