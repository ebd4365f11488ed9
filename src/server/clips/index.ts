export { approveClips } from './approve.ts'
export { clipMaker } from './clip-inputs.ts'
export { makeClip } from './make-clip.job.ts'
export { requestClips } from './request-clips.ts'
