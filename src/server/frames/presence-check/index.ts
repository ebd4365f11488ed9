export { checkFrame, failCheck } from './check-frame.job.ts'
export { dismissMiss } from './dismiss-miss.ts'
export { checkTold, readCheck } from './read-check.ts'
export { checkWhatWasMade, requestCheck } from './request-check.ts'
