import { api } from '#server/http/api.ts'
import { listScripts } from './list-scripts.ts'
import { readScript, uploadScript } from './upload-script.ts'

/** Approving cuts the scenes, so that route belongs to them. */
export const scripts = {
  list: api.scripts.list.handler(({ context, input }) => listScripts(context, input)),
  upload: api.scripts.upload.handler(async ({ context, input: { projectId, file } }) =>
    uploadScript(context, { projectId, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  ),
  text: api.scripts.text.handler(async ({ context, input }) => ({ text: (await readScript(context, input.id)).script.text })),
}
