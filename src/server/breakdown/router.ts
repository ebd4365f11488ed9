import { api } from '#server/http/api.ts'
import { readCandidates } from './candidates.ts'
import { cancelDescribing } from './describe.job.ts'
import { cancelExtraction } from './extract.job.ts'
import { goOnDescribing } from './go-on-describing.ts'
import { boardDuplicates } from './likely-pairs.ts'
import { previewBreakdown } from './preview.ts'
import { latestRun, readRun } from './read-run.ts'
import { tellApart } from './tell-apart.ts'

/** Confirming also proposes transformations, so that route belongs to them. */
export const breakdown = {
  preview: api.breakdown.preview.handler(({ context, input }) => previewBreakdown(context, input)),
  describe: api.breakdown.describe.handler(({ context, input }) => goOnDescribing(context, input)),
  cancelDescriptions: api.breakdown.cancelDescriptions.handler(({ context, input }) => cancelDescribing(context, input)),
  latest: api.breakdown.latest.handler(({ context, input }) => latestRun(context, input)),
  cancel: api.breakdown.cancel.handler(({ context, input }) => cancelExtraction(context, input)),
  candidates: api.breakdown.candidates.handler(({ context, input }) => readCandidates(context, input)),
  likelySame: api.breakdown.likelySame.handler(({ context, input }) => boardDuplicates(context, input)),
  tellApart: api.breakdown.tellApart.handler(({ context, input }) => tellApart(context, input)),
  run: api.breakdown.run.handler(({ context, input }) => readRun(context, input)),
}
