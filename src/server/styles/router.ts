import { api } from '#server/http/api.ts'
import { addReference, drawCapsules, editCapsule, keepCapsule, listCapsules, removeCapsule, removeReference } from './capsules.ts'
import { filmStyle, setStyle } from './set-style.ts'

/** Samples show assets, so those routes belong to who knows them. */
export const styles = {
  get: api.styles.get.handler(({ context, input }) => filmStyle(context, input)),
  set: api.styles.set.handler(({ context, input }) => setStyle(context, input)),
  capsules: api.styles.capsules.handler(({ context }) => listCapsules(context)),
  drawCapsules: api.styles.drawCapsules.handler(({ context }) => drawCapsules(context)),
  keepCapsule: api.styles.keepCapsule.handler(({ context, input }) => keepCapsule(context, input)),
  editCapsule: api.styles.editCapsule.handler(({ context, input }) => editCapsule(context, input)),
  removeCapsule: api.styles.removeCapsule.handler(({ context, input }) => removeCapsule(context, input)),
  addReference: api.styles.addReference.handler(async ({ context, input: { id, file } }) => addReference(context, { id, bytes: new Uint8Array(await file.arrayBuffer()) })),
  removeReference: api.styles.removeReference.handler(({ context, input }) => removeReference(context, input)),
}
