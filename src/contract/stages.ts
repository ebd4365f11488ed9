import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind } from '#core/assets/kind.ts'
import { Freshness } from '#core/attempts/recipe.ts'
import { Slot, SlotKind } from '#core/attempts/slot.ts'
import { FrameSide } from '#core/casting/presence.ts'
import { levels, subjects } from '#core/engines/work.ts'
import { AssetId, ExtractionId, ProjectId, SceneId, ScriptId, ShotId, UndoId } from '#core/ids.ts'
import { SceneMatch } from '#core/scenes/scene-match.ts'
import { SlugLine } from '#core/scenes/scene.ts'
import { FilmStep } from '#core/stages/film-progress.ts'
import { StageProgress } from '#core/stages/progress.ts'
import { Stage, StageState } from '#core/stages/stage.ts'
import { Look } from './looks.ts'
import { Project, Settings } from './projects.ts'
import { SetStyle } from './styles.ts'

export const StatusLine = z.object({
  slot: Slot,
  scene: z.int().nullable(),
  label: z.string(),
  what: z.string(),
  freshness: Freshness,
  reasons: z.array(z.string()),
  /** What making it would cost; 0 when it is fresh. */
  usd: z.number(),
  /** What making another one would cost; null for a frame, which says so itself. */
  anotherUsd: z.number().nullable(),
})
export type StatusLine = z.infer<typeof StatusLine>

export const PreflightLine = z.object({
  label: z.string(),
  /** fixed: done for you; warning: goes, but not as asked; blocked: cannot go. */
  notices: z.array(z.object({ level: z.enum(levels), about: z.enum(subjects), message: z.string() })),
})
export type PreflightLine = z.infer<typeof PreflightLine>

export const StageLock = z.object({ stage: Stage, sceneId: SceneId.nullable(), state: StageState, changedAt: z.date() })
export type StageLock = z.infer<typeof StageLock>

export const SetStage = z.object({
  projectId: ProjectId,
  stage: Stage,
  /** For the stages of a scene. */
  sceneId: SceneId.nullable(),
  state: StageState,
  /** Lock although there are warnings. */
  anyway: z.boolean().default(false),
})
export type SetStage = z.infer<typeof SetStage>

/** A film on the home page. */
export const FilmCard = Project.pick({ id: true, name: true, code: true, aspectRatio: true, targetSeconds: true, sample: true, createdAt: true, removedAt: true }).extend({
  /** Hash of its first frame, or of a place of it; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** Where it stands: the first that is not done. */
  steps: z.array(FilmStep),
  scenes: z.int(),
  shots: z.int(),
  seconds: z.number(),
  /** Pictures and clips being made. */
  running: z.int(),
  usd: z.number(),
  changedAt: z.date(),
})
export type FilmCard = z.infer<typeof FilmCard>

export const HubScene = z.object({
  id: SceneId,
  position: z.int(),
  heading: z.string(),
  slug: SlugLine,
  deferred: z.boolean(),
  shots: z.int(),
  seconds: z.number(),
  /** Its dependencies. */
  assetIds: z.array(AssetId),
  progress: z.array(StageProgress),
  /** Hash of its first start frame; GET /media/{hash}. */
  picture: z.string().nullable(),
  /** Frames and clips being made. */
  running: z.int(),
  /** What its pictures and clips have cost. */
  usd: z.number(),
  /** Its shots still follow an older text. */
  scriptChanged: z.boolean(),
  /** Why the rules made the shot list, or why there is none. */
  draftingNote: z.string().nullable(),
})
export type HubScene = z.infer<typeof HubScene>

export const HubAsset = z.object({ id: AssetId, name: z.string(), kind: AssetKind, picture: z.string().nullable() })
export type HubAsset = z.infer<typeof HubAsset>

export const Hub = z.object({
  scenes: z.array(HubScene),
  /** Those on the board. */
  assets: z.array(HubAsset),
  targetSeconds: z.int().nullable(),
  /** The film shows its scenes in another order than the script. */
  movedByHand: z.boolean(),
})
export type Hub = z.infer<typeof Hub>

export const HubStatus = z.object({
  sceneId: SceneId,
  outdated: z.int(),
  /** Of making it all fresh. */
  usd: z.number(),
  /** The first of them. */
  lines: z.array(StatusLine.pick({ label: true, what: true, reasons: true })),
})
export type HubStatus = z.infer<typeof HubStatus>

const TouchedAsset = z.object({ id: AssetId, name: z.string(), kind: AssetKind })

/** What approving a version would do, before anything is done. */
export const RevisionReview = z.object({
  scriptId: ScriptId,
  version: z.int(),
  /** The version approved now; null before the first. */
  over: z.int().nullable(),
  /** Every scene of the version, then the gone ones; words only where something happened. */
  scenes: z.array(SceneMatch.extend({ words: z.string().nullable() })),
  changed: z.int(),
  /** Scenes whose shots would follow. */
  following: z.int(),
  /** The first of what is fresh now and would not be. */
  outdated: z.array(StatusLine.pick({ scene: true, label: true, what: true, reasons: true, usd: true })),
  outdatedCount: z.int(),
  outdatedUsd: z.number(),
  /** Pictures and clips kept aside with shots whose text is gone. */
  putAside: z.int(),
  /** Pictures and clips that new shots would ask for. */
  toMake: z.int(),
  toMakeUsd: z.number(),
  newAssets: z.array(TouchedAsset),
  /** The script no longer shows them; they stay. */
  goneAssets: z.array(TouchedAsset),
})
export type RevisionReview = z.infer<typeof RevisionReview>

const version = z.object({ projectId: ProjectId, scriptId: ScriptId })

export const ApplyRevision = version.extend({ shotsFollow: z.boolean().default(true) })
export type ApplyRevision = z.infer<typeof ApplyRevision>

export const RevisionApplied = z.object({
  changed: z.array(SceneId),
  following: z.int(),
  /** Shot lists that a text engine is asked for. */
  queued: z.int(),
  /** The reading for assets that was started; null before the first breakdown of the film. */
  extractionId: ExtractionId.nullable(),
  undoId: UndoId.nullable(),
})
export type RevisionApplied = z.infer<typeof RevisionApplied>

export const Rearview = z.object({
  /** The scene before this one that is not deferred; null for the first. */
  previous: z
    .object({
      sceneId: SceneId,
      position: z.int(),
      heading: z.string(),
      slug: SlugLine,
      /** Its last frames that have a picture, the last one first. */
      frames: z.array(z.object({ shotId: ShotId, label: z.string(), side: FrameSide, picture: z.string() })),
      looks: z.array(Look),
    })
    .nullable(),
})
export type Rearview = z.infer<typeof Rearview>

const Judged = z.object({ freshness: Freshness, reasons: z.array(z.string()), usd: z.number() })
const JudgedClip = Judged.extend({ anotherUsd: z.number() })

/** Everything of a scene about to be rendered. */
export const Checkout = z.object({
  shots: z.array(
    z.object({
      shotId: ShotId,
      label: z.string(),
      seconds: z.number(),
      /** `unused` says why a frame does not go to the video engine; "" where it does. */
      /** misses: who is missing from it or too much in it, as far as somebody looked; a warning, never a block. */
      frames: z.array(Judged.extend({ side: FrameSide, picture: z.string().nullable(), approved: z.boolean(), unused: z.string(), misses: z.array(z.string()) })),
      clip: JudgedClip,
      notices: PreflightLine.shape.notices,
    }),
  ),
  usd: z.number(),
  budgetUsd: z.number().nullable(),
  spentUsd: z.number(),
  /** The model the film rehearses, if it does. */
  rehearse: z.string().nullable(),
  imageModel: z.string(),
  videoModel: z.string(),
})
export type Checkout = z.infer<typeof Checkout>

const Cells = z.array(z.object({ sceneId: SceneId, assetId: AssetId })).max(20_000)

export const ChangeDependencies = z
  .object({ projectId: ProjectId, add: Cells, remove: Cells })
  .refine(({ add, remove }) => add.length + remove.length > 0, 'Nothing to change')
export type ChangeDependencies = z.infer<typeof ChangeDependencies>

/** What would become out of date, line by line, and what mending it would cost. */
export const Impact = z.object({
  lines: z.array(StatusLine),
  counts: z.array(z.object({ kind: SlotKind, count: z.int() })),
  usd: z.number(),
})
export type Impact = z.infer<typeof Impact>

export const ForeseeChange = z.object({
  projectId: ProjectId,
  change: z.discriminatedUnion('of', [z.object({ of: z.literal('settings'), settings: Settings.partial() }), SetStyle.omit({ projectId: true }).extend({ of: z.literal('style') })]),
})
export type ForeseeChange = z.infer<typeof ForeseeChange>

const Taken = z.object({ files: z.int(), bytes: z.int() })

/** What is stored, in bytes. What films share is counted in each of them, and once in the whole. */
export const Space = z.object({
  films: z.array(z.object({ id: ProjectId, name: z.string(), inBin: z.boolean(), pictures: Taken, clips: Taken, uploads: Taken })),
  /** Of styles, and what only undo or a recipe still refers to. */
  others: Taken,
  /** Nothing refers to them: can be collected now, or a day after they were kept. */
  unreferenced: Taken,
  waiting: Taken,
  stored: Taken,
  thumbnails: Taken,
  databaseBytes: z.int(),
})
export type Space = z.infer<typeof Space>

const film = z.object({ projectId: ProjectId })
const Problem = z.object({ level: z.enum(['error', 'warning']), shot: z.int().nullable(), message: z.string() })

export const stages = {
  films: oc
    .route({ method: 'GET', path: '/home', description: 'Every film with a picture, where it stands, its size and its cost; or those in the bin.' })
    .input(z.object({ bin: z.boolean().default(false) }))
    .output(z.array(FilmCard)),
  status: oc
    .route({ method: 'GET', path: '/films/{projectId}/status', description: 'What is missing, fresh or out of date, why, and the price.' })
    .errors({ NOT_FOUND: {} })
    .input(film)
    .output(z.array(StatusLine)),
  preflight: oc
    .route({ method: 'GET', path: '/films/{projectId}/preflight', description: 'What the planned or rehearsed models cannot do as asked, in words.' })
    .errors({ NOT_FOUND: {} })
    .input(film)
    .output(z.array(PreflightLine)),
  impact: oc
    .route({ method: 'POST', path: '/films/{projectId}/impact', description: 'What a change of the film would put out of date, and the price; nothing is changed.' })
    .errors({ NOT_FOUND: {} })
    .input(ForeseeChange)
    .output(Impact),
  hub: oc
    .route({ method: 'GET', path: '/films/{projectId}/hub', description: 'Every scene with what it needs, how far it is and what it cost.' })
    .errors({ NOT_FOUND: {} })
    .input(film)
    .output(Hub),
  hubStatus: oc
    .route({ method: 'GET', path: '/films/{projectId}/hub/status', description: 'What is out of date scene by scene, with reasons and the price; scenes where nothing is are left out.' })
    .errors({ NOT_FOUND: {} })
    .input(film)
    .output(z.array(HubStatus)),
  reviewRevision: oc
    .route({ method: 'GET', path: '/films/{projectId}/scripts/{scriptId}/review', description: 'A dry run of approving: scenes, what would be out of date and why, the price, assets new and gone.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(version)
    .output(RevisionReview),
  applyRevision: oc
    .route({ method: 'POST', path: '/films/{projectId}/scripts/{scriptId}/apply', description: 'Approves the version; shots of changed scenes follow it and those scenes are read for assets again. One undo.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(ApplyRevision)
    .output(RevisionApplied),
  space: oc.route({ method: 'GET', path: '/space', description: 'What films, styles, thumbnails and the database take up, and what nothing refers to.' }).output(Space),
  collect: oc
    .route({ method: 'POST', path: '/space/collect', description: 'Deletes stored files that nothing of any film refers to, undo included, and that are older than a day; then makes the embedded database small.' })
    .errors({ REFUSED: { status: 422 } })
    .output(Taken),
  checkout: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/checkout', description: 'All that is about to be rendered of a scene, why, and what it costs.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ sceneId: SceneId }))
    .output(Checkout),
  rearview: oc
    .route({ method: 'GET', path: '/scenes/{sceneId}/rearview', description: 'How the scene before ended: frames, and every asset as it was last seen.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ sceneId: SceneId }))
    .output(Rearview),
  changeDependencies: oc
    .route({ method: 'PUT', path: '/films/{projectId}/dependencies', description: 'Assets into scenes and out of them, many at once; one undo.' })
    .errors({ NOT_FOUND: {}, REFUSED: {} })
    .input(ChangeDependencies)
    .output(z.object({ undoId: UndoId.nullable() })),
  list: oc.route({ method: 'GET', path: '/films/{projectId}/stages' }).input(film).output(z.array(StageLock)),
  set: oc
    .route({ method: 'PUT', path: '/films/{projectId}/stages/{stage}', description: 'Locks or unlocks a stage; nothing is deleted by either.' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422, data: z.object({ problems: z.array(Problem) }) } })
    .input(SetStage)
    .output(z.object({ undoId: UndoId.nullable() })),
  undo: oc
    .route({ method: 'POST', path: '/undo/{id}' })
    .errors({ NOT_FOUND: {}, CONFLICT: {} })
    .input(z.object({ id: UndoId }))
    .output(z.object({ label: z.string() })),
  lastUndoable: oc
    .route({ method: 'GET', path: '/films/{projectId}/undo' })
    .input(film)
    .output(z.object({ id: UndoId, label: z.string() }).nullable()),
}
