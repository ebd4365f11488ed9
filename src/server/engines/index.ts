export { filmCost } from './cost.ts'
export { metered, spentUsd } from './meter.ts'
export { recordToFile, type RecordedRequest } from './recorder.ts'
