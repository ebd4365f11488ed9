import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, UndoId } from '#core/ids.ts'
import { AspectRatio, CheckChoice, EngineChoice } from '#core/projects/film.ts'

export const Project = z.object({
  id: ProjectId,
  name: z.string(),
  code: z.string(),
  aspectRatio: AspectRatio,
  targetSeconds: z.int().nullable(),
  genre: z.string(),
  rating: z.string(),
  tone: z.string(),
  /** Longest shot, in seconds. */
  clipSeconds: z.number(),
  engines: EngineChoice,
  rehearse: z.string().nullable(),
  checkFrames: CheckChoice,
  budgetUsd: z.number().nullable(),
  /** The one that came with the installation. */
  sample: z.boolean(),
  /** In the bin since then. */
  removedAt: z.date().nullable(),
  createdAt: z.date(),
})
export type Project = z.infer<typeof Project>

export const Settings = z.object({
  name: z.string().trim().min(1).max(200),
  code: z.string().regex(/^[A-Z0-9]{1,12}$/),
  aspectRatio: AspectRatio,
  targetSeconds: z.int().positive().nullable(),
  genre: z.string().max(200),
  rating: z.string().max(50),
  tone: z.string().max(500),
  clipSeconds: z.number().min(2).max(60),
  engines: EngineChoice,
  rehearse: z.string().nullable(),
  checkFrames: CheckChoice,
  budgetUsd: z.number().nonnegative().nullable(),
})

export const CreateProject = Settings.partial().required({ name: true })
export type CreateProject = z.infer<typeof CreateProject>

/** `seen` is what the user saw when deciding: if it is no longer true, the change is refused instead of overwriting. */
export const UpdateProject = z.object({ id: ProjectId, change: Settings.partial(), seen: Settings.partial().optional() })
export type UpdateProject = z.infer<typeof UpdateProject>

const NOT_FOUND = { NOT_FOUND: {} }
const one = z.object({ id: ProjectId })
const Undoable = z.object({ undoId: UndoId.nullable() })

export const projects = {
  list: oc.route({ method: 'GET', path: '/films', description: 'Latest first, without those in the bin.' }).output(z.array(Project)),
  get: oc.route({ method: 'GET', path: '/films/{id}' }).errors(NOT_FOUND).input(one).output(Project),
  create: oc.route({ method: 'POST', path: '/films' }).input(CreateProject).output(Project),
  update: oc.route({ method: 'PATCH', path: '/films/{id}' }).errors({ NOT_FOUND: {}, CONFLICT: {} }).input(UpdateProject).output(Project.extend(Undoable.shape)),
  remove: oc
    .route({ method: 'POST', path: '/films/{id}/remove', description: 'Into the bin, with everything made for it; nothing is deleted.' })
    .errors(NOT_FOUND)
    .input(one)
    .output(Undoable),
  restore: oc.route({ method: 'POST', path: '/films/{id}/restore', description: 'Out of the bin again.' }).errors(NOT_FOUND).input(one).output(Undoable),
}
