export { askText, canGoOnWithout, isForTheUser, textEngineOf } from './ask-text.ts'
export { filmCost } from './cost.ts'
export { metered } from './meter.ts'
export { recordToFile, type RecordedRequest } from './recorder.ts'
