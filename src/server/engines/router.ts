import { api } from '#server/http/api.ts'
import { filmCost } from './cost.ts'
import { listCalls, readContext } from './list-calls.ts'
import { listEngines } from './list-engines.ts'

export const engines = api.engines.router({
  models: api.engines.models.handler(({ context }) => context.engines.models),
  list: api.engines.list.handler(({ context }) => listEngines(context)),
  cost: api.engines.cost.handler(({ context, input }) => filmCost(context, input)),
  calls: api.engines.calls.handler(({ context, input }) => listCalls(context, input)),
  context: api.engines.context.handler(({ context, input }) => readContext(context, input)),
})
