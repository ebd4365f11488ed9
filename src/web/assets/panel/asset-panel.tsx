import { useMutation } from '@tanstack/react-query'
import { Archive, ArchiveRestore, Lock, LockOpen } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Asset } from '#contract/assets.ts'
import { natures } from '#core/assets/kind.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { kindChoices, natureWords } from '#web/assets/asset-words.ts'
import type { PictureStatus } from '#web/assets/board-view.ts'
import { assetPanelId } from '#web/assets/board-focus.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/select.tsx'
import { CloseButton } from '#web/ui/close-button.tsx'
import { AnglesPart } from './angles-part.tsx'
import { DescriptionPart } from './description-part.tsx'
import { NamesPart } from './names-part.tsx'
import { PicturePart } from './picture-part.tsx'
import { ScenesPart } from './scenes-part.tsx'

interface Props {
  projectId: ProjectId
  asset: Asset
  status: PictureStatus | undefined
  ratio: number
  onOpen: (id: AssetId) => void
  onClose: () => void
  /** Under the description: a description from the picture. */
  describe?: ReactNode
  /** In the head: what nouns further right do with an asset, such as unmerging. */
  extra?: ReactNode
}

/** Everything of one asset beside the board, which stays usable. */
export function AssetPanel({ projectId, asset, status, ratio, onOpen, onClose, describe, extra }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }
  return (
    // Escape anywhere in it closes it; what opened over it has kept the key for itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside id={assetPanelId} aria-label={asset.name} tabIndex={-1} onKeyDown={press} className="flex w-[min(480px,60vw)] shrink-0 flex-col border-l border-line bg-raised focus:outline-none">
      <div className="flex items-center gap-2 border-b border-line px-4 py-2">
        <h2 className="min-w-0 flex-1 truncate text-base font-medium" title={asset.name}>
          {asset.name}
        </h2>
        <CloseButton onClick={onClose} />
      </div>
      <div className="relative flex min-h-0 flex-1 flex-col overflow-auto px-4 py-3">
        <Head asset={asset} extra={extra} />
        <PicturePart projectId={projectId} asset={asset} status={status} ratio={ratio} />
        <DescriptionPart asset={asset} describe={describe} />
        <NamesPart asset={asset} onOpen={onOpen} />
        <AnglesPart projectId={projectId} asset={asset} />
        <ScenesPart projectId={projectId} asset={asset} />
      </div>
    </aside>
  )
}

const natureChoices = natures.map((nature) => ({ value: nature, label: natureWords[nature] }))

function Head({ asset, extra }: { asset: Asset; extra: ReactNode }) {
  const edit = useAssetEdit()
  const { id, name, kind, nature, locked, state } = asset
  const retype = useMutation(api.assets.retype.mutationOptions({ meta: { done: `Type of ${name} changed` } }))
  const lock = useMutation(api.assets.lock.mutationOptions({ meta: { done: locked ? `${name} unlocked` : `${name} locked` } }))
  const sideline = useMutation(api.assets.sideline.mutationOptions({ meta: { done: `${name} sidelined` } }))
  const restore = useMutation(api.assets.restore.mutationOptions({ meta: { done: `${name} is back on the board` } }))
  return (
    <div className="flex flex-wrap items-center gap-1.5 pb-3">
      <Select label="Type" value={kind} choices={kindChoices} disabled={locked} onChange={(next) => edit(() => retype.mutate({ id, kind: next }))} />
      {kind === 'character' && <Select label="What it is" value={nature} choices={natureChoices} disabled={locked} onChange={(next) => edit(() => retype.mutate({ id, kind, nature: next }))} />}
      <span className="flex-1" />
      {extra}
      <Button look="quiet" icon={locked ? <LockOpen size={14} aria-hidden /> : <Lock size={14} aria-hidden />} busy={lock.isPending} onClick={() => edit(() => lock.mutate({ ids: [id], locked: !locked }))}>
        {locked ? 'Unlock' : 'Lock'}
      </Button>
      {state === 'sidelined' ? (
        <Button look="quiet" icon={<ArchiveRestore size={14} aria-hidden />} disabled={locked} onClick={() => edit(() => restore.mutate({ ids: [id] }))}>
          Restore
        </Button>
      ) : (
        <Button look="quiet" icon={<Archive size={14} aria-hidden />} disabled={locked} onClick={() => edit(() => sideline.mutate({ ids: [id] }))}>
          Sideline
        </Button>
      )}
      {locked && <p className="w-full text-xs text-faint">Locked: re-extraction and bulk actions leave it alone. Unlock it to edit.</p>}
    </div>
  )
}
