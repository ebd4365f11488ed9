import { oc } from '@orpc/contract'
import { z } from 'zod'
import { CutoutQuality } from '#core/attempts/cutout-quality.ts'
import { AttemptState, origins, Slot } from '#core/attempts/slot.ts'
import { Told } from '#core/attempts/told-by.ts'
import { AttemptId, ProjectId, UndoId } from '#core/ids.ts'

export const Attempt = z.object({
  id: AttemptId,
  state: AttemptState,
  origin: z.enum(origins),
  engine: z.string(),
  variation: z.int(),
  /** Hash of the picture or clip; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** The same before its background was taken away. */
  rawPicture: z.string().nullable(),
  /** Of the cutout; null where there was none. */
  quality: CutoutQuality.nullable(),
  selected: z.boolean(),
  approved: z.boolean(),
  starred: z.boolean(),
  warnings: z.array(z.string()),
  error: z.string().nullable(),
  /** What it was made from, frozen when it was asked for; null for an upload. */
  inputs: z.unknown(),
  /** The same in words. */
  told: Told,
  /** Of pictures and clips: pixels. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  bytes: z.int().nullable(),
  /** Running time of a clip. */
  seconds: z.number().nullable(),
  usd: z.number().nullable(),
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
})
export type Attempt = z.infer<typeof Attempt>

export const CleanUp = z.object({
  projectId: ProjectId,
  /** Finished ones of each slot that stay besides those in use. */
  keepLast: z.coerce.number<number>().int().min(0).max(100).default(3),
})
export type CleanUp = z.infer<typeof CleanUp>

export const CleanUpPlan = z.object({
  /** How many would go, and of how many. */
  spare: z.int(),
  all: z.int(),
  /** Space they take that nothing else shares. */
  spareBytes: z.int(),
  /** Removed before, still there for undo. */
  removed: z.int(),
  removedBytes: z.int(),
})
export type CleanUpPlan = z.infer<typeof CleanUpPlan>

const one = z.object({ id: AttemptId })
const film = z.object({ projectId: ProjectId })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: { status: 422 } }

export const attempts = {
  list: oc.route({ method: 'GET', path: '/attempts', description: 'Every attempt of one slot, newest first.' }).input(Slot).output(z.array(Attempt)),
  select: oc.route({ method: 'POST', path: '/attempts/{id}/select' }).errors(errors).input(one).output(undo),
  star: oc
    .route({ method: 'PUT', path: '/attempts/{id}/star', description: 'Starred ones survive every clean-up.' })
    .errors(errors)
    .input(one.extend({ starred: z.boolean() }))
    .output(undo),
  approve: oc
    .route({ method: 'PUT', path: '/attempts/{id}/approved', description: 'The one in use is what the user wants; whatever is made later is another attempt, and not approved.' })
    .errors(errors)
    .input(one.extend({ approved: z.boolean() }))
    .output(undo),
  remove: oc
    .route({ method: 'DELETE', path: '/attempts/{id}', description: 'Never the one in use, nor one that something selected was made from.' })
    .errors(errors)
    .input(one)
    .output(undo),
  running: oc
    .route({ method: 'GET', path: '/films/{projectId}/running', description: 'Everything that waits or runs, oldest first.' })
    .input(film)
    .output(z.array(Attempt.pick({ id: true, state: true, engine: true, createdAt: true }).extend({ slot: Slot, startedAt: z.date().nullable() }))),
  cancel: oc.route({ method: 'POST', path: '/attempts/{id}/cancel' }).errors(errors).input(one).output(z.void()),
  planCleanUp: oc
    .route({ method: 'GET', path: '/films/{projectId}/clean-up', description: 'What a clean-up would take away, and the space that gives.' })
    .input(CleanUp)
    .output(CleanUpPlan),
  cleanUp: oc
    .route({ method: 'POST', path: '/films/{projectId}/clean-up', description: 'Selected, starred, uploaded, running, last and referred-to attempts stay; can be undone until the space is reclaimed.' })
    .errors(errors)
    .input(CleanUp)
    .output(undo.extend({ removed: z.int() })),
  reclaim: oc
    .route({ method: 'POST', path: '/films/{projectId}/clean-up/reclaim', description: 'Gives the space of removed attempts back, for good. Bytes that anything refers to stay.' })
    .errors(errors)
    .input(film)
    .output(z.object({ attempts: z.int(), bytes: z.int() })),
}
