export { draftShots, sceneCasts } from './draft-shots.ts'
export { answerTransformation, formPictures, listTransformations } from './transformations/index.ts'
export { pictureInputsOf } from './picture-inputs.ts'
export { listShots } from './list-shots.ts'
