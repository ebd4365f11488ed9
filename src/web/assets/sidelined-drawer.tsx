import { useMutation } from '@tanstack/react-query'
import { ArchiveRestore } from 'lucide-react'
import type { Asset } from '#contract/assets.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { SidePanel } from '#web/ui/side-panel.tsx'
import { Empty } from '#web/ui/states.tsx'
import { isCutOut, kindWords } from './asset-words.ts'
import { useAssetEdit } from './edit-guard.tsx'

/** What was taken off the board, with everything it has; one click brings it back. */
export function SidelinedDrawer({ assets, onClose }: { assets: Asset[]; onClose: () => void }) {
  const edit = useAssetEdit()
  const restore = useMutation(api.assets.restore.mutationOptions({ meta: { done: 'Back on the board' } }))
  return (
    <SidePanel open onClose={onClose} title={`Sidelined (${assets.length})`}>
      {assets.length === 0 && <Empty title="Nothing is sidelined">What you take off the board is kept here, and can be brought back at any time.</Empty>}
      {assets.length > 1 && (
        <Button className="mb-2" busy={restore.isPending} icon={<ArchiveRestore size={14} aria-hidden />} onClick={() => edit(() => restore.mutate({ ids: assets.map(({ id }) => id) }))}>
          Restore all {assets.length}
        </Button>
      )}
      <ul className="flex flex-col">
        {assets.map((asset) => (
          <li key={asset.id} className="flex items-center gap-3 border-b border-line py-2">
            <Picture hash={asset.picture} alt="" cutOut={isCutOut(asset)} fit={isCutOut(asset) ? 'contain' : 'cover'} width={64} className="size-12 shrink-0 rounded-control" />
            <div className="min-w-0 flex-1">
              <p className="truncate">{asset.name}</p>
              <p className="truncate text-xs text-faint">
                {kindWords[asset.kind].one} · {count(asset.sceneIds.length, 'scene')}
                {asset.locked && ' · locked'}
              </p>
            </div>
            <Button disabled={asset.locked} onClick={() => edit(() => restore.mutate({ ids: [asset.id] }))}>
              Restore<span className="sr-only"> {asset.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
