import { useMutation, useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { TextState } from '#web/ui/text-conflict.tsx'
import { useAssetText } from './use-asset-text.ts'

/** The words that every picture of it is made from. */
export function DescriptionPart({ asset, describe }: { asset: Asset; describe?: ReactNode }) {
  const [history, setHistory] = useState(false)
  const shared = useAssetText(asset, 'description')
  return (
    <Panel
      title="Description"
      aside={
        <Button look="quiet" icon={<History size={14} aria-hidden />} aria-expanded={history} onClick={() => setHistory(!history)}>
          History
        </Button>
      }
    >
      <TextArea
        aria-label={`Description of ${asset.name}`}
        value={shared.text}
        maxLength={4000}
        readOnly={asset.locked}
        placeholder="What it looks like: only what can be seen"
        onChange={(event) => shared.type(event.target.value)}
        onBlur={shared.save}
        className="min-h-24"
      />
      <TextState shared={shared} />
      {describe}
      {history && <Versions asset={asset} />}
    </Panel>
  )
}

function Versions({ asset }: { asset: Asset }) {
  const edit = useAssetEdit()
  const versions = useQuery(api.assets.history.queryOptions({ input: { id: asset.id } }))
  const change = useMutation(api.assets.edit.mutationOptions({ meta: { done: 'Earlier description taken' } }))
  return (
    <Loaded query={versions} what="Reading the history">
      {(all) => (
        <ol aria-label="Earlier descriptions" className="flex max-h-72 flex-col overflow-auto">
          {all.length === 0 && <li className="text-faint">It has not been described yet.</li>}
          {all.map(({ at, text, label }, place) => (
            <li key={`${at.getTime()} ${place}`} className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
              <p className="flex items-center gap-2 text-xs text-faint">
                <span className="min-w-0 flex-1 truncate">
                  {label ?? 'Written by the studio'} · {ago(at)}
                </span>
                {text === asset.description ? (
                  'now'
                ) : (
                  <Button look="quiet" disabled={asset.locked} onClick={() => edit(() => change.mutate({ id: asset.id, change: { description: text }, seen: { description: asset.description } }))}>
                    Take this one
                  </Button>
                )}
              </p>
              <p className="whitespace-pre-wrap text-quiet">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}
