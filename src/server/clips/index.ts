export { clipMaker } from './clip-inputs.ts'
export { makeClip } from './make-clip.job.ts'
export { requestClip } from './request-clip.ts'
