import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptState, Slot } from '#core/attempts/slot.ts'
import { AttemptId, ProjectId } from '#core/ids.ts'

/** The window whose request it was; unsaid for the work of jobs, the API and the command line. */
const about = { projectId: ProjectId, by: z.string().optional() }

/** What a screen is told while it is open; after a reconnect it asks for the state again. */
export const News = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attempt'), ...about, attemptId: AttemptId, slot: Slot, state: AttemptState, progress: z.number().nullable() }),
  z.object({ kind: z.literal('extraction'), ...about, state: z.string() }),
  z.object({ kind: z.literal('changed'), ...about, what: z.string() }),
])
export type News = z.infer<typeof News>

export const newsFeed = {
  follow: oc
    .route({ method: 'GET', path: '/films/{projectId}/news', description: 'Server-sent events: progress and finished work.' })
    .input(z.object({ projectId: ProjectId }))
    .output(eventIterator(News)),
}
