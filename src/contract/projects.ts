import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId } from '#core/ids.ts'
import { AspectRatio, EngineChoice } from '#core/projects/film.ts'

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
  budgetUsd: z.number().nullable(),
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
  budgetUsd: z.number().nonnegative().nullable(),
})

export const CreateProject = Settings.partial().required({ name: true })
export type CreateProject = z.infer<typeof CreateProject>

export const UpdateProject = z.object({ id: ProjectId, change: Settings.partial() })
export type UpdateProject = z.infer<typeof UpdateProject>

const NOT_FOUND = { NOT_FOUND: {} }

export const projects = {
  list: oc.route({ method: 'GET', path: '/films' }).output(z.array(Project)),
  get: oc.route({ method: 'GET', path: '/films/{id}' }).errors(NOT_FOUND).input(z.object({ id: ProjectId })).output(Project),
  create: oc.route({ method: 'POST', path: '/films' }).input(CreateProject).output(Project),
  update: oc.route({ method: 'PATCH', path: '/films/{id}' }).errors(NOT_FOUND).input(UpdateProject).output(Project),
}
