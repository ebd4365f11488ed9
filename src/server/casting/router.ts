import { api } from '#server/http/api.ts'
import { listCasting } from './list-casting.ts'
import { populateCasting } from './populate.ts'
import { setPresence } from './set-presence.ts'

export const casting = api.casting.router({
  list: api.casting.list.handler(({ context, input }) => listCasting(context, input)),
  populate: api.casting.populate.handler(({ context, input }) => populateCasting(context, input)),
  setPresence: api.casting.setPresence.handler(({ context, input }) => setPresence(context, input)),
})
