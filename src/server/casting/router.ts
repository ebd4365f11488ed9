import { api } from '#server/http/api.ts'
import { addAsset } from './add-asset.ts'
import { restoreAssets, sidelineAssets } from './asset-state.ts'
import { mergeAssets } from './merge/merge-assets.ts'
import { unmergeAssets } from './merge/unmerge-assets.ts'
import { splitAlias } from './split-alias.ts'
import { deleteShot, insertShot, moveShot } from './change-shots.ts'
import { editShot, editShots } from './edit-shots.ts'
import { listCasting } from './list-casting.ts'
import { mergeShots } from './merge-shots.ts'
import { paintCasting } from './paint.ts'
import { populateCasting } from './populate.ts'
import { addToScene, removeFromScene } from './scene-cast.ts'
import { setPresence } from './set-presence.ts'
import { splitShot } from './split-shot.ts'

export const casting = api.casting.router({
  list: api.casting.list.handler(({ context, input }) => listCasting(context, input)),
  populate: api.casting.populate.handler(({ context, input }) => populateCasting(context, input)),
  paint: api.casting.paint.handler(({ context, input }) => paintCasting(context, input)),
  setPresence: api.casting.setPresence.handler(({ context, input }) => setPresence(context, input)),
})

export const sceneCast = {
  add: api.looks.add.handler(({ context, input }) => addToScene(context, input)),
  remove: api.looks.remove.handler(({ context, input }) => removeFromScene(context, input)),
}

export const shotList = {
  split: api.shots.split.handler(({ context, input: { id, point, anchor } }) => splitShot(context, { id, point, anchor })),
  merge: api.shots.merge.handler(({ context, input }) => mergeShots(context, input)),
  insert: api.shots.insert.handler(({ context, input }) => insertShot(context, input)),
  remove: api.shots.remove.handler(({ context, input }) => deleteShot(context, input)),
  move: api.shots.move.handler(({ context, input }) => moveShot(context, input)),
  edit: api.shots.edit.handler(({ context, input }) => editShot(context, input)),
  editMany: api.shots.editMany.handler(({ context, input }) => editShots(context, input)),
}

/** What of an asset also changes its scenes and shots. */
export const assetCast = {
  add: api.assets.add.handler(({ context, input }) => addAsset(context, input)),
  sideline: api.assets.sideline.handler(({ context, input }) => sidelineAssets(context, input)),
  restore: api.assets.restore.handler(({ context, input }) => restoreAssets(context, input)),
  merge: api.assets.merge.handler(({ context, input }) => mergeAssets(context, input)),
  unmerge: api.assets.unmerge.handler(({ context, input }) => unmergeAssets(context, input)),
  splitAlias: api.assets.splitAlias.handler(({ context, input }) => splitAlias(context, input)),
}
