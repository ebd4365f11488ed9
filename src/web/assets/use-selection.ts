import { useMemo, useState } from 'react'
import type { AssetId } from '#core/ids.ts'

export interface Selection {
  ids: ReadonlySet<AssetId>
  toggle: (id: AssetId) => void
  /** From the one marked last to this one. */
  extend: (order: readonly AssetId[], id: AssetId) => void
  set: (ids: readonly AssetId[]) => void
  clear: () => void
}

export function useSelection(): Selection {
  const [{ ids }, setState] = useState<{ ids: ReadonlySet<AssetId>; last: AssetId | null }>({ ids: new Set(), last: null })
  return useMemo(
    () => ({
      ids,
      toggle: (id) => setState((now) => ({ ids: now.ids.has(id) ? now.ids.difference(new Set([id])) : new Set([...now.ids, id]), last: id })),
      extend: (order, id) =>
        setState((now) => {
          const [from, to] = [order.indexOf(now.last ?? id), order.indexOf(id)]
          return { ids: new Set([...now.ids, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]), last: now.last ?? id }
        }),
      set: (some) => setState({ ids: new Set(some), last: some.at(-1) ?? null }),
      clear: () => setState({ ids: new Set(), last: null }),
    }),
    [ids],
  )
}
