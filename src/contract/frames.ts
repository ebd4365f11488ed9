import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Freshness } from '#core/attempts/recipe.ts'
import { FrameSide } from '#core/casting/presence.ts'
import { linkKinds } from '#core/frames/link.ts'
import { AttemptId, SceneId, ShotId, UndoId } from '#core/ids.ts'

export const PassView = z.object({
  number: z.int(),
  text: z.string(),
  references: z.array(z.object({ number: z.int(), name: z.string(), kind: z.string(), role: z.string(), traits: z.string(), hash: z.string().nullable() })),
})

export const Frame = z.object({
  shotId: ShotId,
  label: z.string(),
  side: FrameSide,
  attemptId: AttemptId.nullable(),
  /** Hash of the selected picture; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** How it hangs together with another frame, if it does. */
  link: z.enum(linkKinds).nullable(),
  freshness: Freshness,
  /** Why it is out of date, one line per change; empty unless it is. */
  reasons: z.array(z.string()),
  /** Exactly what would be sent now. */
  passes: z.array(PassView),
  /** Who is seen but goes as words, and why. */
  words: z.array(z.object({ name: z.string(), reason: z.string() })),
})
export type Frame = z.infer<typeof Frame>

export const LinkFrame = z.object({
  shotId: ShotId,
  side: FrameSide,
  kind: z.enum(linkKinds),
  from: z.object({ shotId: ShotId, side: FrameSide }),
})
export type LinkFrame = z.infer<typeof LinkFrame>

const undo = z.object({ undoId: UndoId.nullable() })

export const frames = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/frames' }).errors({ NOT_FOUND: {} }).input(z.object({ sceneId: SceneId })).output(z.array(Frame)),
  request: oc
    .route({ method: 'POST', path: '/shots/{shotId}/frames/{side}' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ shotId: ShotId, side: FrameSide, mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  redoPass: oc
    .route({ method: 'POST', path: '/attempts/{attemptId}/passes/{from}', description: 'A new attempt from this pass on; the passes before it are kept.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ attemptId: AttemptId, from: z.coerce.number().int().min(1) }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  link: oc
    .route({ method: 'PUT', path: '/shots/{shotId}/frames/{side}/link', description: 'The very same picture as another frame, or the same moment from another camera.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(LinkFrame)
    .output(undo),
  unlink: oc
    .route({ method: 'DELETE', path: '/shots/{shotId}/frames/{side}/link' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ shotId: ShotId, side: FrameSide }))
    .output(undo),
}
