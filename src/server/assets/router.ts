import { api } from '#server/http/api.ts'
import { cutOutAgain } from './cut-out.ts'
import { editAsset, retypeAsset, retypeAssets } from './edit-asset.ts'
import { listAbsorbed, listAngles, listAssets, listAttempts, listEvidence } from './list-assets.ts'
import { lockAssets } from './lock-assets.ts'
import { offerPictures } from './offer-pictures.ts'
import { readGate } from './read-gate.ts'
import { readHistory } from './read-history.ts'
import { removePicture } from './remove-picture.ts'
import { makeAngleOf, makePictureOf, makePictures } from './request-pictures.ts'
import { uploadPicture } from './upload-picture.ts'

/** What also changes scenes and shots belongs to the casting: adding, merging, sidelining, restoring. */
export const assets = {
  list: api.assets.list.handler(({ context, input }) => listAssets(context, input)),
  absorbed: api.assets.absorbed.handler(({ context, input }) => listAbsorbed(context, input)),
  evidence: api.assets.evidence.handler(({ context, input }) => listEvidence(context, input)),
  attempts: api.assets.attempts.handler(({ context, input }) => listAttempts(context, input)),
  angles: api.assets.angles.handler(({ context, input }) => listAngles(context, input)),
  history: api.assets.history.handler(({ context, input }) => readHistory(context, input)),
  gate: api.assets.gate.handler(({ context, input }) => readGate(context, input)),
  edit: api.assets.edit.handler(({ context, input }) => editAsset(context, input)),
  retype: api.assets.retype.handler(({ context, input }) => retypeAsset(context, input)),
  retypeMany: api.assets.retypeMany.handler(({ context, input }) => retypeAssets(context, input)),
  lock: api.assets.lock.handler(({ context, input }) => lockAssets(context, input)),
  makePicture: api.assets.makePicture.handler(({ context, input }) => makePictureOf(context, input)),
  makePictures: api.assets.makePictures.handler(({ context, input }) => makePictures(context, input)),
  offerPictures: api.assets.offerPictures.handler(({ context, input }) => offerPictures(context, input)),
  cutOut: api.assets.cutOut.handler(({ context, input }) => cutOutAgain(context, input)),
  makeAngle: api.assets.makeAngle.handler(({ context, input }) => makeAngleOf(context, input)),
  uploadPicture: api.assets.uploadPicture.handler(async ({ context, input: { id, view, file } }) =>
    uploadPicture(context, { id, view, bytes: new Uint8Array(await file.arrayBuffer()) }),
  ),
  removePicture: api.assets.removePicture.handler(({ context, input }) => removePicture(context, input)),
}
