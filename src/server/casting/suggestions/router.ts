import { api } from '#server/http/api.ts'
import { acceptAllSuggestions, acceptSuggestion, dismissSuggestion, listSuggestions } from './answer.ts'

export const suggestions = api.suggestions.router({
  list: api.suggestions.list.handler(({ context, input }) => listSuggestions(context, input)),
  accept: api.suggestions.accept.handler(({ context, input: { id, shotIds } }) => acceptSuggestion(context, { id, shotIds })),
  acceptAll: api.suggestions.acceptAll.handler(({ context, input }) => acceptAllSuggestions(context, input)),
  dismiss: api.suggestions.dismiss.handler(({ context, input }) => dismissSuggestion(context, input)),
})
