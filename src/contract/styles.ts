import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ProjectId, UndoId } from '#core/ids.ts'
import { Style } from '#core/styles/style.ts'

export const styles = {
  set: oc
    .route({ method: 'PUT', path: '/films/{projectId}/style' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ projectId: ProjectId, style: Style }))
    .output(z.object({ style: Style, undoId: UndoId.nullable() })),
}
