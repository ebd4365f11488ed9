import { lookAlikes } from '#core/casting/traits.ts'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import { preflight } from '#core/engines/preflight.ts'
import { shotWork } from '#core/frames/shot-work.ts'
import type { PreflightLine } from '#contract/stages.ts'
import type { Notice } from '#core/engines/work.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { shotPlans } from '#server/frames/index.ts'
import { getProject } from '#server/projects/index.ts'
import { filmScenes } from '#server/scenes/index.ts'

/** What stands between the film and the models it is planned for, or rehearses, shot by shot, before a cent is spent (G10). */
export async function filmPreflight(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId, sceneIds }: { projectId: ProjectId; sceneIds?: SceneId[] }): Promise<PreflightLine[]> {
  const project = await getProject(ctx, { id: projectId })
  const { models } = ctx.engines
  const [image, video] = [plannedImageModel(models, project), plannedVideoModel(models, project)]
  const positions = new Map((await filmScenes(ctx.db, projectId)).map(({ id, position }) => [id as string, position]))
  return (await shotPlans(ctx, { projectId, ...(sceneIds ? { sceneIds } : {}) })).flatMap((plan) => {
    const work = shotWork(plan, project.aspectRatio)
    const twins = lookAlikes(plan.cast.end).map(([one, other]) => confused(one, other))
    const told = [...twins, ...work.image.flatMap((one) => preflight(one, image)), ...preflight(work.video, video)]
    const notices = [...new Map(told.map((notice) => [notice.message, notice])).values()]
    return notices.length > 0 ? [{ label: shotLabel(positions.get(plan.shot.sceneId) ?? 0, plan.index), notices }] : []
  })
}

const confused = (one: string, other: string): Notice => ({
  level: 'warning',
  about: 'references',
  message: `${one} and ${other} are described so alike that a model will take one for the other: say what tells them apart`,
})
