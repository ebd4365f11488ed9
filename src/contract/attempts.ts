import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptState, Slot } from '#core/attempts/slot.ts'
import { AttemptId, ProjectId, UndoId } from '#core/ids.ts'

export const Attempt = z.object({
  id: AttemptId,
  state: AttemptState,
  origin: z.enum(['made', 'uploaded']),
  engine: z.string(),
  variation: z.int(),
  /** Hash of the picture or clip; GET /media/{hash}. */
  picture: z.string().nullable(),
  selected: z.boolean(),
  starred: z.boolean(),
  warnings: z.array(z.string()),
  error: z.string().nullable(),
  /** What it was made from, frozen when it was asked for; null for an upload. */
  inputs: z.unknown(),
  seconds: z.number().nullable(),
  usd: z.number().nullable(),
  createdAt: z.date(),
})
export type Attempt = z.infer<typeof Attempt>

const one = z.object({ id: AttemptId })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: {} }

export const attempts = {
  list: oc.route({ method: 'GET', path: '/attempts', description: 'Every attempt of one slot, newest first.' }).input(Slot).output(z.array(Attempt)),
  select: oc.route({ method: 'POST', path: '/attempts/{id}/select' }).errors(errors).input(one).output(undo),
  star: oc
    .route({ method: 'PUT', path: '/attempts/{id}/star', description: 'Starred ones survive every clean-up.' })
    .errors(errors)
    .input(one.extend({ starred: z.boolean() }))
    .output(undo),
  remove: oc
    .route({ method: 'DELETE', path: '/attempts/{id}', description: 'Never the one in use, nor one that something selected was made from.' })
    .errors(errors)
    .input(one)
    .output(undo),
  running: oc
    .route({ method: 'GET', path: '/films/{projectId}/running', description: 'Everything that waits or runs, oldest first.' })
    .input(z.object({ projectId: ProjectId }))
    .output(z.array(Attempt.pick({ id: true, state: true, engine: true, createdAt: true }).extend({ slot: Slot, startedAt: z.date().nullable() }))),
  cancel: oc.route({ method: 'POST', path: '/attempts/{id}/cancel' }).errors(errors).input(one).output(z.void()),
}
