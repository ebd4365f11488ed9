import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Presence } from '#core/casting/presence.ts'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetState } from '#core/assets/state.ts'
import { AssetId, AssignmentId, LookId, SceneId, ShotId, UndoId } from '#core/ids.ts'

export const Assignment = z.object({
  id: AssignmentId,
  shotId: ShotId,
  lookId: LookId,
  presence: Presence,
  count: z.int().nullable(),
  /** The sentence or rule that put it there; "" when the user did. */
  evidence: z.string(),
})
export type Assignment = z.infer<typeof Assignment>

/** `from` is what the user saw when deciding: if it is no longer true, the change is refused instead of lost. */
export const SetPresence = z.object({ id: AssignmentId, from: Presence, to: Presence })
export type SetPresence = z.infer<typeof SetPresence>

/** One cell of the matrix; null takes the asset out of the shot. */
const Cell = z.object({ shotId: ShotId, lookId: LookId, presence: Presence.nullable(), count: z.int().positive().nullable().optional() })

export const PaintCasting = z.object({ sceneId: SceneId, cells: z.array(Cell).min(1).max(5000), label: z.string().max(200).optional() })
export type PaintCasting = z.infer<typeof PaintCasting>

export const Painted = z.object({ undoId: UndoId.nullable(), assignments: z.array(Assignment) })
export type Painted = z.infer<typeof Painted>

export const casting = {
  list: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/casting' })
    .input(z.object({ sceneId: SceneId }))
    .output(z.array(Assignment)),

  populate: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/populate' })
    .input(z.object({ sceneId: SceneId }))
    .output(z.object({ populated: z.int() })),

  setPresence: oc
    .route({ method: 'PATCH', path: '/casting/{id}' })
    .errors({ NOT_FOUND: {}, CONFLICT: { data: z.object({ presence: Presence }) } })
    .input(SetPresence)
    .output(Assignment),

  paint: oc
    .route({ method: 'PUT', path: '/scenes/{sceneId}/casting', description: 'Many cells of the matrix at once; one undo.' })
    .errors({ NOT_FOUND: {} })
    .input(PaintCasting)
    .output(Painted),
}

export const Suggestion = z.object({
  id: z.uuid(),
  sceneId: SceneId,
  assetId: AssetId,
  name: z.string(),
  kind: AssetKind,
  /** A sidelined one is restored when it is accepted. */
  state: AssetState,
  /** "the script" or "shot 3B" */
  suggestedBy: z.string(),
  /** The words that name it. */
  evidence: z.string(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const AcceptSuggestion = z.object({
  id: z.uuid(),
  /** The shots it comes into; those whose words name it, else all, when absent. */
  shotIds: z.array(ShotId).optional(),
})
export type AcceptSuggestion = z.infer<typeof AcceptSuggestion>

const one = z.object({ id: z.uuid() })
const scene = z.object({ sceneId: SceneId })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, REFUSED: {}, CONFLICT: {} }

export const suggestions = {
  list: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/suggestions', description: 'Who the script or a shot shows in this scene without being in it; open ones only.' })
    .errors(errors)
    .input(scene)
    .output(z.array(Suggestion)),
  accept: oc.route({ method: 'POST', path: '/suggestions/{id}/accept' }).errors(errors).input(AcceptSuggestion).output(undo.extend({ lookId: LookId })),
  acceptAll: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/suggestions/accept' })
    .errors(errors)
    .input(scene)
    .output(undo.extend({ lookIds: z.array(LookId) })),
  dismiss: oc
    .route({ method: 'POST', path: '/suggestions/{id}/dismiss', description: 'It is not suggested again.' })
    .errors(errors)
    .input(one)
    .output(undo),
}
