import { api } from '#server/http/api.ts'
import { listCasting } from './list-casting.ts'
import { paintCasting } from './paint.ts'
import { populateCasting } from './populate.ts'
import { addToScene, removeFromScene } from './scene-cast.ts'
import { setPresence } from './set-presence.ts'

export const casting = api.casting.router({
  list: api.casting.list.handler(({ context, input }) => listCasting(context, input)),
  populate: api.casting.populate.handler(({ context, input }) => populateCasting(context, input)),
  paint: api.casting.paint.handler(({ context, input }) => paintCasting(context, input)),
  setPresence: api.casting.setPresence.handler(({ context, input }) => setPresence(context, input)),
})

export const sceneCast = {
  add: api.looks.add.handler(({ context, input }) => addToScene(context, input)),
  remove: api.looks.remove.handler(({ context, input }) => removeFromScene(context, input)),
}
