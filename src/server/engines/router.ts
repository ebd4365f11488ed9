import { api } from '#server/http/api.ts'
import { filmCost } from './cost.ts'
import { listCalls, readContext } from './list-calls.ts'

export const engines = api.engines.router({
  models: api.engines.models.handler(({ context }) => context.engines.models),
  cost: api.engines.cost.handler(({ context, input }) => filmCost(context, input)),
  calls: api.engines.calls.handler(({ context, input }) => listCalls(context, input)),
  context: api.engines.context.handler(({ context, input }) => readContext(context, input)),
})
