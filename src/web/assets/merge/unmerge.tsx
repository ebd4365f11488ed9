import { useMutation, useQuery } from '@tanstack/react-query'
import { Ungroup } from 'lucide-react'
import type { Asset } from '#contract/assets.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Menu, MenuItem } from '#web/ui/menu.tsx'

/** What was merged into an asset comes out again, as it was; work made since stays. */
export function Unmerge({ asset }: { asset: Asset }) {
  const edit = useAssetEdit()
  const absorbed = useQuery(api.assets.absorbed.queryOptions({ input: { id: asset.id } }))
  const unmerge = useMutation(api.assets.unmerge.mutationOptions({ meta: { done: `Taken out of ${asset.name} again` } }))
  if (!absorbed.data || absorbed.data.length === 0) return null
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" icon={<Ungroup size={14} aria-hidden />} busy={unmerge.isPending} disabled={asset.locked}>
          Unmerge
        </Button>
      }
    >
      {absorbed.data.map(({ id, name, as }) => (
        <MenuItem key={id} onSelect={() => edit(() => unmerge.mutate({ id }))}>
          {name} <span className="text-faint">{as === 'form' ? '(a later form)' : '(another name)'}</span>
        </MenuItem>
      ))}
    </Menu>
  )
}
