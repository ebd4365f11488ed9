import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptId, ShotId } from '#core/ids.ts'

export const clips = {
  request: oc
    .route({ method: 'POST', path: '/shots/{shotId}/clips' })
    .errors({ NOT_FOUND: {}, REFUSED: { status: 422 } })
    .input(z.object({ shotId: ShotId, mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
}
