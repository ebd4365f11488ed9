import { isDefinedError } from '@orpc/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { KnownAsset } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, TextArea, TextInput } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Select } from '#web/ui/select.tsx'
import { Failed } from '#web/ui/states.tsx'
import { kindChoices } from './asset-words.ts'
import { useAssetEdit } from './edit-guard.tsx'
import { KnownAlready } from './known-already.tsx'

interface Props {
  projectId: ProjectId
  onClose: () => void
  onOpen: (id: AssetId) => void
}

const split = (text: string) => text.split(',').map((alias) => alias.trim()).filter(Boolean)

/** An asset by hand (A3); what is known under its name already is offered first. */
export function AddAssetDialog({ projectId, onClose, onOpen }: Props) {
  const edit = useAssetEdit()
  const form = useId()
  const [kind, setKind] = useState<AssetKind>('character')
  const [name, setName] = useState('')
  const [aliases, setAliases] = useState('')
  const [description, setDescription] = useState('')
  const [ticked, setTicked] = useState<SceneId[] | null>(null)
  const [known, setKnown] = useState<{ asset: KnownAsset; words: string } | null>(null)
  const add = useMutation(api.assets.add.mutationOptions({ meta: { done: `${name} added`, ownError: true } }))

  const wanted = { projectId, kind, name: name.trim(), aliases: split(aliases), description, ...(ticked ? { sceneIds: ticked } : {}) }
  const opened = (id: AssetId) => {
    onClose()
    onOpen(id)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (wanted.name === '') return
    edit(() =>
      add.mutate(wanted, {
        onSuccess: ({ assetId }) => opened(assetId),
        onError: (error) => {
          if (isDefinedError(error) && error.code === 'CONFLICT' && error.data && 'offer' in error.data) setKnown({ asset: error.data, words: error.message })
        },
      }),
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Add an asset"
      width="narrow"
      actions={
        known === null && (
          <>
            <Button look="quiet" onClick={onClose}>
              Cancel
            </Button>
            <Button look="primary" type="submit" form={form} busy={add.isPending} disabled={name.trim() === ''}>
              Add {name.trim() || 'it'}
            </Button>
          </>
        )
      }
    >
      {known ? (
        <KnownAlready known={known.asset} words={known.words} wanted={wanted} onBack={() => setKnown(null)} onDone={opened} />
      ) : (
        <form id={form} onSubmit={send} className="flex flex-col gap-3">
          {add.error && <Failed error={add.error} />}
          <Field label="Name">{(id) => <TextInput id={id} value={name} maxLength={200} autoFocus required onChange={(event) => setName(event.target.value)} />}</Field>
          <div className="flex flex-col gap-1">
            <span className="text-xs text-quiet">Type</span>
            <Select label="Type" value={kind} choices={kindChoices} onChange={setKind} />
          </div>
          <Field label="Other names in the script" note="Separated by commas">
            {(id) => <TextInput id={id} value={aliases} onChange={(event) => setAliases(event.target.value)} />}
          </Field>
          <Field label="Description">{(id) => <TextArea id={id} value={description} maxLength={4000} onChange={(event) => setDescription(event.target.value)} />}</Field>
          <ScenesOfIt projectId={projectId} ticked={ticked} onChange={setTicked} />
        </form>
      )}
    </Dialog>
  )
}

const doors = [
  { value: 'script', label: 'Found by its names' },
  { value: 'hand', label: 'Ticked by hand' },
] as const

function ScenesOfIt({ projectId, ticked, onChange }: { projectId: ProjectId; ticked: SceneId[] | null; onChange: (ticked: SceneId[] | null) => void }) {
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  return (
    <div className="flex flex-col gap-2">
      <span className="text-xs text-quiet">Scenes it appears in</span>
      <Segments label="Scenes it appears in" value={ticked ? 'hand' : 'script'} choices={doors} onChange={(door) => onChange(door === 'hand' ? [] : null)} />
      {ticked && (
        <ul className="max-h-48 overflow-auto rounded-control border border-line p-2">
          {(scenes.data ?? []).map(({ id, position, slug, heading }) => (
            <li key={id} className="py-0.5">
              <Checkbox checked={ticked.includes(id)} onChange={(on) => onChange(on ? [...ticked, id] : ticked.filter((one) => one !== id))}>
                <span className="figures text-faint">{position}.</span> {sceneTitle(slug, heading)}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
