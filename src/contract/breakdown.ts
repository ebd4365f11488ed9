import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Describing, ExtractionState } from '#core/breakdown/extraction.ts'
import { LikelySame } from '#core/breakdown/findings.ts'
import { AssetId, ExtractionId, ProjectId } from '#core/ids.ts'

const film = z.object({ projectId: ProjectId })
const one = z.object({ extractionId: ExtractionId })
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 } }

export const breakdown = {
  preview: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-preview', description: 'One pass over the whole script; answers with a run id at once. With `anew` it is read again.' })
    .errors(errors)
    .input(film.extend({ anew: z.boolean().optional() }))
    .output(z.object({ extractionId: ExtractionId })),
  run: oc
    .route({ method: 'GET', path: '/extractions/{id}' })
    .errors(errors)
    .input(z.object({ id: ExtractionId }))
    .output(z.object({ id: ExtractionId, state: ExtractionState, language: z.string().nullable(), likelySame: z.array(LikelySame), warnings: z.array(z.string()), describing: Describing.nullable(), error: z.string().nullable() })),
  confirm: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-confirm', description: 'Keeps the ticked assets, sidelines the others; idempotent.' })
    .errors(errors)
    .input(film.extend({ extractionId: ExtractionId, assetIds: z.array(AssetId), pictured: z.array(AssetId).optional() }))
    .output(z.object({ kept: z.int(), sidelined: z.int() })),
  describe: oc
    .route({ method: 'POST', path: '/extractions/{extractionId}/descriptions', description: 'Goes on with the descriptions where they stopped; what is described is not asked for again.' })
    .errors(errors)
    .input(one)
    .output(z.object({ describing: Describing.nullable() })),
  cancelDescriptions: oc
    .route({ method: 'POST', path: '/extractions/{extractionId}/descriptions/cancel', description: 'What is described stays.' })
    .errors(errors)
    .input(one)
    .output(z.object({ cancelled: z.boolean() })),
}
