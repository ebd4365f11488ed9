import type { ForeseeChange, Impact } from '#contract/stages.ts'
import type { Ctx } from '#server/context.ts'
import { updateProject } from '#server/projects/index.ts'
import { setStyle } from '#server/styles/index.ts'
import { impactOf } from './impact.ts'

/** Asked before a change of the whole film is applied. */
export const foreseeChange = (ctx: Ctx, { projectId, change }: ForeseeChange): Promise<Impact> =>
  impactOf(ctx, projectId, (inside) => (change.of === 'style' ? setStyle(inside, { projectId, ...change }) : updateProject(inside, { id: projectId, change: change.settings })))
