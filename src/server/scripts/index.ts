export { approvedScript, readScript, uploadScript } from './upload-script.ts'
