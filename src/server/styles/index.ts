export { drawSample } from './sample.job.ts'
export { cancelSample, failSample, orderSample, readSamples } from './samples.ts'
export { filmStyle, setStyle } from './set-style.ts'
