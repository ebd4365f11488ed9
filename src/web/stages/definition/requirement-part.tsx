import { useMutation } from '@tanstack/react-query'
import type { Look } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Segments } from '#web/ui/segments.tsx'

const choices = [
  { value: 'computed', label: 'By its share of the film' },
  { value: 'required', label: 'Required' },
  { value: 'optional', label: 'Optional' },
  { value: 'later', label: 'Later' },
] as const

/** Whether the scene waits for its picture (S7); the figures behind it are told. */
export function RequirementPart({ look, because }: { look: Look; because: string | null }) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions())
  return (
    <Panel title="Required here">
      <Segments label="Required here" value={look.requirement ?? 'computed'} choices={choices} onChange={(value) => edit(() => change.mutate({ id: look.id, change: { requirement: value === 'computed' ? null : value } }))} />
      {because && <p className="text-xs text-faint">{because}</p>}
    </Panel>
  )
}
