import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetId, AttemptId, LookId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { requirements } from '#core/looks/look.ts'

export const Look = z.object({
  id: LookId,
  sceneId: SceneId,
  assetId: AssetId,
  name: z.string(),
  kind: AssetKind,
  /** The user's pin, or the nearest earlier look, computed. */
  inheritedFromId: LookId.nullable(),
  description: z.string(),
  descriptionOverride: z.string().nullable(),
  /** Own and inherited. */
  tags: z.array(z.string()),
  carried: z.array(z.string()),
  asIs: z.boolean(),
  /** Hash of the picture it is shown with; GET /media/{hash}. */
  picture: z.string().nullable(),
  pictureFrom: z.enum(['own', 'chosen', 'earlier', 'master']).nullable(),
  /** Tags and words the picture does not show. */
  unshown: z.array(z.string()),
})
export type Look = z.infer<typeof Look>

const text = z.string().max(2000)
const tags = z.array(z.string().trim().min(1).max(80)).max(20)

export const EditLook = z.object({
  id: LookId,
  change: z
    .object({
      descriptionOverride: text.nullable(),
      statusTags: tags,
      carryForward: tags,
      droppedTags: tags,
      asIs: z.boolean(),
      referenceAttemptId: AttemptId.nullable(),
      inheritedFromId: LookId.nullable(),
      view: z.string().nullable(),
      height: z.string().nullable(),
      size: z.string().nullable(),
      requirement: z.enum(requirements).nullable(),
    })
    .partial(),
})
export type EditLook = z.infer<typeof EditLook>

export const AddToScene = z.object({
  sceneId: SceneId,
  assetId: AssetId,
  /** The shots it is in from now on; none: in the scene, in no shot. */
  shotIds: z.array(ShotId),
})
export type AddToScene = z.infer<typeof AddToScene>

const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: {} }

export const looks = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/looks' }).errors(errors).input(z.object({ sceneId: SceneId })).output(z.array(Look)),
  edit: oc.route({ method: 'PATCH', path: '/looks/{id}' }).errors(errors).input(EditLook).output(undo),
  add: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/looks', description: 'An asset of the film comes into the scene and into the ticked shots; a sidelined one is restored.' })
    .errors(errors)
    .input(AddToScene)
    .output(undo.extend({ lookId: LookId })),
  remove: oc
    .route({ method: 'DELETE', path: '/looks/{id}', description: 'Out of the scene and its shots; remembered, so that re-extraction does not add it again.' })
    .errors(errors)
    .input(z.object({ id: LookId }))
    .output(undo),
}
