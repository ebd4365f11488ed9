import { api } from '#server/http/api.ts'
import { draftShots } from './draft-shots.ts'
import { listShots } from './list-shots.ts'

export const shots = api.shots.router({
  list: api.shots.list.handler(({ context, input }) => listShots(context, input)),
  draft: api.shots.draft.handler(async ({ context, input }) => ({ shots: await draftShots(context, input) })),
})
