import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Freshness } from '#core/attempts/recipe.ts'
import { Slot } from '#core/attempts/slot.ts'
import { levels, subjects } from '#core/engines/work.ts'
import { ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { Stage, StageState } from '#core/stages/stage.ts'

export const StatusLine = z.object({
  slot: Slot,
  scene: z.int().nullable(),
  label: z.string(),
  what: z.string(),
  freshness: Freshness,
  reasons: z.array(z.string()),
  /** What making it would cost; 0 when it is fresh. */
  usd: z.number(),
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

const film = z.object({ projectId: ProjectId })
const Problem = z.object({ level: z.enum(['error', 'warning']), shot: z.int().nullable(), message: z.string() })

export const stages = {
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
  list: oc.route({ method: 'GET', path: '/films/{projectId}/stages' }).input(film).output(z.array(StageLock)),
  set: oc
    .route({ method: 'PUT', path: '/films/{projectId}/stages/{stage}', description: 'Locks or unlocks a stage; nothing is deleted by either.' })
    .errors({ NOT_FOUND: {}, REFUSED: { data: z.object({ problems: z.array(Problem) }) } })
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
