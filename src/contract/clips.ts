import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptId, ProjectId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { Attempt } from './attempts.ts'

const Take = z.object({
  attemptId: AttemptId,
  /** Its number, from 1; it never changes. */
  take: z.int(),
  video: z.string(),
  /** What the film keeps of it. */
  seconds: z.number(),
  approved: z.boolean(),
  /** The pictures it was made from. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** What is said stands in its picture. */
  subtitled: z.boolean(),
})
export type Take = z.infer<typeof Take>

/** One shot in the player. */
export const ReviewedShot = z.object({
  shotId: ShotId,
  label: z.string(),
  action: z.string(),
  seconds: z.number(),
  /** Whether anything is said in it. */
  spoken: z.boolean(),
  /** Its finished takes, in the order they were made. */
  takes: z.array(Take),
  /** The take in use; null where there is none. */
  clip: Take.nullable(),
})
export type ReviewedShot = z.infer<typeof ReviewedShot>

const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: { status: 422 } }
const undo = z.object({ undoId: UndoId.nullable() })

export const clips = {
  request: oc
    .route({ method: 'POST', path: '/shots/{shotId}/clips' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ shotId: ShotId, mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  requestScene: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/clips', description: 'The clips of the shots that have both frames; what is fresh is not made again.' })
    .errors(errors)
    .input(z.object({ sceneId: SceneId, shotIds: z.array(ShotId).max(500).optional() }))
    .output(z.object({ ordered: z.int(), waiting: z.int() })),
  review: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/clips', description: 'The scene in order, with the take in use of every shot.' })
    .input(z.object({ sceneId: SceneId }))
    .output(z.array(ReviewedShot)),
  film: oc
    .route({ method: 'GET', path: '/films/{projectId}/clips', description: 'The whole film in order, with the take in use of every shot, and without the others.' })
    .input(z.object({ projectId: ProjectId }))
    .output(z.array(ReviewedShot)),
  subtitles: oc
    .route({ method: 'GET', path: '/films/{projectId}/subtitles.vtt', description: 'What is said in the takes in use, as WebVTT in the time of the film; or of one scene or one shot, in its time.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ projectId: ProjectId, sceneId: SceneId.optional(), shotId: ShotId.optional() }))
    .output(z.file()),
  accepted: oc
    .route({ method: 'GET', path: '/films/{projectId}/accepted', description: 'Seconds of film whose clip in use is approved.' })
    .input(z.object({ projectId: ProjectId }))
    .output(z.object({ seconds: z.number() })),
  takes: oc.route({ method: 'GET', path: '/shots/{shotId}/clips', description: 'Every take of a shot, newest first.' }).input(z.object({ shotId: ShotId })).output(z.array(Attempt)),
  approve: oc
    .route({ method: 'PUT', path: '/clips/{attemptId}/approval', description: 'An approved take is also the one in use.' })
    .errors(errors)
    .input(z.object({ attemptId: AttemptId, approved: z.boolean() }))
    .output(undo),
  approveScene: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/clips/approve', description: 'Approves the take in use of every shot of the scene.' })
    .errors(errors)
    .input(z.object({ sceneId: SceneId }))
    .output(undo.extend({ approved: z.int() })),
}
