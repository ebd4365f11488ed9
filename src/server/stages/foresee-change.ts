import type { ForeseeChange, Impact } from '#contract/stages.ts'
import type { Ctx } from '#server/context.ts'
import { updateProject } from '#server/projects/index.ts'
import { setStyle } from '#server/styles/index.ts'
import { foresee, impactOf } from './impact.ts'

/** Asked before a change of the whole film is applied. */
export async function foreseeChange(ctx: Ctx, { projectId, change }: ForeseeChange): Promise<Impact> {
  const apply = (inside: Ctx): Promise<unknown> => (change.of === 'style' ? setStyle(inside, { projectId, ...change }) : updateProject(inside, { id: projectId, change: change.settings }))
  return impactOf(await foresee(ctx, projectId, apply))
}
