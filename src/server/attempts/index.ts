export { type Ordered, requestAttempt, selectAttempt } from './request-attempt.ts'
export { type AttemptRow, type JobSigns, type Made, runAttempt } from './run-attempt.ts'
export { giveUp, tally } from './unfinished.ts'
