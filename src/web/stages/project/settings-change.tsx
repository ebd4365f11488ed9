import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UpdateProject } from '#contract/projects.ts'
import type { Impact } from '#contract/stages.ts'
import type { SlotKind } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, listed, price } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Confirm } from '#web/ui/dialog.tsx'
import { Failed, Waiting } from '#web/ui/states.tsx'

interface Proposal {
  change: UpdateProject['change']
  /** The verb with its object: "Change to 9:16". */
  action: string
  /** Said when it is done: "The film is 9:16". */
  done: string
}

/** A change of the film that may put work out of date: told first with reasons and price, then applied, with undo. */
export function useSettingsChange(projectId: ProjectId) {
  const guard = useStageEdit()
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const propose = (next: Proposal) => guard(() => setProposal(next))
  return { propose, dialog: proposal && <ChangeDialog projectId={projectId} proposal={proposal} onClose={() => setProposal(null)} /> }
}

function ChangeDialog({ projectId, proposal, onClose }: { projectId: ProjectId; proposal: Proposal; onClose: () => void }) {
  const { change, action, done } = proposal
  const foreseen = useQuery(api.stages.impact.queryOptions({ input: { projectId, change: { of: 'settings', settings: change } }, staleTime: 0, gcTime: 0 }))
  const update = useMutation(api.projects.update.mutationOptions({ meta: { done }, onSuccess: onClose }))
  return (
    <Confirm open onClose={onClose} title={`${action}?`} action={action} busy={update.isPending || foreseen.isPending} onConfirm={() => update.mutate({ id: projectId, change })}>
      {foreseen.data ? <Told impact={foreseen.data} /> : foreseen.error ? <Failed error={foreseen.error} onRetry={() => void foreseen.refetch()} /> : <Waiting what="Working out what it would change" />}
    </Confirm>
  )
}

const things: Record<SlotKind, string> = { asset: 'picture of an asset', angle: 'angle', look: 'picture for a scene', form: 'picture of a form', frame: 'frame', clip: 'clip' }
const many: Partial<Record<SlotKind, string>> = { asset: 'pictures of assets', look: 'pictures for scenes', form: 'pictures of forms' }
const shown = 8

function Told({ impact: { lines, counts, usd } }: { impact: Impact }) {
  if (lines.length === 0) return <p>Nothing that is made would become out of date. It can be undone.</p>
  const sums = counts.map(({ kind, count: number }) => count(number, things[kind], many[kind]))
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink">
        {listed(sums, 6)} would become out of date. Making them again costs {usd > 0 ? price(usd) : 'nothing'}.
      </p>
      <ul aria-label="What becomes out of date" className="flex flex-col">
        {lines.slice(0, shown).map(({ slot, label, what, reasons }) => (
          <li key={`${slot.kind} ${slot.subjectId} ${slot.facet}`} className="flex gap-2 border-t border-line py-1 first:border-t-0">
            <span className="w-36 shrink-0 truncate text-ink">
              {label} <span className="text-quiet">{what}</span>
            </span>
            <span className="min-w-0 flex-1">{reasons.join(' · ')}</span>
          </li>
        ))}
      </ul>
      {lines.length > shown && <p className="figures text-xs">and {lines.length - shown} more</p>}
      <p>Nothing is deleted. Changed back, all of it is fresh again.</p>
    </div>
  )
}
