export { failPolish, polishPrompt } from './polish.job.ts'
export { requestPolish } from './request.ts'
