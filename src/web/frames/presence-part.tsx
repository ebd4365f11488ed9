import { useMutation, useQuery } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import type { PresenceView } from '#contract/frames.ts'
import type { AttemptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { listed, priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { Misses } from './presence-note.tsx'

interface Props {
  attemptId: AttemptId
  guard: (edit: () => void) => void
}

/** Of one attempt, made or brought: who was seen in it and how sure that is; looked at again on demand. */
export function PresencePart({ attemptId, guard }: Props) {
  const view = useQuery(api.frames.presence.read.queryOptions({ input: { attemptId } }))
  const look = useMutation(api.frames.presence.check.mutationOptions())
  return (
    <section aria-label="Who is in this frame" className="flex flex-col gap-2">
      <Loaded query={view} what="Reading who was seen">
        {(data) => (
          <>
            <div className="flex flex-wrap items-center gap-2">
              {data.usd === null ? (
                <p className="text-xs text-faint">{data.obstacle}</p>
              ) : (
                <Button icon={<Eye size={14} aria-hidden />} busy={look.isPending || data.check?.state === 'queued'} onClick={() => look.mutate({ attemptId })}>
                  {priced(data.check ? 'Check again who is in this frame' : 'Check who is in this frame', data.usd)}
                </Button>
              )}
              <p role="status" className="text-xs text-quiet">
                {inWords(data)}
              </p>
            </div>
            {data.check && <Misses attemptId={attemptId} misses={data.check.misses} guard={guard} />}
            {data.check && data.check.dismissed.length > 0 && <Dismissed attemptId={attemptId} misses={data.check.dismissed} guard={guard} />}
            <Sightings sightings={data.sightings} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function inWords({ check }: PresenceView): string {
  if (!check) return 'Nobody looked yet.'
  if (check.state === 'queued') return 'It is being looked at.'
  if (check.state === 'failed') return `Not checked: ${check.error ?? 'no reason was given.'}`
  if (check.unjudged.length > 0) return `Not judged: ${listed(check.unjudged, 6)}.`
  return check.misses.length > 0 ? '' : 'Everybody who should be here was seen, and nobody else.'
}

type Checked = NonNullable<PresenceView['check']>

function Dismissed({ attemptId, misses, guard }: Props & { misses: Checked['dismissed'] }) {
  const dismiss = useMutation(api.frames.presence.dismiss.mutationOptions({ meta: { done: 'It counts again' } }))
  return (
    <ul aria-label="Dismissed" className="flex flex-col gap-1">
      {misses.map(({ key, words }) => (
        <li key={key} className="flex flex-wrap items-center gap-2 text-xs text-faint">
          <s className="min-w-0 [overflow-wrap:anywhere]">{words}</s>
          <Button look="quiet" aria-label={`Count again: ${words}`} onClick={() => guard(() => dismiss.mutate({ attemptId, miss: key, dismissed: false }))}>
            Count it again
          </Button>
        </li>
      ))}
    </ul>
  )
}

const seenWords = { yes: 'seen', no: 'not seen', unsure: 'not judged' }

const Sightings = ({ sightings }: Pick<PresenceView, 'sightings'>) =>
  sightings.length > 0 && (
    <dl className="grid grid-cols-[minmax(80px,auto)_auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs">
      {sightings.map(({ name, seen, count, why }) => (
        <div key={name} className="col-span-3 grid grid-cols-subgrid">
          <dt className="truncate">{name}</dt>
          <dd className={seen === 'yes' ? 'text-quiet' : 'text-faint'}>
            {seenWords[seen]}
            {count !== null && count > 1 && `, ${count} times`}
          </dd>
          <dd className="text-faint [overflow-wrap:anywhere]">{why}</dd>
        </div>
      ))}
    </dl>
  )
