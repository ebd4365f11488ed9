import { undoChange } from '#server/assets/index.ts'
import { api } from '#server/http/api.ts'
import { lastUndoable } from '#server/undo/index.ts'
import { checkoutOf } from './checkout.ts'
import { filmStatus } from './film-status.ts'
import { listFilms } from './films.ts'
import { foreseeChange } from './foresee-change.ts'
import { changeDependencies } from './hub-dependencies.ts'
import { hubStatus } from './hub-status.ts'
import { readHub } from './hub.ts'
import { filmPreflight } from './preflight.ts'
import { reviewRevision } from './revision.ts'
import { applyRevision } from './revision-apply.ts'
import { readRearview } from './rearview.ts'
import { listStages, setStage } from './set-stage.ts'
import { collectSpace, readSpace } from './space.ts'

export const stages = api.stages.router({
  films: api.stages.films.handler(({ context, input }) => listFilms(context, input)),
  status: api.stages.status.handler(({ context, input }) => filmStatus(context, input.projectId)),
  preflight: api.stages.preflight.handler(({ context, input }) => filmPreflight(context, input)),
  impact: api.stages.impact.handler(({ context, input }) => foreseeChange(context, input)),
  hub: api.stages.hub.handler(({ context, input }) => readHub(context, input)),
  hubStatus: api.stages.hubStatus.handler(({ context, input }) => hubStatus(context, input)),
  reviewRevision: api.stages.reviewRevision.handler(({ context, input }) => reviewRevision(context, input)),
  applyRevision: api.stages.applyRevision.handler(({ context, input }) => applyRevision(context, input)),
  changeDependencies: api.stages.changeDependencies.handler(({ context, input }) => changeDependencies(context, input)),
  space: api.stages.space.handler(({ context }) => readSpace(context)),
  collect: api.stages.collect.handler(({ context }) => collectSpace(context)),
  checkout: api.stages.checkout.handler(({ context, input }) => checkoutOf(context, input)),
  rearview: api.stages.rearview.handler(({ context, input }) => readRearview(context, input)),
  list: api.stages.list.handler(({ context, input }) => listStages(context, input)),
  set: api.stages.set.handler(({ context, input }) => setStage(context, input)),
  undo: api.stages.undo.handler(({ context, input }) => undoChange(context, input)),
  lastUndoable: api.stages.lastUndoable.handler(({ context, input }) => lastUndoable(context, input.projectId)),
})
