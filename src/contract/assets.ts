import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { views } from '#core/assets/picture-prompt.ts'
import { AssetState } from '#core/assets/state.ts'
import { AttemptState } from '#core/attempts/slot.ts'
import { AssetId, AttemptId, LookId, ProjectId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { Attempt } from './attempts.ts'

export const Asset = z.object({
  id: AssetId,
  kind: AssetKind,
  nature: Nature,
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  state: AssetState,
  count: z.int().nullable(),
  speaks: z.boolean(),
  pictured: z.boolean(),
  locked: z.boolean(),
  /** Made by hand in this scene (S8). */
  madeInScene: SceneId.nullable(),
  /** Hash of the selected picture; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** What is wrong with the cutout of that picture; empty when nothing is. */
  cutoutComplaints: z.array(z.string()),
  /** The latest attempt at it, whether it became the picture or not. */
  latest: z.object({ state: AttemptState, error: z.string().nullable() }).nullable(),
  sceneIds: z.array(SceneId),
})
export type Asset = z.infer<typeof Asset>

export const Evidence = z.object({ sceneId: SceneId, manner: z.string(), quote: z.string(), rule: z.string(), line: z.int() })

const name = z.string().trim().min(1).max(200)
const aliases = z.array(name).max(50)
const count = z.int().positive().max(100_000).nullable()

const EditableParts = z.object({ name, description: z.string().max(4000), aliases, pictured: z.boolean(), count, nature: Nature })

export const EditAsset = z.object({
  id: AssetId,
  change: EditableParts.partial(),
  /** What it was when the editing began; where it is something else by now, nothing is overwritten. */
  seen: EditableParts.partial().optional(),
})
export type EditAsset = z.infer<typeof EditAsset>

/** Somebody else was faster; this is what it is now. */
export const NewerAsset = z.object({ now: EditableParts })
export type NewerAsset = z.infer<typeof NewerAsset>

/** What the description was from a moment on; without a label the studio wrote it. */
export const DescriptionVersion = z.object({ at: z.date(), text: z.string(), label: z.string().nullable() })

export const AddAsset = z.object({
  projectId: ProjectId,
  kind: AssetKind,
  nature: Nature.optional(),
  name,
  aliases: aliases.default([]),
  description: z.string().max(4000).default(''),
  count: count.default(null),
  /** Ticked by hand; when absent, found in the script by name and aliases. */
  sceneIds: z.array(SceneId).optional(),
  /** It is made for this scene (S8). */
  madeInScene: SceneId.optional(),
  /** A new one is wanted although one of that name is known. */
  anyway: z.boolean().default(false),
})
export type AddAsset = z.infer<typeof AddAsset>

/** What is known under the name already, and what to do with it instead. */
export const KnownAsset = z.object({ assetId: AssetId, name: z.string(), kind: AssetKind, state: AssetState, offer: z.enum(['restore', 'merge']) })
export type KnownAsset = z.infer<typeof KnownAsset>

export const MergeAssets = z.object({
  survivorId: AssetId,
  /** Those of the survivor when absent. */
  name: name.optional(),
  kind: AssetKind.optional(),
  absorbed: z
    .array(
      z.discriminatedUnion('as', [
        z.object({ assetId: AssetId, as: z.literal('name') }),
        /** From this line of the script on, the survivor looks like it. */
        z.object({ assetId: AssetId, as: z.literal('form'), sceneId: SceneId, line: z.int(), quote: z.string().trim().min(1).max(2000) }),
      ]),
    )
    .min(1)
    .max(50),
})
export type MergeAssets = z.infer<typeof MergeAssets>

/** One was in a shot twice, in different ways: the wider presence won. */
export const Widened = z.object({ shotId: ShotId, lookId: LookId, was: z.array(z.string()), now: z.string() })
export type Widened = z.infer<typeof Widened>

const View = z.enum(views)

export const OfferPictures = z.object({ projectId: ProjectId, ids: z.array(AssetId).max(2000), view: View.optional() })
export type OfferPictures = z.infer<typeof OfferPictures>

/** fresh: there and right; reused: made before from the same recipe, costs nothing; refused: locked, or nothing to make it from. */
export const OfferHow = z.enum(['queued', 'running', 'reused', 'fresh', 'refused'])

/** What asking for pictures would come to, before it is asked. */
export const PictureOffer = z.object({
  lines: z.array(
    z.object({
      assetId: AssetId,
      how: OfferHow,
      /** Of what is needed now, and of one more attempt in any case. */
      usd: z.number(),
      anotherUsd: z.number(),
    }),
  ),
  usd: z.number(),
  /** The prices are those of the rehearsed model; nothing is paid. */
  rehearsed: z.boolean(),
})
export type PictureOffer = z.infer<typeof PictureOffer>

export const AssetGate = z.object({
  open: z.boolean(),
  lines: z.array(z.object({ blocks: z.boolean(), message: z.string(), assetIds: z.array(AssetId) })),
})

const one = z.object({ id: AssetId })
const many = z.object({ ids: z.array(AssetId).min(1).max(2000) })
const undo = z.object({ undoId: UndoId.nullable() })
const bulk = undo.extend({ changed: z.array(AssetId), locked: z.array(AssetId) })
const mode = z.enum(['needed', 'another']).default('needed')
const ordered = z.object({ attemptId: AttemptId, how: z.string() })
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 }, CONFLICT: { data: z.union([KnownAsset, NewerAsset]).optional() } }
const uploaded = z.object({ attemptId: AttemptId, picture: z.string(), undoId: UndoId.nullable() })

export const assets = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/assets' }).input(z.object({ projectId: ProjectId })).output(z.array(Asset)),
  evidence: oc.route({ method: 'GET', path: '/assets/{id}/evidence' }).input(one).output(z.array(Evidence)),
  attempts: oc.route({ method: 'GET', path: '/assets/{id}/attempts' }).input(one).output(z.array(Attempt)),
  angles: oc
    .route({ method: 'GET', path: '/assets/{id}/angles', description: 'Which views of it there are.' })
    .input(one)
    .output(z.array(z.object({ view: View, picture: z.string().nullable(), attempts: z.int() }))),
  history: oc
    .route({ method: 'GET', path: '/assets/{id}/history', description: 'What its description was before, latest first.' })
    .errors(errors)
    .input(one)
    .output(z.array(DescriptionVersion)),
  gate: oc
    .route({ method: 'GET', path: '/films/{projectId}/assets/gate', description: 'What the assets still need, in words; those without a picture pass.' })
    .input(z.object({ projectId: ProjectId }))
    .output(AssetGate),
  edit: oc
    .route({ method: 'PATCH', path: '/assets/{id}', description: 'The old name of a renamed asset stays as an alias, since the script says it.' })
    .errors(errors)
    .input(EditAsset)
    .output(undo),
  retype: oc
    .route({ method: 'PUT', path: '/assets/{id}/kind' })
    .errors(errors)
    .input(one.extend({ kind: AssetKind, nature: Nature.optional() }))
    .output(undo),
  retypeMany: oc
    .route({ method: 'PUT', path: '/assets/kind', description: 'Many at once, one undo. Locked ones stay as they are.' })
    .errors(errors)
    .input(many.extend({ kind: AssetKind }))
    .output(bulk),
  lock: oc
    .route({ method: 'POST', path: '/assets/lock', description: 'Locked ones are not touched by re-extraction or bulk actions.' })
    .errors(errors)
    .input(many.extend({ locked: z.boolean() }))
    .output(undo),
  sideline: oc
    .route({ method: 'POST', path: '/assets/sideline', description: 'Off the board, with everything kept; in frames it goes as words. Locked ones stay.' })
    .errors(errors)
    .input(many)
    .output(bulk),
  restore: oc
    .route({ method: 'POST', path: '/assets/restore', description: 'Back on the board and in the scenes that show it; its frames are fresh again.' })
    .errors(errors)
    .input(many)
    .output(bulk),
  add: oc
    .route({ method: 'POST', path: '/films/{projectId}/assets', description: 'By hand; in the scenes ticked, or found in the script by its names.' })
    .errors(errors)
    .input(AddAsset)
    .output(undo.extend({ assetId: AssetId, sceneIds: z.array(SceneId) })),
  merge: oc
    .route({ method: 'POST', path: '/assets/{survivorId}/merge', description: 'Two or more assets become one; each absorbed one is another name or a later form.' })
    .errors(errors)
    .input(MergeAssets)
    .output(undo.extend({ widened: z.array(Widened) })),
  unmerge: oc
    .route({ method: 'POST', path: '/assets/{id}/unmerge', description: 'The state before the merge; work made since stays with the survivor.' })
    .errors(errors)
    .input(one)
    .output(undo),
  absorbed: oc
    .route({ method: 'GET', path: '/assets/{id}/absorbed', description: 'What was merged into it, and can be taken out again.' })
    .errors(errors)
    .input(one)
    .output(z.array(z.object({ id: AssetId, name: z.string(), kind: AssetKind, as: z.enum(['name', 'form']) }))),
  splitAlias: oc
    .route({ method: 'POST', path: '/assets/{id}/split', description: 'An alias becomes an asset of its own, with what the script says of it under that name.' })
    .errors(errors)
    .input(one.extend({ alias: name, kind: AssetKind.optional() }))
    .output(undo.extend({ assetId: AssetId })),
  makePicture: oc
    .route({ method: 'POST', path: '/assets/{id}/pictures' })
    .errors(errors)
    .input(one.extend({ mode }))
    .output(ordered),
  makePictures: oc
    .route({ method: 'POST', path: '/films/{projectId}/pictures', description: 'Of many at once; what exists with the same recipe is taken again and costs nothing. Locked ones stay as they are.' })
    .errors(errors)
    .input(z.object({ projectId: ProjectId, ids: many.shape.ids }))
    .output(z.object({ ordered: z.array(ordered) })),
  offerPictures: oc
    .route({ method: 'POST', path: '/films/{projectId}/pictures/offer', description: 'The price before it is paid, and what would be used again for nothing. Changes nothing.' })
    .errors(errors)
    .input(OfferPictures)
    .output(PictureOffer),
  cutOut: oc
    .route({ method: 'POST', path: '/attempts/{id}/cutout', description: 'Takes the background away again, or from an upload, with the cutout engine of the film; a new attempt beside the old one.' })
    .errors(errors)
    .input(z.object({ id: AttemptId }))
    .output(z.object({ attemptId: AttemptId })),
  makeAngle: oc
    .route({ method: 'POST', path: '/assets/{id}/angles/{view}', description: 'Another view of it, with its picture as reference.' })
    .errors(errors)
    .input(one.extend({ view: View, mode }))
    .output(ordered),
  uploadPicture: oc
    .route({ method: 'POST', path: '/assets/{id}/uploads', description: 'PNG, JPEG, WebP or AVIF, judged by content; becomes the selected attempt.' })
    .errors(errors)
    .input(one.extend({ view: View.optional(), file: z.file() }))
    .output(uploaded),
  removePicture: oc
    .route({ method: 'DELETE', path: '/assets/{id}/picture', description: 'It goes as words from now on.' })
    .errors(errors)
    .input(one.extend({ view: View.optional() }))
    .output(undo),
}
