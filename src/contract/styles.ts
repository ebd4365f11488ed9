import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetId, BlobHash, CapsuleId, ProjectId, UndoId } from '#core/ids.ts'
import { SampleState } from '#core/styles/sample.ts'
import { Style } from '#core/styles/style.ts'

const References = z.array(BlobHash).max(20)

export const FilmStyle = z.object({
  style: Style,
  /** The capsule it was copied from; null for a manual tone, a preset, and when the capsule is gone. */
  capsuleId: CapsuleId.nullable(),
  referenceHashes: References,
})
export type FilmStyle = z.infer<typeof FilmStyle>

export const SetStyle = z.object({
  projectId: ProjectId,
  style: Style,
  capsuleId: CapsuleId.nullable().optional(),
  /** Pictures that show the style, sent with the frames; none when absent. */
  referenceHashes: References.optional(),
})
export type SetStyle = z.infer<typeof SetStyle>

export const Capsule = z.object({
  /** Null for a preset: it comes with the program, and is duplicated before it is edited. */
  id: CapsuleId.nullable(),
  style: Style,
  referenceHashes: References,
  /** The same place in every style. Hash of the picture; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** Null: nobody has asked for its picture yet. */
  drawing: SampleState.nullable(),
})
export type Capsule = z.infer<typeof Capsule>

const NamedStyle = Style.extend({ name: z.string().trim().min(1).max(100) })

export const KeepCapsule = z.object({
  style: NamedStyle,
  referenceHashes: References.default([]),
  /** A copy gets the next free name; without it a name that is taken is a CONFLICT. */
  copy: z.boolean().default(false),
})
export type KeepCapsule = z.infer<typeof KeepCapsule>

export const EditCapsule = z.object({
  id: CapsuleId,
  style: NamedStyle,
  /** What it was when the editing began; where it is something else by now, nothing is overwritten. */
  seen: Style.optional(),
})
export type EditCapsule = z.infer<typeof EditCapsule>

/** The same asset, or a harbour where none is named, drawn in a style before it is applied. */
export const SampleWish = z.object({ projectId: ProjectId, style: Style, assetId: AssetId.nullable().optional() })
export type SampleWish = z.infer<typeof SampleWish>

export const Sample = z.object({
  /** Null: not asked for yet. */
  state: SampleState.nullable(),
  picture: z.string().nullable(),
  cutOut: z.boolean(),
  error: z.string().nullable(),
  /** Of drawing it now; what is there costs nothing. */
  usd: z.number(),
  /** The price is that of the rehearsed model; nothing is paid. */
  rehearsed: z.boolean(),
})
export type Sample = z.infer<typeof Sample>

const one = z.object({ id: CapsuleId })
const undo = z.object({ undoId: UndoId.nullable() })
const errors = { NOT_FOUND: {}, CONFLICT: {}, REFUSED: { status: 422 } }

export const styles = {
  get: oc.route({ method: 'GET', path: '/films/{projectId}/style' }).errors({ NOT_FOUND: {} }).input(z.object({ projectId: ProjectId })).output(FilmStyle),
  set: oc
    .route({ method: 'PUT', path: '/films/{projectId}/style', description: 'The film is drawn like this from now on; ask for the impact first.' })
    .errors({ NOT_FOUND: {} })
    .input(SetStyle)
    .output(z.object({ style: Style, undoId: UndoId.nullable() })),
  capsules: oc.route({ method: 'GET', path: '/capsules', description: 'Presets first, then those that were kept.' }).output(z.array(Capsule)),
  drawCapsules: oc
    .route({ method: 'POST', path: '/capsules/pictures', description: 'Draws the pictures that are missing, with the painter, for nothing.' })
    .output(z.object({ ordered: z.int() })),
  keepCapsule: oc
    .route({ method: 'POST', path: '/capsules', description: 'A new one: made, duplicated, or promoted from the manual tone of a film.' })
    .errors(errors)
    .input(KeepCapsule)
    .output(undo.extend({ id: CapsuleId, name: z.string() })),
  editCapsule: oc.route({ method: 'PUT', path: '/capsules/{id}', description: 'Films that use it keep their copy.' }).errors(errors).input(EditCapsule).output(undo),
  removeCapsule: oc.route({ method: 'DELETE', path: '/capsules/{id}', description: 'Films that use it keep their copy.' }).errors(errors).input(one).output(undo),
  addReference: oc
    .route({ method: 'POST', path: '/capsules/{id}/references', description: 'A picture that shows the style: PNG, JPEG, WebP or AVIF, judged by content.' })
    .errors(errors)
    .input(one.extend({ file: z.file() }))
    .output(undo.extend({ picture: z.string() })),
  removeReference: oc.route({ method: 'DELETE', path: '/capsules/{id}/references/{hash}' }).errors(errors).input(one.extend({ hash: BlobHash })).output(undo),
  readSample: oc
    .route({ method: 'POST', path: '/films/{projectId}/style-samples/offer', description: 'The sample if it is there, else its price. Changes nothing.' })
    .errors(errors)
    .input(SampleWish)
    .output(Sample),
  drawSample: oc
    .route({ method: 'POST', path: '/films/{projectId}/style-samples', description: 'Draws it with the engine of the film. It is no attempt of the asset.' })
    .errors(errors)
    .input(SampleWish)
    .output(Sample),
  cancelSample: oc.route({ method: 'POST', path: '/films/{projectId}/style-samples/cancel' }).errors(errors).input(SampleWish).output(Sample),
}
