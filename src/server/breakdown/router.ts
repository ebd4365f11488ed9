import { api } from '#server/http/api.ts'
import { confirmBreakdown } from './confirm.ts'
import { previewBreakdown } from './preview.ts'
import { readRun } from './read-run.ts'

export const breakdown = api.breakdown.router({
  preview: api.breakdown.preview.handler(({ context, input }) => previewBreakdown(context, input)),
  run: api.breakdown.run.handler(({ context, input }) => readRun(context, input)),
  confirm: api.breakdown.confirm.handler(({ context, input: { pictured, ...input } }) =>
    confirmBreakdown(context, { ...input, ...(pictured ? { pictured } : {}) }),
  ),
})
