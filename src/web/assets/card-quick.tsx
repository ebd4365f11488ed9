import { useMutation } from '@tanstack/react-query'
import { Lock, LockOpen, Maximize2 } from 'lucide-react'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { SlotViewer } from '#web/attempts/slot-viewer.tsx'
import { api } from '#web/lib/api.ts'
import { IconButton } from '#web/ui/button.tsx'
import { isCutOut } from './asset-words.ts'
import { useAssetEdit } from './edit-guard.tsx'

/** On hover: what is done most often without opening the panel. By keyboard the panel has all of it. */
export function CardQuick({ asset }: { asset: Asset }) {
  const edit = useAssetEdit()
  const [large, setLarge] = useState(false)
  const { id, name, locked } = asset
  const lock = useMutation(api.assets.lock.mutationOptions({ meta: { done: locked ? `${name} unlocked` : `${name} locked` } }))
  return (
    <span data-quick className="absolute bottom-1.5 right-1.5 flex rounded-control border border-line bg-raised opacity-0 group-hover/card:opacity-100">
      {asset.picture && (
        <IconButton label={`Show ${name} large`} tabIndex={-1} onClick={() => setLarge(true)}>
          <Maximize2 size={14} />
        </IconButton>
      )}
      <IconButton label={locked ? `Unlock ${name}` : `Lock ${name}`} tabIndex={-1} onClick={() => edit(() => lock.mutate({ ids: [id], locked: !locked }))}>
        {locked ? <LockOpen size={14} /> : <Lock size={14} />}
      </IconButton>
      {large && <SlotViewer slot={{ kind: 'asset', subjectId: id, facet: '' }} shape={{ name, cutOut: isCutOut(asset) }} onClose={() => setLarge(false)} />}
    </span>
  )
}
