import { oc } from '@orpc/contract'
import { z } from 'zod'
import { callStates } from '#core/engines/call.ts'
import { Context } from '#core/engines/context/build-context.ts'
import { EngineKind, Model } from '#core/engines/model.ts'
import { ModelCallId, ProjectId } from '#core/ids.ts'

export const Cost = z.object({
  estimatedUsd: z.number(),
  usd: z.number(),
  /** (actual − estimate) / estimate over what is done; null where nothing was estimated. */
  estimateError: z.number().nullable(),
  /** Work that was there already and was used again instead of being paid for twice; what it had cost when it was made. */
  saved: z.object({ times: z.int(), usd: z.number() }),
  calls: z.array(z.object({ purpose: z.string(), engine: z.string(), calls: z.int(), usd: z.number() })),
})
export type Cost = z.infer<typeof Cost>

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

/** An engine as one chooses it; never a key. */
export const Engine = z.object({
  id: z.string(),
  kind: EngineKind,
  name: z.string(),
  provider: z.string(),
  /** Can be used here now. */
  ready: z.boolean(),
  /** What to set in the environment of the studio so that it can be; "" for the built-in ones. */
  setting: z.string(),
  price: z.string(),
  limits: z.array(z.string()),
  /** Facts that rest on one report or a guess to the safe side. */
  unconfirmed: z.array(z.string()),
  source: z.string(),
  checked: z.iso.date(),
  retired: z.string().nullable(),
})
export type Engine = z.infer<typeof Engine>

const film = z.object({ projectId: ProjectId })

export const engines = {
  models: oc.route({ method: 'GET', path: '/models' }).output(z.array(Model)),
  list: oc
    .route({ method: 'GET', path: '/engines', description: 'Every engine with its price and limits in words, and whether it is set up here.' })
    .output(z.array(Engine)),
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
