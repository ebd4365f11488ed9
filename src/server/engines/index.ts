export { type EngineRoom, openEngineRoom } from './engine-room.ts'
export { filmCost } from './cost.ts'
export { metered, spentUsd } from './meter.ts'
export { recordToFile, type RecordedRequest, type Recorder } from './recorder.ts'
