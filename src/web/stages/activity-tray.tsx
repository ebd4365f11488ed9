import { useMutation, useQuery } from '@tanstack/react-query'
import { LoaderCircle, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { News } from '#contract/news.ts'
import type { SlotKind } from '#core/attempts/slot.ts'
import type { AttemptId, ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { useNews } from '#web/lib/news.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Popover } from '#web/ui/popover.tsx'
import { Progress } from '#web/ui/progress.tsx'

const what: Record<SlotKind, string> = { asset: 'Master image', angle: 'Angle', look: 'Picture for a scene', form: 'Picture of a form', frame: 'Frame', clip: 'Clip' }

/** All running work of the film with cancel; its number stands in the title of the page too. */
export function ActivityTray({ projectId }: { projectId: ProjectId }) {
  const running = useQuery(api.attempts.running.queryOptions({ input: { projectId } }))
  const cancel = useMutation(api.attempts.cancel.mutationOptions())
  const progress = useProgress()
  const work = running.data ?? []

  useEffect(() => {
    const bare = document.title.replace(/^\(\d+\) /, '')
    document.title = work.length > 0 ? `(${work.length}) ${bare}` : bare
  }, [work.length])

  if (work.length === 0) return null
  return (
    <Popover
      label="Running work"
      align="end"
      trigger={
        <Button look="quiet" className="text-running" icon={<LoaderCircle size={14} className="animate-spin" aria-hidden />}>
          <span className="figures">{work.length} running</span>
        </Button>
      }
    >
      <div className="flex w-80 items-center justify-between pb-2">
        <h2 className="font-medium">Running work</h2>
        <Button look="quiet" onClick={() => work.forEach(({ id }) => cancel.mutate({ id }))}>
          Cancel all
        </Button>
      </div>
      <ul className="flex max-h-96 w-80 flex-col gap-2 overflow-auto">
        {work.map(({ id, slot, state, engine, createdAt }) => (
          <li key={id} className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              <p className="truncate">
                {what[slot.kind]}
                {slot.facet && `, ${slot.facet}`} <span className="text-faint">· {engine}</span>
              </p>
              {state === 'queued' ? <p className="text-xs text-faint">waits since {ago(createdAt)}</p> : <Progress label={what[slot.kind]} value={progress.get(id) ?? null} />}
            </div>
            <IconButton label="Cancel" onClick={() => cancel.mutate({ id })}>
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </Popover>
  )
}

function useProgress(): ReadonlyMap<AttemptId, number | null> {
  const [progress, setProgress] = useState<ReadonlyMap<AttemptId, number | null>>(new Map())
  const hear = useCallback((news: News) => {
    if (news.kind === 'attempt' && news.state === 'running') setProgress((now) => new Map(now).set(news.attemptId, news.progress))
  }, [])
  useNews(hear)
  return progress
}
