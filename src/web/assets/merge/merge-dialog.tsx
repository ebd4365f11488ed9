import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asset, Widened } from '#contract/assets.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { kindChoices } from '#web/assets/asset-words.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, TextInput } from '#web/ui/field.tsx'
import { Select } from '#web/ui/select.tsx'
import { Failed } from '#web/ui/states.tsx'
import { MergeColumn } from './merge-column.tsx'
import { firstTurn, mergeInput, planMerge } from './merge-plan.ts'
import { WidenedNote } from './widened-note.tsx'

interface Props {
  projectId: ProjectId
  /** Two or more, of whatever types. */
  assets: Asset[]
  /** Whoever the others were dropped on. */
  survivorId?: AssetId | undefined
  /** Who is more likely a later form than another name. */
  forms?: readonly AssetId[]
  onClose: () => void
  onMerged?: (survivorId: AssetId) => void
}

/** Several assets become one (A10): what each has, side by side; who survives; what the others are of it. */
export function MergeDialog({ projectId, assets, survivorId, forms = [], onClose, onMerged }: Props) {
  const edit = useAssetEdit()
  const [plan, setPlan] = useState(() => ({ ...planMerge(assets, survivorId), forms: new Set(forms) }))
  const [widened, setWidened] = useState<Widened[]>([])
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  const evidence = useQueries({ queries: assets.map(({ id }) => api.assets.evidence.queryOptions({ input: { id } })) })
  const mentionsOf = (id: AssetId) => evidence[assets.findIndex((asset) => asset.id === id)]?.data ?? []
  const survivor = assets.find(({ id }) => id === plan.survivorId)!
  const merge = useMutation(api.assets.merge.mutationOptions({ meta: { done: `${count(assets.length, 'asset')} are ${plan.name.trim() || survivor.name} now`, ownError: true } }))
  const input = mergeInput(assets, plan, (id) => firstTurn(mentionsOf(id)))
  const locked = assets.filter((asset) => asset.locked).map(({ name }) => name)

  const send = () =>
    input &&
    edit(() =>
      merge.mutate(input, {
        onSuccess: (answer) => {
          onMerged?.(plan.survivorId)
          if (answer.widened.length > 0) setWidened(answer.widened)
          else onClose()
        },
      }),
    )
  if (widened.length > 0) return <WidenedNote name={plan.name.trim() || survivor.name} widened={widened} onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={`Merge ${count(assets.length, 'asset')} into one`}
      lead="Scenes, shots, pictures and attempts go over to the survivor. Unmerging brings the state before back."
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" busy={merge.isPending} disabled={!input || locked.length > 0} onClick={send}>
            <span className="max-w-96 truncate">Merge into {plan.name.trim() || survivor.name}</span>
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {merge.error && <Failed error={merge.error} />}
        {locked.length > 0 && <Failed error={`${locked.join(', ')} cannot be merged while locked. Unlock first.`} />}
        <div role="radiogroup" aria-label="Who survives" className="grid gap-3" style={{ gridTemplateColumns: `repeat(${Math.min(assets.length, 4)}, minmax(0, 1fr))` }}>
          {assets.map((asset) => (
            <MergeColumn
              key={asset.id}
              asset={asset}
              survivor={asset.id === survivor.id ? null : survivor}
              scenes={scenes.data ?? []}
              mentions={mentionsOf(asset.id)}
              form={plan.forms.has(asset.id)}
              turn={plan.turns.get(asset.id) ?? firstTurn(mentionsOf(asset.id))}
              turnMentions={[...mentionsOf(asset.id), ...mentionsOf(survivor.id)]}
              onSurvive={() => setPlan({ ...plan, survivorId: asset.id })}
              onForm={(form) => setPlan({ ...plan, forms: form ? new Set([...plan.forms, asset.id]) : plan.forms.difference(new Set([asset.id])) })}
              onTurn={(turn) => setPlan({ ...plan, turns: new Map([...plan.turns, [asset.id, turn]]) })}
            />
          ))}
        </div>
        <div className="flex flex-wrap items-end gap-3 border-t border-line pt-3">
          <div className="min-w-64 flex-1">
            <Field label="Name of what they become">
              {(id) => <TextInput id={id} value={plan.name} placeholder={survivor.name} maxLength={200} onChange={(event) => setPlan({ ...plan, name: event.target.value })} />}
            </Field>
          </div>
          <Select label="Type of what they become" value={plan.kind ?? survivor.kind} choices={kindChoices} onChange={(kind) => setPlan({ ...plan, kind })} />
        </div>
      </div>
    </Dialog>
  )
}
