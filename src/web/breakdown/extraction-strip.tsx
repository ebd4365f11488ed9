import { useMutation } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { Extraction } from '#contract/breakdown.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { Failed } from '#web/ui/states.tsx'
import { Making } from './making.tsx'
import { Strip } from './strip.tsx'
import { useExtraction, useRead } from './use-extraction.ts'

interface Props {
  projectId: ProjectId
  assets: Asset[]
  onFilter: () => void
}

/** Between the head and the board for as long as something of the reading waits or runs; a reload finds it again. */
export function ExtractionStrip({ projectId, assets, onFilter }: Props) {
  const { data: run } = useExtraction(projectId)
  const read = useRead()
  const found = assets.filter(({ state }) => state === 'candidate').length
  useOpenWhenRead(run === null ? 'none' : run?.state, found, onFilter)
  if (!run) return null
  if (run.state === 'queued' || run.state === 'running') return <Reading run={run} />
  if (run.state === 'failed')
    return (
      <Strip>
        <Failed error={run.error ?? 'The script could not be read.'} onRetry={() => read.mutate({ projectId, anew: true })} />
      </Strip>
    )
  if (run.state === 'ready') {
    return (
      <Strip>
        <div className="flex items-center gap-3">
          <p className="min-w-0 flex-1">
            {found > 0 ? `${count(found, 'asset')} found in the script. Nothing is described or drawn before you confirm.` : 'The script was read again. Nothing new was found.'}
          </p>
          <Button look="primary" icon={<ListChecks size={14} aria-hidden />} onClick={onFilter}>
            {found > 0 ? `Choose from ${count(found, 'asset')}` : 'Close this reading'}
          </Button>
        </div>
      </Strip>
    )
  }
  return <Making projectId={projectId} run={run} assets={assets} />
}

/** Who was here while the script was read wants to see what was found; who comes later is asked by the strip. */
function useOpenWhenRead(state: Extraction['state'] | 'none' | undefined, found: number, open: () => void) {
  const before = useRef<typeof state>(undefined)
  const show = useEffectEvent(open)
  useEffect(() => {
    if (state === undefined || (state === 'ready' && found === 0)) return
    if (state === 'ready' && before.current !== undefined && before.current !== 'ready') show()
    before.current = state
  }, [state, found])
}

function Reading({ run }: { run: Extraction }) {
  const cancel = useMutation(api.breakdown.cancel.mutationOptions())
  const words = run.state === 'queued' ? 'The script waits to be read' : 'Reading the whole script once'
  return (
    <Strip>
      <div role="status" className="flex items-center gap-3">
        <span className="shrink-0">{words}…</span>
        <Progress label={words} value={null} />
        <Button look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate({ extractionId: run.id })}>
          Stop reading
        </Button>
      </div>
    </Strip>
  )
}
