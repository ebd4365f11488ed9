import { useMutation } from '@tanstack/react-query'
import { Plus, Split, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { AssetId } from '#core/ids.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Field, TextInput } from '#web/ui/field.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { TextState } from '#web/ui/text-conflict.tsx'
import { useAssetText } from './use-asset-text.ts'

/** What it is called, here and in the script. An alias that is somebody else after all is split off. */
export function NamesPart({ asset, onOpen }: { asset: Asset; onOpen: (id: AssetId) => void }) {
  const edit = useAssetEdit()
  const shared = useAssetText(asset, 'name')
  const change = useMutation(api.assets.edit.mutationOptions({ meta: { done: 'Other names changed' } }))
  const split = useMutation(api.assets.splitAlias.mutationOptions({ meta: { done: 'Split off as an asset of its own' }, onSuccess: ({ assetId }) => onOpen(assetId) }))
  const setAliases = (aliases: string[]) => edit(() => change.mutate({ id: asset.id, change: { aliases }, seen: { aliases: asset.aliases } }))
  return (
    <Panel title="Names">
      <Field label="Name">
        {(id) => (
          <TextInput
            id={id}
            value={shared.text}
            maxLength={200}
            readOnly={asset.locked}
            onChange={(event) => shared.type(event.target.value)}
            onBlur={shared.save}
            onKeyDown={(event) => event.key === 'Enter' && shared.save()}
          />
        )}
      </Field>
      <TextState shared={shared} />
      <div className="flex flex-col gap-1">
        <h3 className="text-xs text-quiet">Other names in the script</h3>
        <ul className="flex flex-col">
          {asset.aliases.map((alias) => (
            <li key={alias} className="flex items-center gap-1">
              <span className="min-w-0 flex-1 truncate">{alias}</span>
              <IconButton label={`Split ${alias} off as an asset of its own`} disabled={asset.locked || split.isPending} onClick={() => edit(() => split.mutate({ id: asset.id, alias }))}>
                <Split size={14} />
              </IconButton>
              <IconButton label={`Remove the name ${alias}`} disabled={asset.locked} onClick={() => setAliases(asset.aliases.filter((one) => one !== alias))}>
                <X size={14} />
              </IconButton>
            </li>
          ))}
        </ul>
        {!asset.locked && <NewAlias onAdd={(alias) => setAliases([...asset.aliases, alias])} />}
      </div>
    </Panel>
  )
}

function NewAlias({ onAdd }: { onAdd: (alias: string) => void }) {
  const [alias, setAlias] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (alias.trim() === '') return
    onAdd(alias.trim())
    setAlias('')
  }
  return (
    <form onSubmit={send} className="flex gap-2">
      <TextInput aria-label="Another name" placeholder="Another name" value={alias} maxLength={200} onChange={(event) => setAlias(event.target.value)} />
      <Button type="submit" icon={<Plus size={14} aria-hidden />} disabled={alias.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
