import { api } from '#server/http/api.ts'
import { approveScript } from './approve-script.ts'
import { deferScenes, moveScene } from './arrange-scenes.ts'
import { listScenes } from './list-scenes.ts'
import { previewScript } from './preview-script.ts'
import { readScript } from './read-script.ts'

export const scenes = {
  list: api.scenes.list.handler(({ context, input }) => listScenes(context, input)),
  script: api.scenes.script.handler(({ context, input }) => readScript(context, input)),
  defer: api.scenes.defer.handler(({ context, input }) => deferScenes(context, input)),
  move: api.scenes.move.handler(({ context, input }) => moveScene(context, input)),
}

export const approve = api.scripts.approve.handler(async ({ context, input }) => {
  const approved = await approveScript(context, input)
  context.events.tell({ kind: 'changed', projectId: input.projectId, what: 'script' })
  return approved
})

/** How many scenes a script has is said by how it is cut. */
export const preview = api.scripts.preview.handler(({ input }) => previewScript(input.file))
