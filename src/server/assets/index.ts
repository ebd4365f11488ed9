export { makePicture } from './make-picture.job.ts'
export { masterInputs } from './picture-brief.ts'
export { requestPictures } from './request-pictures.ts'
