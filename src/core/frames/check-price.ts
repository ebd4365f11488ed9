import type { CastMember } from '#core/casting/cast-member.ts'
import type { Model } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import { lookedFor } from './presence-check.ts'

/** What asking comes to, about: the task itself, and each one that is looked for. */
const tokens = { task: 400, asked: 60, answered: 60 }

/** USD for one look at a frame. @param compared how many are sent with a picture of theirs */
export const lookPrice = (model: Model | undefined, sought: number, compared: number): number =>
  model ? price(model, { kind: 'vision', tokensIn: tokens.task + tokens.asked * sought, tokensOut: tokens.answered * sought, pictures: 1 + compared }) : 0

/** The same for everybody of a shot, with a picture of each where the engine compares. */
export function checkPrice(model: Model | undefined, cast: readonly CastMember[], compares: boolean): number {
  const sought = lookedFor(cast)
  return lookPrice(model, sought.length, compares ? sought.filter(({ picture }) => picture !== null).length : 0)
}
