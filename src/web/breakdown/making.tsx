import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { Extraction } from '#contract/breakdown.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Popover } from '#web/ui/popover.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { Failed } from '#web/ui/states.tsx'
import { making } from './making-state.ts'
import { Strip } from './strip.tsx'

interface Props {
  projectId: ProjectId
  run: Extraction
  assets: Asset[]
}

/** After confirming: how many are described and drawn, each by itself on demand, and how to stop it. */
export function Making({ projectId, run, assets }: Props) {
  const goOn = useMutation(api.breakdown.describe.mutationOptions())
  const [closed, setClosed] = useState(false)
  const { lines, describing, done, of } = making(run, assets)
  const stopped = run.describing?.state === 'failed' || run.describing?.state === 'cancelled'
  if (stopped && !closed)
    return (
      <Strip>
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <Failed error={run.describing?.error ?? 'The descriptions were stopped. What is described stays.'} onRetry={() => goOn.mutate({ extractionId: run.id })} />
          </div>
          <Button look="quiet" onClick={() => setClosed(true)}>
            Not now
          </Button>
        </div>
      </Strip>
    )
  if (!describing && done === of) return null
  const words = describing ? `${done} of ${count(of, 'asset')} described` : `${done} of ${count(of, 'picture')} done`
  return (
    <Strip>
      <div role="status" className="flex items-center gap-3">
        <span className="figures shrink-0">{words}</span>
        <Progress label={words} value={of === 0 ? null : done / of} />
        <Popover label="Progress of each asset" align="end" trigger={<Button look="quiet">Each asset</Button>}>
          <ul className="flex max-h-96 w-80 flex-col gap-1 overflow-auto">
            {lines.map(({ id, name, words: how }) => (
              <li key={id} className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <span className="shrink-0 text-xs text-faint">{how}</span>
              </li>
            ))}
          </ul>
        </Popover>
        {describing ? <StopDescribing run={run} /> : <StopPictures projectId={projectId} />}
      </div>
    </Strip>
  )
}

function StopDescribing({ run }: { run: Extraction }) {
  const cancel = useMutation(api.breakdown.cancelDescriptions.mutationOptions())
  return (
    <Button look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate({ extractionId: run.id })}>
      Stop describing
    </Button>
  )
}

/** What is drawn stays; what waits is not drawn and costs nothing. */
function StopPictures({ projectId }: { projectId: ProjectId }) {
  const running = useQuery(api.attempts.running.queryOptions({ input: { projectId } }))
  const cancel = useMutation(api.attempts.cancel.mutationOptions())
  const open = (running.data ?? []).filter(({ slot }) => slot.kind === 'asset')
  return (
    <Button look="quiet" disabled={open.length === 0} onClick={() => open.forEach(({ id }) => cancel.mutate({ id }))}>
      Stop {count(open.length, 'picture')}
    </Button>
  )
}
