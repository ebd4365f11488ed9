export { requestAttempt, selectAttempt, type Ordered } from './request-attempt.ts'
export { runAttempt, type AttemptRow, type JobSigns, type Made } from './run-attempt.ts'
