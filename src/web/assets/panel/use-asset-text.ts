import { useMutation } from '@tanstack/react-query'
import type { Asset, NewerAsset } from '#contract/assets.ts'
import { useAssetEdit } from '#web/assets/edit-guard.tsx'
import { api } from '#web/lib/api.ts'
import { newerIn } from '#web/lib/words.ts'
import { type SharedText, useSharedText } from '#web/ui/use-shared-text.ts'

/** A text of an asset that several windows may write. */
export function useAssetText(asset: Asset, part: 'name' | 'description'): SharedText {
  const edit = useMutation(api.assets.edit.mutationOptions({ meta: { ownError: true } }))
  return useSharedText({
    value: asset[part],
    guard: useAssetEdit(),
    mayBeEmpty: part !== 'name',
    onSave: (text, seen) => edit.mutateAsync({ id: asset.id, change: { [part]: text }, seen: { [part]: seen } }),
    newerIn: (error) => newerIn<NewerAsset>(error)?.now[part] ?? null,
  })
}
