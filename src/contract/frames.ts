import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Freshness } from '#core/attempts/recipe.ts'
import { AttemptState } from '#core/attempts/slot.ts'
import { FrameSide, Presence } from '#core/casting/presence.ts'
import { linkKinds } from '#core/frames/link.ts'
import { checkStates, Miss, Sighting } from '#core/frames/presence-check.ts'
import { AttemptId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { Assignment, SetPresence } from './casting.ts'

const Sent = z.object({ number: z.int(), name: z.string(), kind: z.string(), hash: z.string().nullable() })

export const PassView = z.object({
  number: z.int(),
  /** Exactly what is said. */
  text: z.string(),
  references: z.array(Sent.extend({ role: z.string(), traits: z.string() })),
  usd: z.number(),
})
export type PassView = z.infer<typeof PassView>

/** Who is seen but goes as words, and why. */
const AsWords = z.object({ name: z.string(), reason: z.string() })

/** What would be sent for one frame now, before it is paid for. */
export const FramePlan = z.object({
  engine: z.string(),
  passes: z.array(PassView),
  words: z.array(AsWords),
  /** What goes along and the engine that draws does not follow, in a sentence each. */
  unread: z.array(z.string()),
  usd: z.number(),
})
export type FramePlan = z.infer<typeof FramePlan>

/** What a frame is for: the start always goes to the video engine, the end where it is taken and wanted. */
const FrameUse = z.object({
  sent: z.boolean(),
  /** It is to be made: it is sent, or another frame hangs on it. */
  planned: z.boolean(),
  /** The user wants the shot made from its start frame only. */
  startOnly: z.boolean(),
  /** Why it is not sent, and why it is made nevertheless; "" where it is sent. */
  why: z.string(),
  /** What only the video prompt would tell without the end frame; "" where nobody comes or goes. */
  onlyTold: z.string(),
})

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

export const Frame = z.object({
  shotId: ShotId,
  label: z.string(),
  side: FrameSide,
  attemptId: AttemptId.nullable(),
  /** Hash of the selected picture; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** The user has approved the picture that is selected. */
  approved: z.boolean(),
  use: FrameUse,
  /** How it hangs together with another frame, if it does. */
  link: z.object({ kind: z.enum(linkKinds), shotId: ShotId, label: z.string(), side: FrameSide }).nullable(),
  freshness: Freshness,
  /** Why it is out of date, one line per change; empty unless it is. */
  reasons: z.array(z.string()),
  /** What making it would cost; 0 when it is fresh or shows another frame's picture. */
  usd: z.number(),
  /** The pictures that would be sent now, pass by pass, in their numbered order. */
  sent: z.array(Sent.extend({ pass: z.int() })),
  passes: z.int(),
  words: z.array(AsWords),
  /** What making another one would cost; null where it shows another frame's picture. */
  anotherUsd: z.number().nullable(),
  /** Who was seen in the picture; null where nobody looked. */
  check: FrameCheck.nullable(),
  /** The latest attempt, while it is under way or when it failed. */
  latest: z.object({ id: AttemptId, state: AttemptState, error: z.string().nullable() }).nullable(),
})
export type Frame = z.infer<typeof Frame>

/** One pass of a frame that was made. */
export const MadePass = z.object({ number: z.int(), picture: z.string(), adds: z.array(z.string()), usd: z.number() })
export type MadePass = z.infer<typeof MadePass>

/** Whether a region of this picture can be drawn anew, and what that would send and cost. */
export const FixPlan = z.object({
  engine: z.string(),
  /** Why not; null when it can. */
  obstacle: z.string().nullable(),
  usd: z.number(),
  text: z.string(),
  references: z.array(Sent),
})
export type FixPlan = z.infer<typeof FixPlan>

const FixWords = z.string().trim().max(600)

export const LinkFrame = z.object({
  shotId: ShotId,
  side: FrameSide,
  kind: z.enum(linkKinds),
  from: z.object({ shotId: ShotId, side: FrameSide }),
})
export type LinkFrame = z.infer<typeof LinkFrame>

export const StartOnly = z.object({
  sceneId: SceneId,
  /** All of the scene when absent. */
  shotIds: z.array(ShotId).max(500).optional(),
  startOnly: z.boolean(),
})
export type StartOnly = z.infer<typeof StartOnly>

const undo = z.object({ undoId: UndoId.nullable() })

export const FramesRecast = undo.extend({ assignment: Assignment, frames: z.array(Frame) })
export type FramesRecast = z.infer<typeof FramesRecast>

const ofAttempt = z.object({ attemptId: AttemptId })

const presence = {
  read: oc
    .route({ method: 'GET', path: '/attempts/{attemptId}/presence', description: 'Who was seen in a picture of a frame, and what of that is a miss.' })
    .errors({ NOT_FOUND: {} })
    .input(ofAttempt)
    .output(PresenceView),
  check: oc
    .route({ method: 'POST', path: '/attempts/{attemptId}/presence', description: 'Has the vision engine of the film look who is in the picture; the answer arrives by itself.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(ofAttempt)
    .output(z.void()),
  dismiss: oc
    .route({ method: 'PUT', path: '/attempts/{attemptId}/presence/dismissed', description: 'A miss that is none; can be undone.' })
    .errors({ NOT_FOUND: {} })
    .input(ofAttempt.extend({ miss: z.string().max(300), dismissed: z.boolean() }))
    .output(undo),
}

export const frames = {
  presence,
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/frames' }).errors({ NOT_FOUND: {} }).input(z.object({ sceneId: SceneId })).output(z.array(Frame)),
  recast: oc
    .route({ method: 'PATCH', path: '/casting/{id}/frames', description: 'One presence change, with the new state of both frames of its shot.' })
    .errors({ NOT_FOUND: {}, CONFLICT: { data: z.object({ presence: Presence }) } })
    .input(SetPresence)
    .output(FramesRecast),
  plan: oc
    .route({ method: 'GET', path: '/shots/{shotId}/frames/{side}/plan', description: 'Exactly what would be sent now, pass by pass, with the price.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ shotId: ShotId, side: FrameSide }))
    .output(FramePlan),
  requestMany: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/frames', description: 'What is missing or out of date of several shots. With both sides, end frames follow when their start frames are there.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ sceneId: SceneId, shotIds: z.array(ShotId).max(500).optional(), sides: z.array(FrameSide).min(1).max(2) }))
    .output(z.object({ ordered: z.int() })),
  upload: oc
    .route({ method: 'POST', path: '/shots/{shotId}/frames/{side}/uploads', description: 'PNG, JPEG, WebP or AVIF, judged by content; becomes the selected attempt.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ shotId: ShotId, side: FrameSide, file: z.file() }))
    .output(z.object({ attemptId: AttemptId, picture: z.string(), undoId: UndoId.nullable() })),
  request: oc
    .route({ method: 'POST', path: '/shots/{shotId}/frames/{side}' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ shotId: ShotId, side: FrameSide, mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  passes: oc
    .route({ method: 'GET', path: '/attempts/{attemptId}/passes', description: 'The passes a frame was built in, with what each added.' })
    .input(z.object({ attemptId: AttemptId }))
    .output(z.array(MadePass)),
  redoPass: oc
    .route({ method: 'POST', path: '/attempts/{attemptId}/passes/{from}', description: 'A new attempt from this pass on; the passes before it are kept.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ attemptId: AttemptId, from: z.coerce.number().int().min(1) }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  planFix: oc
    .route({ method: 'GET', path: '/attempts/{attemptId}/region', description: 'What drawing a region anew would send and cost, or why this engine cannot.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ attemptId: AttemptId, words: FixWords.default('') }))
    .output(FixPlan),
  fix: oc
    .route({ method: 'POST', path: '/attempts/{attemptId}/region', description: 'A new attempt: this picture, with one region drawn anew. The mask is a picture that is clear outside the region.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ attemptId: AttemptId, words: FixWords.min(1), mask: z.file() }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  startOnly: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/frames/start-only', description: 'Shots whose clips are made from the start frame alone, or from both again; end frames that are there are kept. One undo.' })
    .errors({ NOT_FOUND: {} })
    .input(StartOnly)
    .output(undo.extend({ changed: z.int() })),
  link: oc
    .route({ method: 'PUT', path: '/shots/{shotId}/frames/{side}/link', description: 'The very same picture as another frame, or the same moment from another camera.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(LinkFrame)
    .output(undo),
  linkScene: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/frames/link', description: 'Every start frame agrees with the end frame before it; links that are there stay. One undo.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ sceneId: SceneId }))
    .output(undo.extend({ linked: z.int() })),
  unlink: oc
    .route({ method: 'DELETE', path: '/shots/{shotId}/frames/{side}/link' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ shotId: ShotId, side: FrameSide }))
    .output(undo),
}
