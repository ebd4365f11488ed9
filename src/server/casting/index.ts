export { followScript, followWithDrafts } from './follow-script.ts'
export { populateCasting } from './populate.ts'
export { failReading, readCastingOfScene } from './matrix/read.job.ts'
