export { confirmBreakdown } from './confirm.ts'
export { extract, failExtraction } from './extract.job.ts'
export { previewBreakdown } from './preview.ts'
export { readRun } from './read-run.ts'
