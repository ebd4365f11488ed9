import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ScanText } from 'lucide-react'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { useExtraction, useRead } from './use-extraction.ts'

/** The first step of the stage: one reading of the whole script, which makes nothing and is confirmed later. */
export function ReadScript({ projectId, look = 'primary' }: { projectId: ProjectId; look?: 'primary' | 'quiet' }) {
  const run = useExtraction(projectId)
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const read = useRead()
  const state = run.data?.state
  if (state === 'queued' || state === 'running' || state === 'ready') return null
  if (scenes.data?.length === 0)
    return (
      <Link to="/films/$filmId/script" params={{ filmId: projectId }} className="inline-flex h-7 items-center rounded-control border border-line-strong/60 px-2.5 hover:bg-hover">
        Approve the script first
      </Link>
    )
  const words = look === 'primary' ? `Find the assets of ${count(scenes.data?.length ?? 0, 'scene')}` : 'Read the script again'
  return (
    <Button look={look} icon={<ScanText size={14} aria-hidden />} busy={read.isPending} onClick={() => read.mutate({ projectId, anew: look === 'quiet' })}>
      {words}
    </Button>
  )
}
