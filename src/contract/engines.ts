import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Model } from '#core/engines/model.ts'
import { ProjectId } from '#core/ids.ts'

export const Cost = z.object({
  estimatedUsd: z.number(),
  usd: z.number(),
  calls: z.array(z.object({ purpose: z.string(), engine: z.string(), calls: z.int(), usd: z.number() })),
})

export const engines = {
  models: oc.route({ method: 'GET', path: '/models' }).output(z.array(Model)),
  cost: oc.route({ method: 'GET', path: '/films/{projectId}/cost' }).input(z.object({ projectId: ProjectId })).output(Cost),
}
