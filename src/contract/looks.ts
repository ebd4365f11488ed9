import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { DescriptionConflict } from '#core/assets/merge-description.ts'
import { AssetId, AttemptId, LookId, ProjectId, ProposalId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { proposalSources, proposalStates } from '#core/looks/description-proposal.ts'
import { requirements } from '#core/looks/look.ts'
import { OfferHow } from './assets.ts'

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
  /** What it would be described with if nothing were said here. */
  inheritedDescription: z.string(),
  /** Said in this scene; `carryForward` names those that later scenes inherit, `droppedTags` what no longer holds. */
  statusTags: z.array(z.string()),
  carryForward: z.array(z.string()),
  droppedTags: z.array(z.string()),
  /** How the camera sees it here, where the user said so. */
  view: z.string().nullable(),
  height: z.string().nullable(),
  size: z.string().nullable(),
  requirement: z.enum(requirements).nullable(),
  /** The user pinned what it inherits from. */
  pinned: z.boolean(),
  /** Views of the asset that have a picture. */
  angles: z.array(z.string()),
})
export type Look = z.infer<typeof Look>

export const LookPictures = z.object({ projectId: ProjectId, ids: z.array(LookId).min(1).max(2000) })
export type LookPictures = z.infer<typeof LookPictures>

/** What pictures of their own would come to for these looks, before they are asked for. */
export const LookPictureOffer = z.object({
  lines: z.array(z.object({ lookId: LookId, how: OfferHow, usd: z.number() })),
  usd: z.number(),
  /** The prices are those of the rehearsed model; nothing is paid. */
  rehearsed: z.boolean(),
})
export type LookPictureOffer = z.infer<typeof LookPictureOffer>

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
  /** What the description was when the typing began: what another window wrote meanwhile is not overwritten. */
  seen: z.object({ descriptionOverride: text.nullable() }).optional(),
})
export type EditLook = z.infer<typeof EditLook>

/** Another window was faster: what is said in this scene by now. */
export const NewerLook = z.object({ now: z.object({ descriptionOverride: text.nullable() }) })
export type NewerLook = z.infer<typeof NewerLook>

export const EditLooks = z.object({
  ids: z.array(LookId).min(1).max(5000),
  change: z.object({ asIs: z.boolean(), requirement: z.enum(requirements).nullable() }).partial(),
})
export type EditLooks = z.infer<typeof EditLooks>

export const AddToScene = z.object({
  sceneId: SceneId,
  assetId: AssetId,
  /** The shots it is in from now on; none: in the scene, in no shot. */
  shotIds: z.array(ShotId),
})
export type AddToScene = z.infer<typeof AddToScene>

/** One scene of an asset's way through the film. */
export const TimelineEntry = Look.pick({ sceneId: true, inheritedFromId: true, description: true, tags: true, carried: true, picture: true, pictureFrom: true, unshown: true }).extend({
  lookId: LookId,
  scene: z.int(),
  deferred: z.boolean(),
  /** The user chose what it inherits from. */
  pinned: z.boolean(),
  /** Why the pin cannot be followed any more. */
  broken: z.string().nullable(),
  /** The last form it has taken by the end of the scene. */
  form: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const Reference = z.object({
  attemptId: AttemptId,
  picture: z.string(),
  label: z.string(),
  from: z.enum(['scene', 'master', 'form', 'chosen']),
  current: z.boolean(),
})
export type Reference = z.infer<typeof Reference>

export const Gate = z.object({
  /** Nothing that is required is missing. */
  open: z.boolean(),
  lines: z.array(
    z.object({
      lookId: LookId,
      sceneId: SceneId,
      assetId: AssetId,
      name: z.string(),
      required: z.boolean(),
      because: z.string(),
      missing: z.string().nullable(),
    }),
  ),
})
export type Gate = z.infer<typeof Gate>

export const Carried = z.object({ lookId: LookId, name: z.string(), tags: z.array(z.string()) })
export type Carried = z.infer<typeof Carried>

const tagsOfLooks = z.array(z.object({ lookId: LookId, tag: z.string().min(1).max(80) })).max(1000)
export const AnswerCarried = z.object({ sceneId: SceneId, keep: tagsOfLooks, drop: tagsOfLooks })
export type AnswerCarried = z.infer<typeof AnswerCarried>

export const DescriptionProposal = z.object({
  id: ProposalId,
  assetId: AssetId,
  lookId: LookId.nullable(),
  source: z.enum(proposalSources),
  state: z.enum(proposalStates),
  engine: z.string(),
  /** Keep. */
  current: z.string(),
  /** Replace. */
  proposed: z.string().nullable(),
  /** Merge: script facts stay, visible facts come from the picture. */
  merged: z.string().nullable(),
  conflicts: z.array(DescriptionConflict),
  error: z.string().nullable(),
})
export type DescriptionProposal = z.infer<typeof DescriptionProposal>

const one = z.object({ id: LookId })
const scene = z.object({ sceneId: SceneId })
const film = z.object({ projectId: ProjectId })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: { status: 422 } }

export const looks = {
  describePicture: oc
    .route({ method: 'POST', path: '/assets/{assetId}/picture-description', description: 'A vision engine says what the selected picture shows; keep, replace or merge is the user’s choice.' })
    .errors(errors)
    .input(z.object({ assetId: AssetId }))
    .output(z.object({ proposalId: ProposalId })),
  describeForScene: oc
    .route({ method: 'POST', path: '/looks/{id}/description', description: 'The text engine of the film adapts the description to the scene; accepting it is an edit of the look.' })
    .errors(errors)
    .input(one)
    .output(z.object({ proposalId: ProposalId })),
  proposal: oc.route({ method: 'GET', path: '/description-proposals/{id}' }).errors(errors).input(z.object({ id: ProposalId })).output(DescriptionProposal),
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/looks' }).errors(errors).input(z.object({ sceneId: SceneId })).output(z.array(Look)),
  edit: oc.route({ method: 'PATCH', path: '/looks/{id}' }).errors({ ...errors, CONFLICT: { data: NewerLook.optional() } }).input(EditLook).output(undo),
  editMany: oc
    .route({ method: 'PATCH', path: '/looks', description: 'As is, or required, for many looks at once; one undo.' })
    .errors(errors)
    .input(EditLooks)
    .output(undo),
  proposeDescription: oc
    .route({ method: 'POST', path: '/looks/{id}/proposal', description: 'How it looks in this scene, as the script tells it; null when it does not.' })
    .errors(errors)
    .input(one)
    .output(z.object({ description: z.string().nullable(), quotes: z.array(z.string()) })),
  add: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/looks', description: 'An asset of the film comes into the scene and into the ticked shots; a sidelined one is restored.' })
    .errors(errors)
    .input(AddToScene)
    .output(undo.extend({ lookId: LookId })),
  remove: oc
    .route({ method: 'DELETE', path: '/looks/{id}', description: 'Out of the scene and its shots; remembered, so that re-extraction does not add it again.' })
    .errors(errors)
    .input(one)
    .output(undo),
  timeline: oc.route({ method: 'GET', path: '/assets/{id}/timeline' }).errors(errors).input(z.object({ id: AssetId })).output(z.array(TimelineEntry)),
  repairPins: oc
    .route({ method: 'POST', path: '/films/{projectId}/looks/repair', description: 'Links to looks that are gone, later, deferred or another asset’s give way to the nearest earlier look.' })
    .errors(errors)
    .input(film)
    .output(undo.extend({ repaired: z.array(LookId) })),
  references: oc
    .route({ method: 'GET', path: '/looks/{id}/references', description: 'Earlier scenes, master image, forms; the current one is marked.' })
    .errors(errors)
    .input(one)
    .output(z.array(Reference)),
  gate: oc.route({ method: 'GET', path: '/scenes/{sceneId}/gate' }).errors(errors).input(scene).output(Gate),
  filmGate: oc.route({ method: 'GET', path: '/films/{projectId}/gate' }).input(film).output(Gate),
  carried: oc.route({ method: 'GET', path: '/scenes/{sceneId}/carried' }).errors(errors).input(scene).output(z.array(Carried)),
  answerCarried: oc.route({ method: 'POST', path: '/scenes/{sceneId}/carried' }).errors(errors).input(AnswerCarried).output(undo),
  makePicture: oc
    .route({ method: 'POST', path: '/looks/{id}/pictures' })
    .errors(errors)
    .input(one.extend({ mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  offerPictures: oc
    .route({ method: 'POST', path: '/films/{projectId}/looks/pictures/offer', description: 'The price of pictures for their scene, before it is paid. Changes nothing.' })
    .errors(errors)
    .input(LookPictures)
    .output(LookPictureOffer),
  makePictures: oc
    .route({ method: 'POST', path: '/films/{projectId}/looks/pictures', description: 'Of many at once; what exists with the same recipe is taken again and costs nothing. Undo shows them as is again; what is paid stays.' })
    .errors(errors)
    .input(LookPictures)
    .output(undo.extend({ ordered: z.array(z.object({ attemptId: AttemptId, how: z.string() })) })),
  uploadPicture: oc
    .route({ method: 'POST', path: '/looks/{id}/uploads' })
    .errors(errors)
    .input(one.extend({ file: z.file() }))
    .output(undo.extend({ attemptId: AttemptId, picture: z.string() })),
  removePicture: oc.route({ method: 'DELETE', path: '/looks/{id}/picture' }).errors(errors).input(one).output(undo),
}
