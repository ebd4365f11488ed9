import type { Engine } from '#contract/engines.ts'
import { describeModel } from '#core/engines/describe-model.ts'
import type { Ctx } from '#server/context.ts'
import { settingFor } from '#server/platform/models/adapters/keys.ts'

/** Whether a key is there is said by whether the engine could be opened; the key itself is never looked at here. */
export const listEngines = ({ engines }: Pick<Ctx, 'engines'>): Engine[] =>
  engines.models.map((model) => {
    const { id, kind, name, provider, unconfirmed, source, checked, retired } = model
    const ready = provider === 'built-in' || engines.has(kind, id)
    return { id, kind, name, provider, ready, setting: settingFor(provider), ...describeModel(model), unconfirmed, source, checked, retired }
  })
