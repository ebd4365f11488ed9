import { api } from '#server/http/api.ts'
import { cancelDescribing } from './describe.job.ts'
import { goOnDescribing } from './go-on-describing.ts'
import { previewBreakdown } from './preview.ts'
import { readRun } from './read-run.ts'

/** Confirming also proposes transformations, so that route belongs to them. */
export const breakdown = {
  preview: api.breakdown.preview.handler(({ context, input }) => previewBreakdown(context, input)),
  describe: api.breakdown.describe.handler(({ context, input }) => goOnDescribing(context, input)),
  cancelDescriptions: api.breakdown.cancelDescriptions.handler(({ context, input }) => cancelDescribing(context, input)),
  run: api.breakdown.run.handler(({ context, input }) => readRun(context, input)),
}
