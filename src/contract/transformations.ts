import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetId, AttemptId, ProjectId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { transformationMoments, transformationStates } from '#core/shots/transformation.ts'

const Place = {
  sceneId: SceneId,
  line: z.int().nonnegative(),
  /** The words of the script that tell it. */
  quote: z.string().trim().min(1).max(2000),
}
const Form = {
  formName: z.string().trim().min(1).max(200),
  formKind: AssetKind,
  moment: z.enum(transformationMoments),
  before: z.string().max(4000),
  after: z.string().trim().min(1).max(4000),
}

export const Transformation = z.object({
  id: z.uuid(),
  assetId: AssetId,
  ...Place,
  ...Form,
  state: z.enum(transformationStates),
  /** Number of its scene. */
  scene: z.int(),
  /** The shot that covers its line; null until there is one. */
  shotId: ShotId.nullable(),
  /** Hash of the form's picture; GET /media/{hash}. */
  picture: z.string().nullable(),
})
export type Transformation = z.infer<typeof Transformation>

export const AddTransformation = z.object({
  assetId: AssetId,
  ...Place,
  ...Form,
  /** That of the asset when absent. */
  formKind: AssetKind.optional(),
  moment: z.enum(transformationMoments).default('within'),
  before: z.string().max(4000).optional(),
})
export type AddTransformation = z.infer<typeof AddTransformation>

export const EditTransformation = z.object({ id: z.uuid(), change: z.object({ ...Place, ...Form }).partial() })
export type EditTransformation = z.infer<typeof EditTransformation>

const one = z.object({ id: z.uuid() })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, REFUSED: {}, CONFLICT: {} }

export const transformations = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/transformations' }).input(z.object({ projectId: ProjectId })).output(z.array(Transformation)),
  add: oc.route({ method: 'POST', path: '/assets/{assetId}/transformations' }).errors(errors).input(AddTransformation).output(undo.extend({ id: z.uuid() })),
  edit: oc.route({ method: 'PATCH', path: '/transformations/{id}' }).errors(errors).input(EditTransformation).output(undo),
  confirm: oc.route({ method: 'POST', path: '/transformations/{id}/confirm' }).errors(errors).input(one).output(undo),
  dismiss: oc
    .route({ method: 'POST', path: '/transformations/{id}/dismiss', description: 'It is not proposed again.' })
    .errors(errors)
    .input(one)
    .output(undo),
  makePicture: oc
    .route({ method: 'POST', path: '/transformations/{id}/pictures' })
    .errors(errors)
    .input(one.extend({ mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  uploadPicture: oc
    .route({ method: 'POST', path: '/transformations/{id}/uploads' })
    .errors(errors)
    .input(one.extend({ file: z.file() }))
    .output(z.object({ attemptId: AttemptId, picture: z.string(), undoId: UndoId.nullable() })),
  removePicture: oc.route({ method: 'DELETE', path: '/transformations/{id}/picture' }).errors(errors).input(one).output(undo),
}
