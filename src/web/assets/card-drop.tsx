import { useMutation } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { type DragEvent, type ReactNode, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { api } from '#web/lib/api.ts'
import { useAssetEdit } from './edit-guard.tsx'

/** A picture dropped on a card becomes the picture of that asset. */
export function CardDrop({ asset, children }: { asset: Asset; children: ReactNode }) {
  const edit = useAssetEdit()
  const [over, setOver] = useState(false)
  const upload = useMutation(api.assets.uploadPicture.mutationOptions({ meta: { done: `Picture of ${asset.name} uploaded` } }))
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files') || asset.locked) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file || asset.locked) return
    event.preventDefault()
    edit(() => upload.mutate({ id: asset.id, file }))
  }
  return (
    <div role="presentation" onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop} className={clsx('h-full rounded-card', over && 'outline-2 outline-accent')}>
      {children}
    </div>
  )
}
