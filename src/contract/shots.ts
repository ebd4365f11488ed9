import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { Camera } from '#core/shots/camera.ts'
import { Speech } from '#core/shots/shot.ts'

export const Shot = z.object({
  id: ShotId,
  sceneId: SceneId,
  label: z.string(),
  action: z.string(),
  dialogue: z.array(Speech),
  seconds: z.number(),
  camera: Camera,
  cameraReason: z.string(),
})
export type Shot = z.infer<typeof Shot>

export const shots = {
  list: oc.route({ method: 'GET', path: '/scenes/{sceneId}/shots' }).input(z.object({ sceneId: SceneId })).output(z.array(Shot)),
  draft: oc
    .route({ method: 'POST', path: '/films/{projectId}/shots/draft', description: 'Breaks scenes without shots into shots.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ projectId: ProjectId, sceneIds: z.array(SceneId) }))
    .output(z.object({ shots: z.int() })),
}
