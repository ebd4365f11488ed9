import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetState } from '#core/assets/state.ts'
import { AssetId, LookId, SceneId, ShotId, UndoId } from '#core/ids.ts'

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
