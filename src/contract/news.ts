import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptState, Slot } from '#core/attempts/slot.ts'
import { AttemptId, ProjectId } from '#core/ids.ts'

/** What a screen is told while it is open; after a reconnect it asks for the state again. */
export const News = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attempt'), projectId: ProjectId, attemptId: AttemptId, slot: Slot, state: AttemptState, progress: z.number().nullable() }),
  z.object({ kind: z.literal('extraction'), projectId: ProjectId, state: z.string() }),
  z.object({ kind: z.literal('changed'), projectId: ProjectId, what: z.string() }),
])
export type News = z.infer<typeof News>

export const newsFeed = {
  follow: oc
    .route({ method: 'GET', path: '/films/{projectId}/news', description: 'Server-sent events: progress and finished work.' })
    .input(z.object({ projectId: ProjectId }))
    .output(eventIterator(News)),
}
