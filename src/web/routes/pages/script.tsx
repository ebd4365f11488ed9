import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Script } from '#contract/scripts.ts'
import type { ScriptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { ScriptDesk } from '#web/scripts/script-desk.tsx'
import { RevisionDialog } from '#web/stages/revision/revision-dialog.tsx'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { useStage } from '#web/stages/use-stage.ts'
import { Failed, Waiting } from '#web/ui/states.tsx'

export function ScriptPage() {
  const projectId = useFilmId()
  const versions = useQuery(api.scripts.list.queryOptions({ input: { projectId } }))
  const latest = versions.data?.[0]
  const stored = useQuery(api.scripts.text.queryOptions({ input: { id: latest?.id as ScriptId }, enabled: latest !== undefined, placeholderData: (before) => before }))
  const isReady = versions.data !== undefined && (latest === undefined || stored.data !== undefined)
  // Open once, the desk stays: the first save of an empty film must not take the page away from whoever types.
  const [isOpen, setOpen] = useState(false)
  if (isReady && !isOpen) setOpen(true)
  const failed = versions.error ? versions : stored
  const approve = useMutation(api.stages.applyRevision.mutationOptions({ meta: { done: 'The script is approved; its scenes are in the hub' } }))
  // Nothing was built on a first version, so there is nothing to review: approving and locking are one step.
  const first = latest && !versions.data?.some(({ current }) => current) ? latest.id : null
  return (
    <StageFrame
      projectId={projectId}
      stage="script"
      lockWords={first ? 'Approve and continue' : undefined}
      beforeLock={first ? () => approve.mutateAsync({ projectId, scriptId: first }) : undefined}
      fill
      state={versions.data && standing(versions.data)}
      missing={missingOf(versions.data)}
    >
      {isOpen ? (
        <Desk versions={versions.data ?? []} stored={latest && stored.data ? { id: latest.id, ...stored.data } : null} />
      ) : failed.error ? (
        <Failed error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Waiting what="Reading the script" />
      )}
    </StageFrame>
  )
}

function standing(versions: Script[]): string {
  const [latest] = versions
  const current = versions.find((version) => version.current)
  if (!latest) return 'Write the first scene, or import a file'
  if (latest.current) return `Version ${latest.version} is approved`
  return current ? `Version ${latest.version} is a draft; version ${current.version} is approved` : `Version ${latest.version} is a draft`
}

const missingOf = (versions: Script[] | undefined): string[] => (versions && !versions[0]?.current ? [versions[0] ? `Version ${versions[0].version} is not approved` : 'There is no script yet'] : [])

function Desk({ versions, stored }: { versions: Script[]; stored: { id: ScriptId; hash: string; text: string } | null }) {
  const projectId = useFilmId()
  const edit = useStageEdit()
  const { locked } = useStage({ projectId, stage: 'script', sceneId: null })
  const [reviewing, setReviewing] = useState<ScriptId | null>(null)
  const approve = useMutation(api.stages.applyRevision.mutationOptions({ meta: { done: 'The script is approved; its scenes are in the hub' } }))
  const [latest] = versions
  const isFirst = !versions.some(({ current }) => current)
  const isDone = !latest || latest.current
  return (
    <>
      <ScriptDesk
        projectId={projectId}
        versions={versions}
        stored={stored}
        locked={locked}
        edit={edit}
        approval={{ words: isDone ? 'Approved' : isFirst ? `Approve version ${latest.version}` : `Review version ${latest.version}`, isDone, busy: approve.isPending, onStart: (scriptId) => (isFirst ? approve.mutate({ projectId, scriptId }) : setReviewing(scriptId)) }}
      />
      {reviewing && <RevisionDialog projectId={projectId} scriptId={reviewing} onClose={() => setReviewing(null)} />}
    </>
  )
}
