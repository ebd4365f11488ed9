import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, SceneId } from '#core/ids.ts'

export const ChosenScenes = z.object({
  projectId: ProjectId,
  /** All scenes of the film when absent. */
  sceneIds: z.array(SceneId).min(1).max(1000).optional(),
})
export type ChosenScenes = z.infer<typeof ChosenScenes>

export const WrapCheck = z.object({
  /** Everything that stands in the way; empty: it can be wrapped. */
  problems: z.array(z.object({ shot: z.string().nullable(), kind: z.enum(['empty', 'missing', 'outdated', 'unapproved']), message: z.string() })),
  clips: z.int(),
  /** Takes that were approved beside the one in use; they lie in the folder, not in the timeline. */
  alternatives: z.int(),
  seconds: z.number(),
  bytes: z.int(),
})
export type WrapCheck = z.infer<typeof WrapCheck>

/** What is made and sent at once, at GET /api/films/{projectId}/download/{name}; `?scenes=` takes ids for the package. */
const downloadNames = ['wrap.zip', 'film.mp4', 'report.html', 'storyboard.pdf', 'shots.csv', 'breakdown.csv', 'casting.csv', 'film.aiuteur'] as const
export const DownloadName = z.enum(downloadNames)
export type DownloadName = z.infer<typeof DownloadName>

export const wrap = {
  check: oc
    .route({ method: 'GET', path: '/films/{projectId}/wrap', description: 'Whether the film can be wrapped, with every reason why not, and what the package would hold.' })
    .errors({ NOT_FOUND: {} })
    .input(ChosenScenes)
    .output(WrapCheck),
}
