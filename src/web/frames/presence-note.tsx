import { useMutation } from '@tanstack/react-query'
import { RefreshCw, TriangleAlert, UserCheck, X } from 'lucide-react'
import type { Frame } from '#contract/frames.ts'
import type { Miss } from '#core/frames/presence-check.ts'
import type { AttemptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { priced } from '#web/lib/format.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { isUnderWay } from './use-frames.ts'

interface Props {
  frame: Frame
  guard: (edit: () => void) => void
}

/** Under a frame: a quiet tick when everybody was seen, the misses in words with a retry when not (F8). */
export function PresenceNote({ frame, guard }: Props) {
  const { attemptId, check, shotId, side, freshness, anotherUsd } = frame
  const request = useMutation(api.frames.request.mutationOptions())
  if (!check || !attemptId || frame.picture === null) return null
  if (check.state === 'failed') return <p className="truncate text-xs text-faint" title={check.error ?? ''}>Who is in it was not checked: {check.error}</p>
  const canRetry = anotherUsd !== null && freshness === 'fresh' && !isUnderWay(frame)
  return (
    <>
      {check.misses.length > 0 && <Misses attemptId={attemptId} misses={check.misses} guard={guard} />}
      {check.misses.length > 0 && canRetry && (
        <div>
          <Button icon={<RefreshCw size={13} aria-hidden />} busy={request.isPending} onClick={() => guard(() => request.mutate({ shotId, side, mode: 'another' }))}>
            {priced(`Make another ${side} frame`, anotherUsd)}
          </Button>
        </div>
      )}
    </>
  )
}

/** Beside the side's name: nothing is missing, nothing is too much. */
export function PresenceTick({ frame: { check, picture } }: { frame: Frame }) {
  if (picture === null || check?.state !== 'done' || check.misses.length > 0 || check.unjudged.length > 0) return null
  const words = check.dismissed.length > 0 ? 'Everybody who should be here was seen, but for what you dismissed' : 'Everybody who should be here was seen, and nobody else'
  return (
    <Hint text={words}>
      <span role="img" aria-label={words} tabIndex={0} className="inline-flex text-faint">
        <UserCheck size={13} aria-hidden />
      </span>
    </Hint>
  )
}

export function Misses({ attemptId, misses, guard }: { attemptId: AttemptId; misses: Miss[]; guard: Props['guard'] }) {
  const dismiss = useMutation(api.frames.presence.dismiss.mutationOptions({ meta: { done: 'It does not count as a miss' } }))
  return (
    <ul aria-label="Who is in it" className="flex flex-col">
      {misses.map(({ key, words }) => (
        <li key={key} className="flex items-center gap-1.5 text-xs text-outdated">
          <TriangleAlert size={12} className="shrink-0" aria-hidden />
          <span className="min-w-0 py-0.5 [overflow-wrap:anywhere]">{words}</span>
          <IconButton label={`Dismiss: ${words}`} className="!size-6" onClick={() => guard(() => dismiss.mutate({ attemptId, miss: key, dismissed: true }))}>
            <X size={12} />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
