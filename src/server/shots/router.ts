import { api } from '#server/http/api.ts'
import { draftShots } from './draft-shots.ts'
import { listShots } from './list-shots.ts'
import { shotProblems } from './shot-problems.ts'
import { addShotReference, editShotReference, listShotReferences, removeShotReference } from './shot-references.ts'

/** What changes the shot list changes the casting too, so those routes belong to it. */
export const shots = {
  list: api.shots.list.handler(({ context, input }) => listShots(context, input)),
  problems: api.shots.problems.handler(({ context, input }) => shotProblems(context, input)),
  references: api.shots.references.handler(({ context, input }) => listShotReferences(context, input)),
  addReference: api.shots.addReference.handler(async ({ context, input: { file, ...rest } }) => addShotReference(context, { ...rest, bytes: await file.bytes() })),
  editReference: api.shots.editReference.handler(({ context, input }) => editShotReference(context, input)),
  removeReference: api.shots.removeReference.handler(({ context, input }) => removeShotReference(context, input)),
  draft: api.shots.draft.handler(({ context, input }) => draftShots(context, input)),
}
