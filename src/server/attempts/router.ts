import { api } from '#server/http/api.ts'
import { approveAttempt, chooseAttempt, removeAttempt, starAttempt } from './change-attempt.ts'
import { cleanUp, planCleanUp } from './clean-up.ts'
import { listAttempts } from './list-attempts.ts'
import { reclaimSpace } from './reclaim.ts'
import { cancelAttempt, listRunning } from './running.ts'

export const attempts = api.attempts.router({
  list: api.attempts.list.handler(({ context, input }) => listAttempts(context, input)),
  select: api.attempts.select.handler(({ context, input }) => chooseAttempt(context, input)),
  star: api.attempts.star.handler(({ context, input }) => starAttempt(context, input)),
  approve: api.attempts.approve.handler(({ context, input }) => approveAttempt(context, input)),
  running: api.attempts.running.handler(({ context, input }) => listRunning(context, input)),
  cancel: api.attempts.cancel.handler(({ context, input }) => cancelAttempt(context, input)),
  planCleanUp: api.attempts.planCleanUp.handler(({ context, input }) => planCleanUp(context, input)),
  cleanUp: api.attempts.cleanUp.handler(({ context, input }) => cleanUp(context, input)),
  reclaim: api.attempts.reclaim.handler(({ context, input }) => reclaimSpace(context, input)),
  remove: api.attempts.remove.handler(({ context, input }) => removeAttempt(context, input)),
})
