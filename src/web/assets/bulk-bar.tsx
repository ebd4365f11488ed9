import { useMutation } from '@tanstack/react-query'
import { Archive, Lock, LockOpen, Shapes, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Menu, MenuItem } from '#web/ui/menu.tsx'
import { kindsShown, kindWords } from './asset-words.ts'
import { useAssetEdit } from './edit-guard.tsx'
import { MakePictures } from './make-pictures.tsx'

interface Props {
  projectId: ProjectId
  assets: Asset[]
  onClear: () => void
  /** More that can be done with several: merging. */
  extra?: ReactNode
}

/** What can be done with all that is marked; locked ones are left alone, and named when they are. */
export function BulkBar({ projectId, assets, onClear, extra }: Props) {
  const edit = useAssetEdit()
  const ids = assets.map(({ id }) => id)
  const many = count(assets.length, 'asset')
  const locked = assets.filter((asset) => asset.locked).length
  const lock = useMutation(api.assets.lock.mutationOptions({ meta: { done: `${many} ${locked === assets.length ? 'unlocked' : 'locked'}` } }))
  const sideline = useMutation(api.assets.sideline.mutationOptions({ meta: { done: `${many} sidelined` }, onSuccess: onClear }))
  const retype = useMutation(api.assets.retypeMany.mutationOptions({ meta: { done: `Type of ${many} changed` } }))
  const allLocked = locked === assets.length
  return (
    <div role="toolbar" aria-label="Marked assets" className="absolute inset-x-4 bottom-4 z-20 mx-auto flex w-fit flex-wrap items-center gap-1 rounded-card border border-line bg-raised px-2 py-1.5 shadow-dialog">
      <span className="figures px-1 font-medium">{assets.length} marked</span>
      {locked > 0 && !allLocked && <span className="figures text-xs text-faint">{locked} locked, left alone</span>}
      <MakePictures projectId={projectId} assets={assets} main />
      {extra}
      <Button look="quiet" icon={allLocked ? <LockOpen size={14} aria-hidden /> : <Lock size={14} aria-hidden />} busy={lock.isPending} onClick={() => edit(() => lock.mutate({ ids, locked: !allLocked }))}>
        {allLocked ? 'Unlock' : 'Lock'}
      </Button>
      <Menu
        trigger={
          <Button look="quiet" icon={<Shapes size={14} aria-hidden />} disabled={allLocked}>
            Change type
          </Button>
        }
      >
        {kindsShown.map((kind) => (
          <MenuItem key={kind} onSelect={() => edit(() => retype.mutate({ ids, kind }))}>
            {kindWords[kind].one}
          </MenuItem>
        ))}
      </Menu>
      <Button look="quiet" icon={<Archive size={14} aria-hidden />} busy={sideline.isPending} disabled={allLocked} onClick={() => edit(() => sideline.mutate({ ids }))}>
        Sideline
      </Button>
      <IconButton label="Clear the marks" keys="Esc" onClick={onClear}>
        <X size={15} />
      </IconButton>
    </div>
  )
}
