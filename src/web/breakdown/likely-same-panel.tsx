import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { LikelyPair } from '#contract/breakdown.ts'
import type { ProjectId } from '#core/ids.ts'
import { MergeDialog } from '#web/assets/merge/merge-dialog.tsx'
import { api } from '#web/lib/api.ts'
import { SidePanel } from '#web/ui/side-panel.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'
import { LikelyPairRow } from './likely-pair.tsx'

interface Props {
  projectId: ProjectId
  assets: Asset[]
  onClose: () => void
}

/** Assets of the board that may be one, with the reason; answered quickly, or side by side. */
export function LikelySamePanel({ projectId, assets, onClose }: Props) {
  const pairs = useQuery(api.breakdown.likelySame.queryOptions({ input: { projectId } }))
  const [choosing, setChoosing] = useState<LikelyPair | null>(null)
  const both = choosing ? assets.filter(({ id }) => id === choosing.survivor.id || id === choosing.other.id) : []
  return (
    <>
      <SidePanel open onClose={onClose} title="Likely the same">
        <Loaded query={pairs} what="Comparing names">
          {(list) => (list.length === 0 ? <Empty title="No two look like one">Assets can be merged all the same: drag one card on another, or mark them and merge.</Empty> : list.map((pair) => <LikelyPairRow key={`${pair.survivor.id} ${pair.other.id}`} projectId={projectId} pair={pair} pictured onChoose={setChoosing} />))}
        </Loaded>
      </SidePanel>
      {choosing && both.length === 2 && (
        <MergeDialog projectId={projectId} assets={both} survivorId={choosing.survivor.id} forms={choosing.as === 'form' ? [choosing.other.id] : []} onClose={() => setChoosing(null)} />
      )}
    </>
  )
}
