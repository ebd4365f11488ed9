export { drawSample } from './sample.job.ts'
export { cancelSample, failSample, orderSample, readSamples } from './samples.ts'
export { setStyle } from './set-style.ts'
