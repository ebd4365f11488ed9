import { api } from '#server/http/api.ts'
import { addAsset } from './add-asset.ts'
import { restoreAssets, sidelineAssets } from './asset-state.ts'
import { mergeAssets } from './merge/merge-assets.ts'
import { unmergeAssets } from './merge/unmerge-assets.ts'
import { splitAlias } from './split-alias.ts'

/** What of an asset also changes its scenes and shots. */
export const assetCast = {
  add: api.assets.add.handler(({ context, input }) => addAsset(context, input)),
  sideline: api.assets.sideline.handler(({ context, input }) => sidelineAssets(context, input)),
  restore: api.assets.restore.handler(({ context, input }) => restoreAssets(context, input)),
  merge: api.assets.merge.handler(({ context, input }) => mergeAssets(context, input)),
  unmerge: api.assets.unmerge.handler(({ context, input }) => unmergeAssets(context, input)),
  splitAlias: api.assets.splitAlias.handler(({ context, input }) => splitAlias(context, input)),
}
