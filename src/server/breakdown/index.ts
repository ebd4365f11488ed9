export { confirmBreakdown } from './confirm.ts'
export { extract, failExtraction } from './extract.job.ts'
export { previewBreakdown } from './preview.ts'
export { filmLanguage, readRun } from './read-run.ts'
