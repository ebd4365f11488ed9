export { confirmBreakdown } from './confirm.ts'
export { extract } from './extract.job.ts'
export { previewBreakdown } from './preview.ts'
