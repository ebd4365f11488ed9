export { addForm } from './add-form.ts'
export { type FormPicture, formPictures } from './form-inputs.ts'
export { resolveTransformations } from './resolve.ts'
