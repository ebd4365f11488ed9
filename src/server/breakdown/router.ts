import { api } from '#server/http/api.ts'
import { previewBreakdown } from './preview.ts'
import { readRun } from './read-run.ts'

/** Confirming also proposes transformations, so that route belongs to them. */
export const breakdown = {
  preview: api.breakdown.preview.handler(({ context, input }) => previewBreakdown(context, input)),
  run: api.breakdown.run.handler(({ context, input }) => readRun(context, input)),
}
