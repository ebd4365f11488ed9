import { api } from '#server/http/api.ts'
import { draftShots } from './draft-shots.ts'
import { listShots } from './list-shots.ts'
import { shotProblems } from './shot-problems.ts'

/** What changes the shot list changes the casting too, so those routes belong to it. */
export const shots = {
  list: api.shots.list.handler(({ context, input }) => listShots(context, input)),
  problems: api.shots.problems.handler(({ context, input }) => shotProblems(context, input)),
  draft: api.shots.draft.handler(({ context, input }) => draftShots(context, input)),
}
