import type { CastMember } from '#core/casting/cast-member.ts'
import type { Model } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import { lookedFor } from './presence-check.ts'

/** What asking comes to, about: the task itself, and each one that is looked for. */
const tokens = { task: 400, asked: 60, answered: 60 }

/** USD for looking at one frame for everybody of its shot, with a picture of each where the engine compares. */
export function checkPrice(model: Model | undefined, cast: readonly CastMember[], compares: boolean): number {
  if (!model) return 0
  const sought = lookedFor(cast)
  const pictures = 1 + (compares ? sought.filter(({ picture }) => picture !== null).length : 0)
  return price(model, { kind: 'vision', tokensIn: tokens.task + tokens.asked * sought.length, tokensOut: tokens.answered * sought.length, pictures })
}
