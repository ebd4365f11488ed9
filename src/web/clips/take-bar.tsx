import { Check } from 'lucide-react'
import type { Take } from '#contract/clips.ts'
import type { AttemptId } from '#core/ids.ts'
import { Button } from '#web/ui/button.tsx'
import { Segments } from '#web/ui/segments.tsx'
import type { PlayedShot } from './timeline.ts'

interface Props {
  shot: PlayedShot
  onWatch: (id: AttemptId) => void
  onUse: (take: Take) => void
  onApprove: (take: Take) => void
}

/** The takes of the shot that is shown: watched in their place between the others, taken into use, approved. */
export function TakeBar({ shot: { label, takes, take, used }, onWatch, onUse, onApprove }: Props) {
  if (!take) return null
  const isUsed = take.attemptId === used?.attemptId
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="min-w-0 overflow-x-auto">
        <Segments
          label={`Take of ${label} that is shown`}
          value={take.attemptId}
          choices={takes.map((one) => ({ value: one.attemptId, label: named(one, used), said: said(one, used) }))}
          onChange={onWatch}
        />
      </div>
      <span className="flex-1" />
      {!isUsed && <Button onClick={() => onUse(take)}>Use take {take.take}</Button>}
      <Button icon={<Check size={14} aria-hidden />} onClick={() => onApprove(take)}>
        {take.approved ? `Take the approval of take ${take.take} back` : `Approve take ${take.take}`}
      </Button>
    </div>
  )
}

const named = ({ take, approved, attemptId }: Take, used: Take | null) => (
  <>
    Take {take}
    {attemptId === used?.attemptId && <span className="text-xs text-faint">in use</span>}
    {approved && <Check size={12} aria-hidden className="text-accent" />}
  </>
)

const said = ({ take, approved, attemptId }: Take, used: Take | null) => [`Take ${take}`, ...(attemptId === used?.attemptId ? ['in use'] : []), ...(approved ? ['approved'] : [])].join(', ')
