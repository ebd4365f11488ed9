import { clsx } from 'clsx'
import { type DragEvent, type ReactNode, useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { AssetId } from '#core/ids.ts'

const type = 'application/x-aiuteur-asset'

interface Props {
  asset: Asset
  /** The one that was dragged is dropped on this one. */
  onMerge: (dragged: AssetId, on: AssetId) => void
  children: ReactNode
}

/** A card that can be dragged on another one. Marking both and merging does the same by keyboard. */
export function DragToMerge({ asset, onMerge, children }: Props) {
  const [over, setOver] = useState(false)
  const isAsset = (event: DragEvent) => event.dataTransfer.types.includes(type)
  return (
    // A grid cell around it has role and keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      draggable={!asset.locked}
      onDragStart={(event) => {
        event.dataTransfer.setData(type, asset.id)
        event.dataTransfer.effectAllowed = 'link'
      }}
      onDragOver={(event) => {
        if (!isAsset(event) || asset.locked) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const dragged = event.dataTransfer.getData(type) as AssetId
        if (!dragged || dragged === asset.id || asset.locked) return
        event.preventDefault()
        onMerge(dragged, asset.id)
      }}
      className={clsx('h-full rounded-card', over && 'outline-2 outline-offset-2 outline-accent')}
    >
      {children}
    </div>
  )
}
