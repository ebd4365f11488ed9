export { addForm } from './add-form.ts'
export { formPictures } from './form-inputs.ts'
export { proposeTransformations } from './propose.ts'
export { resolveTransformations } from './resolve.ts'
