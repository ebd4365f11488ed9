import { api } from '#server/http/api.ts'
import { filmCost } from './cost.ts'

export const engines = api.engines.router({
  models: api.engines.models.handler(({ context }) => context.engines.models),
  cost: api.engines.cost.handler(({ context, input }) => filmCost(context, input)),
})
