import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Presence } from '#core/casting/presence.ts'
import { templateKinds } from '#core/casting/templates.ts'
import { questionStates } from '#core/casting/told/ask-casting.ts'
import { AssetKind } from '#core/assets/kind.ts'
import { AssetState } from '#core/assets/state.ts'
import { AssetId, AssignmentId, LookId, ProjectId, SceneId, ShotId, UndoId } from '#core/ids.ts'
import { Shot, SplitPoint } from './shots.ts'

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

export const PresenceSet = Assignment.extend({ undoId: UndoId.nullable() })
export type PresenceSet = z.infer<typeof PresenceSet>

const place = { shotId: ShotId, lookId: LookId }

/** One cell of the matrix; null takes the asset out of the shot. */
const Cell = z.object({
  ...place,
  presence: Presence.nullable(),
  /** What the user saw when deciding (null: not in the shot): if it is no longer true, nothing is changed. */
  from: Presence.nullable().optional(),
  count: z.int().positive().nullable().optional(),
})

export const PaintCasting = z.object({ sceneId: SceneId, cells: z.array(Cell).min(1).max(5000), label: z.string().max(200).optional() })
export type PaintCasting = z.infer<typeof PaintCasting>

export const Painted = z.object({ undoId: UndoId.nullable(), assignments: z.array(Assignment) })
export type Painted = z.infer<typeof Painted>

const CellNow = z.object({ ...place, presence: Presence.nullable() })

/** A cell that would change: what it is, and what it would be. */
export const CellChange = CellNow.extend({ from: Presence.nullable() })
export type CellChange = z.infer<typeof CellChange>

export const ApplyTemplate = z.object({
  sceneId: SceneId,
  template: z.enum(templateKinds),
  /** All shots of the scene when absent. */
  shotIds: z.array(ShotId).max(2000).optional(),
  /** All of the scene when absent; places stay where they are when somebody comes and goes. */
  lookIds: z.array(LookId).max(2000).optional(),
})
export type ApplyTemplate = z.infer<typeof ApplyTemplate>

const Mend = z.object({
  key: z.string(),
  /** What is true once it is mended: "Nora enters in 3C". */
  label: z.string(),
})

/** Presence that makes no sense from shot to shot; never in the way of anything. */
export const Break = z.object({
  id: z.string(),
  shotId: ShotId,
  assetId: AssetId,
  /** Null where the asset is not in the scene. */
  lookId: LookId.nullable(),
  message: z.string(),
  /** The likeliest first. */
  mends: z.array(Mend),
})
export type Break = z.infer<typeof Break>

export const MendBreak = z.object({ sceneId: SceneId, breakId: z.string().max(200), mendKey: z.string().max(500) })
export type MendBreak = z.infer<typeof MendBreak>

/** What the text of a shot says and its casting does not. */
export const CastingSuggestion = z.object({
  ...place,
  presence: Presence,
  /** How it is cast now; null: not in the shot. */
  from: Presence.nullable(),
  /** The words that say so. */
  evidence: z.string(),
  /** The rule in words, "walks in"; "" where an engine read it. */
  rule: z.string(),
  /** "the text", or the name of the engine that read it. */
  by: z.string(),
})
export type CastingSuggestion = z.infer<typeof CastingSuggestion>

export const AnswerCasting = z.object({ sceneId: SceneId, cells: z.array(z.object({ ...place, presence: Presence })).min(1).max(5000) })
export type AnswerCasting = z.infer<typeof AnswerCasting>

export const MatrixLook = z.object({
  lookId: LookId,
  assetId: AssetId,
  name: z.string(),
  kind: AssetKind,
  state: AssetState,
  /** How many of an extra, unless the shot says otherwise. */
  count: z.int().nullable(),
  description: z.string(),
  /** Hash of the picture it is shown with; GET /media/{hash}. */
  picture: z.string().nullable(),
})
export type MatrixLook = z.infer<typeof MatrixLook>

/** Everything the matrix of a scene shows. */
export const Matrix = z.object({
  projectId: ProjectId,
  sceneId: SceneId,
  /** Whether the scene has been cast; false: nobody has opened it yet. */
  populated: z.boolean(),
  shots: z.array(Shot.pick({ id: true, label: true, action: true, dialogue: true, seconds: true, camera: true })),
  looks: z.array(MatrixLook),
  assignments: z.array(Assignment),
  breaks: z.array(Break),
  suggestions: z.array(CastingSuggestion),
  /** Two in one shot whom a model will take for one another. */
  lookAlikes: z.array(z.object({ shotId: ShotId, lookIds: z.array(LookId), message: z.string() })),
  /** Whom no frame of a shot shows. */
  unanchored: z.array(z.object({ ...place, message: z.string() })),
  /** The text engine that may be asked, and what came of it; null where the film has none. */
  reader: z
    .object({
      engine: z.string(),
      usd: z.number(),
      state: z.enum(questionStates).nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
})
export type Matrix = z.infer<typeof Matrix>

const Division = z.discriminatedUnion('by', [
  z.object({ by: z.literal('words'), points: z.array(SplitPoint).min(1).max(2) }),
  /** Seconds from the beginning of the shot; for a text that is one clause. */
  z.object({ by: z.literal('time'), seconds: z.array(z.number().positive()).min(1).max(2) }),
])

/** A shot somebody only passes through is divided, so that a frame shows them (P7). */
export const SplitPassing = z.object({
  id: ShotId,
  lookId: LookId,
  /** Two: enters, exits. Three: enters, throughout, exits. */
  parts: z.literal([2, 3]),
  /** Proposed when absent. */
  division: Division.optional(),
})
export type SplitPassing = z.infer<typeof SplitPassing>

export const SplitPreview = z.object({
  division: Division,
  /** Where else it may be divided. */
  words: z.array(z.object({ point: SplitPoint, before: z.string() })),
  seconds: z.array(z.number()),
  parts: z.array(
    Shot.pick({ label: true, action: true, dialogue: true, seconds: true }).extend({
      casting: z.array(z.object({ lookId: LookId, name: z.string(), presence: Presence })),
    }),
  ),
  /** Frames that have to be made in addition, and about what they cost. */
  frames: z.int(),
  usd: z.number(),
})
export type SplitPreview = z.infer<typeof SplitPreview>

const ofScene = z.object({ sceneId: SceneId })
const changedMeanwhile = { CONFLICT: { data: z.object({ cells: z.array(CellNow) }) } }
const refusals = { NOT_FOUND: {}, REFUSED: { status: 422 } }

export const casting = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/casting' }).input(ofScene).output(z.array(Assignment)),

  matrix: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/matrix', description: 'Shots, looks, assignments, what makes no sense, what the texts say: the matrix of a scene whole.' })
    .errors({ NOT_FOUND: {} })
    .input(ofScene)
    .output(Matrix),

  populate: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/populate' })
    .input(ofScene)
    .output(z.object({ populated: z.int(), undoId: UndoId.nullable() })),

  setPresence: oc
    .route({ method: 'PATCH', path: '/casting/{id}', description: 'One cell that is there; one undo.' })
    .errors({ NOT_FOUND: {}, CONFLICT: { data: z.object({ presence: Presence }) } })
    .input(SetPresence)
    .output(PresenceSet),

  paint: oc
    .route({ method: 'PUT', path: '/scenes/{sceneId}/casting', description: 'Many cells of the matrix at once; one undo.' })
    .errors({ NOT_FOUND: {}, ...changedMeanwhile })
    .input(PaintCasting)
    .output(Painted),

  previewTemplate: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/template/preview', description: 'The cells that a template would change.' })
    .errors(refusals)
    .input(ApplyTemplate)
    .output(z.array(CellChange)),

  applyTemplate: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/template', description: 'Everyone throughout; in with the first shot and out with the last; as the shot before; only whom the text names. One undo.' })
    .errors(refusals)
    .input(ApplyTemplate)
    .output(Painted),

  mend: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/mend', description: 'One of the mends of a break, as the matrix lists them; one undo.' })
    .errors({ ...refusals, CONFLICT: {} })
    .input(MendBreak)
    .output(Painted),

  accept: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/suggestions/accept', description: 'One suggestion or many; one undo.' })
    .errors({ ...refusals, CONFLICT: {} })
    .input(AnswerCasting)
    .output(Painted),

  dismiss: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/suggestions/dismiss', description: 'They are not suggested again.' })
    .errors(refusals)
    .input(AnswerCasting)
    .output(z.object({ undoId: UndoId.nullable() })),

  ask: oc
    .route({ method: 'POST', path: '/scenes/{sceneId}/casting/ask', description: 'The text engine of the film reads the scene once, as a job; what it says is suggested.' })
    .errors(refusals)
    .input(ofScene)
    .output(z.object({ queued: z.boolean() })),

  previewSplit: oc
    .route({ method: 'POST', path: '/shots/{id}/split-passing/preview', description: 'The shots a split would make and who is in them; nothing is changed.' })
    .errors(refusals)
    .input(SplitPassing)
    .output(SplitPreview),

  splitPassing: oc
    .route({ method: 'POST', path: '/shots/{id}/split-passing', description: 'Two or three shots of one, so that a frame shows who only passes.' })
    .errors(refusals)
    .input(SplitPassing)
    .output(z.object({ shotIds: z.array(ShotId), undoId: UndoId.nullable() })),
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
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 }, CONFLICT: {} }

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
