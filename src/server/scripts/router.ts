import { api } from '#server/http/api.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { restoreScript, saveScript } from './edit-script.ts'
import { listScripts } from './list-scripts.ts'
import { readScript, uploadScript } from './upload-script.ts'

/** Approving cuts the scenes, so that route belongs to them. */
export const scripts = {
  list: api.scripts.list.handler(({ context, input }) => listScripts(context, input)),
  upload: api.scripts.upload.handler(async ({ context, input: { projectId, file } }) => ({
    ...(await uploadScript(context, { projectId, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    current: false,
    imported: true,
  })),
  text: api.scripts.text.handler(async ({ context, input }) => {
    const { text } = (await readScript(context, input.id)).script
    return { text, hash: fingerprint(text) }
  }),
  save: api.scripts.save.handler(({ context, input }) => saveScript(context, input)),
  restore: api.scripts.restore.handler(({ context, input }) => restoreScript(context, input)),
}
