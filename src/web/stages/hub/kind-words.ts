import type { AssetKind } from '#core/assets/kind.ts'

export const kindWords: Record<AssetKind, string> = { character: 'Characters', location: 'Locations', prop: 'Props', extra: 'Extras' }
