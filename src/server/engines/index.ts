export { filmCost } from './cost.ts'
export { metered } from './meter.ts'
export { recordToFile, type RecordedRequest } from './recorder.ts'
