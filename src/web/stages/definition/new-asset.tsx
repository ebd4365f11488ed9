import { isDefinedError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Asset, KnownAsset } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import { kindChoices } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Field, TextArea, TextInput } from '#web/ui/field.tsx'
import { Select } from '#web/ui/select.tsx'
import { Failed } from '#web/ui/states.tsx'

/** An asset of the film, marked as made in this scene; what is known under the name is offered first (A3). */
export function NewAsset({ onMade }: { onMade: (asset: Pick<Asset, 'id' | 'name' | 'kind' | 'aliases'>) => void }) {
  const edit = useStageEdit()
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const [kind, setKind] = useState<AssetKind>('prop')
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [known, setKnown] = useState<KnownAsset | null>(null)
  const add = useMutation(api.assets.add.mutationOptions({ meta: { ownError: true } }))

  const send = (anyway: boolean) =>
    add.mutate(
      { projectId, kind, name: name.trim(), description: description.trim(), sceneIds: [], madeInScene: sceneId, anyway },
      {
        onSuccess: ({ assetId }) => {
          onMade({ id: assetId, name: name.trim(), kind, aliases: [] })
          setName('')
          setDescription('')
          setKnown(null)
        },
        onError: (error) => {
          if (isDefinedError(error) && error.code === 'CONFLICT' && error.data && 'offer' in error.data) setKnown(error.data)
        },
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) edit(() => send(false))
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Field label="Name">{(id) => <TextInput id={id} required maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />}</Field>
      <Select label="Type" value={kind} choices={kindChoices} onChange={setKind} />
      <Field label="Description">{(id) => <TextArea id={id} maxLength={4000} value={description} onChange={(event) => setDescription(event.target.value)} />}</Field>
      {known ? (
        <div role="alert" className="flex flex-col gap-1 rounded-control border border-line p-2">
          <p>
            {known.name} is known already{known.state === 'sidelined' && ', but sidelined'}.
          </p>
          <Button onClick={() => onMade({ id: known.assetId, name: known.name, kind: known.kind, aliases: [] })}>Use {known.name}</Button>
          <Button look="quiet" onClick={() => send(true)}>
            Make a new one all the same
          </Button>
        </div>
      ) : (
        add.error && <Failed error={add.error} />
      )}
      <Button type="submit" busy={add.isPending} disabled={name.trim() === ''} className="self-start">
        Make {name.trim() || 'it'} and choose its shots
      </Button>
    </form>
  )
}
