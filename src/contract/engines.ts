import { oc } from '@orpc/contract'
import { z } from 'zod'
import { callStates } from '#core/engines/call.ts'
import { Context } from '#core/engines/context/build-context.ts'
import { Model } from '#core/engines/model.ts'
import { ModelCallId, ProjectId } from '#core/ids.ts'

export const Cost = z.object({
  estimatedUsd: z.number(),
  usd: z.number(),
  calls: z.array(z.object({ purpose: z.string(), engine: z.string(), calls: z.int(), usd: z.number() })),
})

export const ModelCall = z.object({
  id: ModelCallId,
  purpose: z.string(),
  engine: z.string(),
  state: z.enum(callStates),
  /** Tokens it was told, as estimated before. */
  tokens: z.int(),
  /** Statements left out because space was short. */
  cut: z.int(),
  tokensIn: z.int().nullable(),
  tokensOut: z.int().nullable(),
  estimatedUsd: z.number(),
  usd: z.number().nullable(),
  /** What was wrong with the answer. */
  complaints: z.array(z.string()),
  error: z.string().nullable(),
  createdAt: z.date(),
})
export type ModelCall = z.infer<typeof ModelCall>

const film = z.object({ projectId: ProjectId })

export const engines = {
  models: oc.route({ method: 'GET', path: '/models' }).output(z.array(Model)),
  cost: oc.route({ method: 'GET', path: '/films/{projectId}/cost' }).input(film).output(Cost),
  calls: oc
    .route({ method: 'GET', path: '/films/{projectId}/calls', description: 'Every question put to a text engine, latest first.' })
    .input(film)
    .output(z.array(ModelCall)),
  context: oc
    .route({ method: 'GET', path: '/calls/{id}/context', description: 'What a call was told, layer by layer, and what was left out.' })
    .errors({ NOT_FOUND: {} })
    .input(z.object({ id: ModelCallId }))
    .output(Context),
}
