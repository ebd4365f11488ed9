import { api } from '#server/http/api.ts'
import { approveScript } from './approve-script.ts'
import { listScenes } from './list-scenes.ts'

export const scenes = {
  list: api.scenes.list.handler(({ context, input }) => listScenes(context, input)),
}

export const approve = api.scripts.approve.handler(({ context, input }) => approveScript(context, input))
