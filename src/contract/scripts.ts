import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, SceneId, ScriptId } from '#core/ids.ts'
import { ImportWarning, ScreenplayFormat } from '#core/scripts/screenplay.ts'

export const Script = z.object({
  id: ScriptId,
  projectId: ProjectId,
  version: z.int(),
  format: ScreenplayFormat,
  fileName: z.string(),
  warnings: z.array(ImportWarning),
  approvedAt: z.date().nullable(),
  createdAt: z.date(),
})

const errors = { NOT_FOUND: {}, REFUSED: {} }
const film = z.object({ projectId: ProjectId })

export const scripts = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/scripts' }).input(film).output(z.array(Script)),
  upload: oc
    .route({ method: 'POST', path: '/films/{projectId}/scripts', description: 'A .fountain, .fdx, .pdf or .txt screenplay, judged by its content.' })
    .errors(errors)
    .input(film.extend({ file: z.file() }))
    .output(Script),
  text: oc
    .route({ method: 'GET', path: '/scripts/{id}/text', description: 'The version as Fountain, whatever it was imported from.' })
    .errors(errors)
    .input(z.object({ id: ScriptId }))
    .output(z.object({ text: z.string() })),
  approve: oc
    .route({ method: 'POST', path: '/films/{projectId}/scripts/{scriptId}/approve' })
    .errors(errors)
    .input(film.extend({ scriptId: ScriptId }))
    .output(z.object({ sceneIds: z.array(SceneId), changed: z.array(SceneId) })),
}
