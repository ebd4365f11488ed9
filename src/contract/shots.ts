import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetId, AttemptId, LookId, ProjectId, SceneId, ShotId, ShotReferenceId, UndoId } from '#core/ids.ts'
import { Camera } from '#core/shots/camera.ts'
import { ReferenceFrames, ReferencePurpose } from '#core/shots/shot-reference.ts'
import { Speech } from '#core/shots/shot.ts'
import { transformationMoments, transformationStates } from '#core/shots/transformation.ts'

export const Shot = z.object({
  id: ShotId,
  sceneId: SceneId,
  label: z.string(),
  action: z.string(),
  dialogue: z.array(Speech),
  seconds: z.number(),
  camera: Camera,
  cameraReason: z.string(),
})
export type Shot = z.infer<typeof Shot>

export const SplitPoint = z.discriminatedUnion('in', [
  z.object({ in: z.literal('action'), offset: z.int().nonnegative() }),
  z.object({ in: z.literal('dialogue'), speech: z.int().nonnegative(), offset: z.int().nonnegative() }),
])

export const SplitShot = z.object({
  id: ShotId,
  /** Where in the text; the first place between two sentences when absent. */
  point: SplitPoint.optional(),
  /** Who passes through and shall be anchored: enters in the first part, exits in the second. */
  anchor: LookId.optional(),
})
export type SplitShot = z.infer<typeof SplitShot>

const Text = { action: z.string().max(5000), dialogue: z.array(Speech).max(50), camera: Camera }

export const InsertShot = z.object({ sceneId: SceneId, after: ShotId.nullable(), ...Text })
export type InsertShot = z.infer<typeof InsertShot>

const ShotFields = z.object({ ...Text, seconds: z.number().min(0.5).max(600) }).partial()

export const EditShot = z.object({
  id: ShotId,
  change: ShotFields,
  /** What the user saw in these fields: if it is no longer true, nothing is overwritten. */
  seen: ShotFields.optional(),
})
export type EditShot = z.infer<typeof EditShot>

export const EditShots = z.object({ sceneId: SceneId, edits: z.array(EditShot).min(1).max(500) })
export type EditShots = z.infer<typeof EditShots>

export const ShotProblem = z.object({ level: z.enum(['error', 'warning']), shotId: ShotId.nullable(), message: z.string() })
export type ShotProblem = z.infer<typeof ShotProblem>

const ReferenceFields = { purpose: ReferencePurpose, frames: ReferenceFrames, note: z.string().trim().max(300) }

/** A picture somebody brought for a shot, beside those of its cast. */
export const ShotReference = z.object({
  id: ShotReferenceId,
  shotId: ShotId,
  ...ReferenceFields,
  /** Hash; GET /media/{hash}. */
  picture: z.string(),
  /** What the film's image engine cannot do with it; "" where it can. */
  unread: z.string(),
})
export type ShotReference = z.infer<typeof ShotReference>

export const AddShotReference = z.object({
  shotId: ShotId,
  purpose: ReferencePurpose.default('composition'),
  frames: ReferenceFrames.default('both'),
  note: ReferenceFields.note.default(''),
  file: z.file(),
})
export type AddShotReference = z.infer<typeof AddShotReference>

export const EditShotReference = z.object({
  id: ShotReferenceId,
  change: z.object(ReferenceFields).partial(),
  /** The note the user saw: if it is another one by now, nothing is overwritten. */
  seen: z.object({ note: z.string() }).partial().optional(),
})
export type EditShotReference = z.infer<typeof EditShotReference>

/** What the note says by now, where it was not what the user saw. */
export const NewerNote = z.object({ now: z.object({ note: z.string() }) })
export type NewerNote = z.infer<typeof NewerNote>

const one = z.object({ id: ShotId })
const referenceChanged = z.object({ id: ShotReferenceId, undoId: UndoId.nullable() })
const changed = z.object({ shotId: ShotId, undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 }, CONFLICT: {} }

export const shots = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/shots' }).input(z.object({ sceneId: SceneId })).output(z.array(Shot)),
  draft: oc
    .route({ method: 'POST', path: '/films/{projectId}/shots/draft', description: 'Breaks scenes without shots into shots: at once by the rules, as jobs by a text engine.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ projectId: ProjectId, sceneIds: z.array(SceneId) }))
    .output(z.object({ shots: z.int(), queued: z.int() })),
  follow: oc
    .route({ method: 'POST', path: '/films/{projectId}/shots/follow', description: 'Shots of scenes that the script changed follow it: what is still there keeps its work. At once by the rules, as jobs by a text engine.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ projectId: ProjectId, sceneIds: z.array(SceneId).optional() }))
    .output(z.object({ scenes: z.int(), queued: z.int(), undoId: UndoId.nullable() })),
  split: oc
    .route({ method: 'POST', path: '/shots/{id}/split' })
    .errors(errors)
    .input(SplitShot)
    .output(z.object({ shotIds: z.array(ShotId), undoId: UndoId.nullable() })),
  merge: oc
    .route({ method: 'POST', path: '/shots/{id}/merge' })
    .errors(errors)
    .input(one.extend({ into: z.enum(['next', 'previous']) }))
    .output(changed),
  insert: oc.route({ method: 'POST', path: '/scenes/{sceneId}/shots' }).errors(errors).input(InsertShot).output(changed),
  remove: oc.route({ method: 'DELETE', path: '/shots/{id}' }).errors(errors).input(one).output(changed),
  move: oc.route({ method: 'POST', path: '/shots/{id}/move' }).errors(errors).input(one.extend({ after: ShotId.nullable() })).output(changed),
  edit: oc.route({ method: 'PATCH', path: '/shots/{id}' }).errors(errors).input(EditShot).output(changed),
  editMany: oc
    .route({ method: 'PATCH', path: '/scenes/{sceneId}/shots', description: 'Several fields of several shots; one undo.' })
    .errors(errors)
    .input(EditShots)
    .output(z.object({ undoId: UndoId.nullable() })),
  references: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/shot-references', description: 'Storyboard sketches, moods and photos that go with the frames of single shots.' })
    .input(z.object({ sceneId: SceneId }))
    .output(z.array(ShotReference)),
  addReference: oc
    .route({ method: 'POST', path: '/shots/{shotId}/references', description: 'PNG, JPEG, WebP or AVIF, judged by content. At most three go with one frame.' })
    .errors(errors)
    .input(AddShotReference)
    .output(referenceChanged.extend({ picture: z.string() })),
  editReference: oc
    .route({ method: 'PATCH', path: '/shot-references/{id}' })
    .errors({ ...errors, CONFLICT: { data: NewerNote.optional() } })
    .input(EditShotReference)
    .output(referenceChanged),
  removeReference: oc
    .route({ method: 'DELETE', path: '/shot-references/{id}' })
    .errors(errors)
    .input(z.object({ id: ShotReferenceId }))
    .output(referenceChanged),
  problems: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/shots/problems', description: 'What stands against locking the shot list: errors block, warnings may be locked over.' })
    .errors(errors)
    .input(z.object({ sceneId: SceneId }))
    .output(z.array(ShotProblem)),
}

const ScriptLine = {
  sceneId: SceneId,
  line: z.int().nonnegative(),
  /** The words of the script that tell it. */
  quote: z.string().trim().min(1).max(2000),
}
const FormWords = {
  formName: z.string().trim().min(1).max(200),
  formKind: AssetKind,
  moment: z.enum(transformationMoments),
  before: z.string().max(4000),
  after: z.string().trim().min(1).max(4000),
}

export const Transformation = z.object({
  id: z.uuid(),
  assetId: AssetId,
  ...ScriptLine,
  ...FormWords,
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
  ...ScriptLine,
  ...FormWords,
  /** That of the asset when absent. */
  formKind: AssetKind.optional(),
  moment: z.enum(transformationMoments).default('within'),
  before: z.string().max(4000).optional(),
})
export type AddTransformation = z.infer<typeof AddTransformation>

export const EditTransformation = z.object({ id: z.uuid(), change: z.object({ ...ScriptLine, ...FormWords }).partial() })
export type EditTransformation = z.infer<typeof EditTransformation>

const form = z.object({ id: z.uuid() })
const undone = z.object({ undoId: UndoId.nullable() })

export const transformations = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/transformations' }).input(z.object({ projectId: ProjectId })).output(z.array(Transformation)),
  add: oc.route({ method: 'POST', path: '/assets/{assetId}/transformations' }).errors(errors).input(AddTransformation).output(undone.extend({ id: z.uuid() })),
  edit: oc.route({ method: 'PATCH', path: '/transformations/{id}' }).errors(errors).input(EditTransformation).output(undone),
  confirm: oc.route({ method: 'POST', path: '/transformations/{id}/confirm' }).errors(errors).input(form).output(undone),
  dismiss: oc
    .route({ method: 'POST', path: '/transformations/{id}/dismiss', description: 'It is not proposed again.' })
    .errors(errors)
    .input(form)
    .output(undone),
  makePicture: oc
    .route({ method: 'POST', path: '/transformations/{id}/pictures' })
    .errors(errors)
    .input(form.extend({ mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  uploadPicture: oc
    .route({ method: 'POST', path: '/transformations/{id}/uploads' })
    .errors(errors)
    .input(form.extend({ file: z.file() }))
    .output(z.object({ attemptId: AttemptId, picture: z.string(), undoId: UndoId.nullable() })),
  removePicture: oc.route({ method: 'DELETE', path: '/transformations/{id}/picture' }).errors(errors).input(form).output(undone),
}
