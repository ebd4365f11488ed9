import { api } from '#server/http/api.ts'
import { addAsset } from './add-asset.ts'
import { restoreAssets, sidelineAssets } from './asset-state.ts'
import { mergeAssets } from './merge/merge-assets.ts'
import { unmergeAssets } from './merge/unmerge-assets.ts'
import { splitAlias } from './split-alias.ts'
import { deleteShot, insertShot, moveShot } from './change-shots.ts'
import { editShot, editShots } from './edit-shots.ts'
import { followScript } from './follow-script.ts'
import { listCasting } from './list-casting.ts'
import { acceptSuggestions, dismissSuggestions } from './matrix/answer-suggestions.ts'
import { mendBreak } from './matrix/mend.ts'
import { requestReading } from './matrix/read.job.ts'
import { readMatrix } from './matrix/read-matrix.ts'
import { applyTemplate, previewTemplate } from './matrix/template.ts'
import { mergeShots } from './merge-shots.ts'
import { paintCasting } from './paint.ts'
import { openCasting } from './populate.ts'
import { addToScene, removeFromScene } from './scene-cast.ts'
import { setPresence } from './set-presence.ts'
import { previewSplit, splitPassing } from './split-passing.ts'
import { splitShot } from './split-shot.ts'

export const casting = api.casting.router({
  list: api.casting.list.handler(({ context, input }) => listCasting(context, input)),
  populate: api.casting.populate.handler(({ context, input }) => openCasting(context, input)),
  matrix: api.casting.matrix.handler(({ context, input }) => readMatrix(context, input)),
  paint: api.casting.paint.handler(({ context, input }) => paintCasting(context, input)),
  setPresence: api.casting.setPresence.handler(({ context, input }) => setPresence(context, input)),
  previewTemplate: api.casting.previewTemplate.handler(({ context, input }) => previewTemplate(context, input)),
  applyTemplate: api.casting.applyTemplate.handler(({ context, input }) => applyTemplate(context, input)),
  mend: api.casting.mend.handler(({ context, input }) => mendBreak(context, input)),
  accept: api.casting.accept.handler(({ context, input }) => acceptSuggestions(context, input)),
  dismiss: api.casting.dismiss.handler(({ context, input }) => dismissSuggestions(context, input)),
  ask: api.casting.ask.handler(({ context, input }) => requestReading(context, input)),
  previewSplit: api.casting.previewSplit.handler(({ context, input }) => previewSplit(context, input)),
  splitPassing: api.casting.splitPassing.handler(({ context, input }) => splitPassing(context, input)),
})

export const sceneCast = {
  add: api.looks.add.handler(({ context, input }) => addToScene(context, input)),
  remove: api.looks.remove.handler(({ context, input }) => removeFromScene(context, input)),
}

export const shotList = {
  follow: api.shots.follow.handler(({ context, input }) => followScript(context, input)),
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
