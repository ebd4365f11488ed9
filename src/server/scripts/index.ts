export { approvedScript, readScript, readUpload, uploadScript } from './upload-script.ts'
