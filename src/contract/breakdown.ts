import { oc } from '@orpc/contract'
import { z } from 'zod'
import { ExtractionState } from '#core/breakdown/extraction.ts'
import { LikelySame } from '#core/breakdown/findings.ts'
import { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'

const film = z.object({ projectId: ProjectId })
const errors = { NOT_FOUND: {}, REFUSED: {} }

export const breakdown = {
  preview: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-preview', description: 'One pass over the whole script; answers with a run id at once.' })
    .errors(errors)
    .input(film)
    .output(z.object({ extractionId: ExtractionId })),
  run: oc
    .route({ method: 'GET', path: '/extractions/{id}' })
    .errors(errors)
    .input(z.object({ id: ExtractionId }))
    .output(z.object({ id: ExtractionId, state: ExtractionState, language: z.string().nullable(), likelySame: z.array(LikelySame), error: z.string().nullable() })),
  confirm: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-confirm', description: 'Keeps the ticked assets, sidelines the others; idempotent.' })
    .errors(errors)
    .input(film.extend({ extractionId: ExtractionId, assetIds: z.array(AssetId), pictured: z.array(AssetId).optional() }))
    .output(z.object({ kept: z.int(), sidelined: z.int() })),
}
