import { oc } from '@orpc/contract'
import { z } from 'zod'
import { checkStates, Miss, Sighting } from '#core/frames/presence-check.ts'
import { AttemptId, UndoId } from '#core/ids.ts'

/** Whether a picture shows whom it should, as far as an engine could tell. */
export const FrameCheck = z.object({
  state: z.enum(checkStates),
  /** By the casting of today. */
  misses: z.array(Miss),
  /** Those the user says are none. */
  dismissed: z.array(Miss),
  /** Who should be there and could not be told. */
  unjudged: z.array(z.string()),
  /** Why it could not be checked. */
  error: z.string().nullable(),
})
export type FrameCheck = z.infer<typeof FrameCheck>

export const PresenceView = z.object({
  /** Null: nobody looked yet. */
  check: FrameCheck.nullable(),
  engine: z.string().nullable(),
  sightings: z.array(Sighting),
  /** What a look would cost; null where none is possible. */
  usd: z.number().nullable(),
  obstacle: z.string().nullable(),
})
export type PresenceView = z.infer<typeof PresenceView>

const one = z.object({ attemptId: AttemptId })

export const presence = {
  read: oc
    .route({ method: 'GET', path: '/attempts/{attemptId}/presence', description: 'Who was seen in a picture of a frame, and what of that is a miss.' })
    .errors({ NOT_FOUND: {} })
    .input(one)
    .output(PresenceView),
  check: oc
    .route({ method: 'POST', path: '/attempts/{attemptId}/presence', description: 'Has the vision engine of the film look who is in the picture; the answer arrives by itself.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(one)
    .output(z.void()),
  dismiss: oc
    .route({ method: 'PUT', path: '/attempts/{attemptId}/presence/dismissed', description: 'A miss that is none; can be undone.' })
    .errors({ NOT_FOUND: {} })
    .input(one.extend({ miss: z.string().max(300), dismissed: z.boolean() }))
    .output(z.object({ undoId: UndoId.nullable() })),
}
