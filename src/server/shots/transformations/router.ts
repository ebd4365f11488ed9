import { confirmBreakdown } from '#server/breakdown/index.ts'
import { api } from '#server/http/api.ts'
import { addTransformation, answerTransformation, editTransformation } from './change.ts'
import { makeFormPicture, removeFormPicture, uploadFormPicture } from './form-pictures.ts'
import { listTransformations } from './list.ts'
import { proposeTransformations } from './propose.ts'

export const transformations = api.transformations.router({
  list: api.transformations.list.handler(({ context, input }) => listTransformations(context, input)),
  add: api.transformations.add.handler(({ context, input }) => addTransformation(context, input)),
  edit: api.transformations.edit.handler(({ context, input }) => editTransformation(context, input)),
  confirm: api.transformations.confirm.handler(({ context, input: { id } }) => answerTransformation(context, { id, state: 'confirmed' })),
  dismiss: api.transformations.dismiss.handler(({ context, input: { id } }) => answerTransformation(context, { id, state: 'dismissed' })),
  makePicture: api.transformations.makePicture.handler(({ context, input }) => makeFormPicture(context, input)),
  uploadPicture: api.transformations.uploadPicture.handler(async ({ context, input: { id, file } }) =>
    uploadFormPicture(context, { id, bytes: new Uint8Array(await file.arrayBuffer()) }),
  ),
  removePicture: api.transformations.removePicture.handler(({ context, input }) => removeFormPicture(context, input)),
})

export const confirm = api.breakdown.confirm.handler(async ({ context, input: { pictured, ...input } }) => {
  const counts = await confirmBreakdown(context, { ...input, ...(pictured ? { pictured } : {}) })
  await context.db.transaction((tx) => proposeTransformations(tx, input.projectId))
  return counts
})
