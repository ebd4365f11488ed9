import { api } from '#server/http/api.ts'
import { makeLookPictures, offerLookPictures } from './bulk-pictures.ts'
import { answerCarried, listCarried } from './carried.ts'
import { editLook } from './edit-look.ts'
import { editLooks } from './edit-looks.ts'
import { filmGate, sceneGate } from './gates.ts'
import { listLooks } from './list-looks.ts'
import { makeLookPicture, removeLookPicture, uploadLookPicture } from './look-pictures.ts'
import { proposeDescription } from './propose-description.ts'
import { readProposal, requestPictureDescription, requestSceneDescription } from './request-description.ts'
import { listReferences } from './references.ts'
import { assetTimeline, repairPins } from './timeline.ts'

/** Adding and removing change the casting too, so these two routes belong to it. */
export const looks = {
  list: api.looks.list.handler(({ context, input }) => listLooks(context, input)),
  edit: api.looks.edit.handler(({ context, input }) => editLook(context, input)),
  editMany: api.looks.editMany.handler(({ context, input }) => editLooks(context, input)),
  proposeDescription: api.looks.proposeDescription.handler(({ context, input }) => proposeDescription(context, input)),
  describePicture: api.looks.describePicture.handler(({ context, input }) => requestPictureDescription(context, input)),
  describeForScene: api.looks.describeForScene.handler(({ context, input }) => requestSceneDescription(context, input)),
  proposal: api.looks.proposal.handler(({ context, input }) => readProposal(context, input)),
  timeline: api.looks.timeline.handler(({ context, input }) => assetTimeline(context, input)),
  repairPins: api.looks.repairPins.handler(({ context, input }) => repairPins(context, input)),
  references: api.looks.references.handler(({ context, input }) => listReferences(context, input)),
  gate: api.looks.gate.handler(({ context, input }) => sceneGate(context, input)),
  filmGate: api.looks.filmGate.handler(({ context, input }) => filmGate(context, input)),
  carried: api.looks.carried.handler(({ context, input }) => listCarried(context, input)),
  answerCarried: api.looks.answerCarried.handler(({ context, input }) => answerCarried(context, input)),
  makePicture: api.looks.makePicture.handler(({ context, input }) => makeLookPicture(context, input)),
  offerPictures: api.looks.offerPictures.handler(({ context, input }) => offerLookPictures(context, input)),
  makePictures: api.looks.makePictures.handler(({ context, input }) => makeLookPictures(context, input)),
  uploadPicture: api.looks.uploadPicture.handler(async ({ context, input: { id, file } }) =>
    uploadLookPicture(context, { id, bytes: new Uint8Array(await file.arrayBuffer()) }),
  ),
  removePicture: api.looks.removePicture.handler(({ context, input }) => removeLookPicture(context, input)),
}
