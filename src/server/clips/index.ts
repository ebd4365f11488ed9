export { clipMaker } from './clip-inputs.ts'
export { makeClip } from './make-clip.job.ts'
export { requestClip, requestClips } from './request-clips.ts'
