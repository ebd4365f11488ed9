import { manifest, seen } from '#core/casting/manifest.ts'
import type { FrameInputs } from './inputs.ts'
import { namedReferences, sentenceInWords } from './shot-references.ts'

export interface AsWords {
  name: string
  reason: string
}

/** A model that takes less than two pictures cannot go on with its own, so most go as words. */
export const takesFew = ({ cap }: Pick<FrameInputs, 'cap'>): boolean => cap < 2

/** Those of the cast whose pictures such a model is sent. */
export function sentOfFew({ cast, side, cap, continuity }: FrameInputs): Set<string> {
  const free = Math.max(0, cap - Number(continuity !== null))
  return new Set(manifest(cast, side).slice(0, free).map(({ member }) => member.name))
}

/** Everything that is meant for a frame and does not go as a picture, with the reason (F10). */
export function asWords(inputs: FrameInputs): AsWords[] {
  const few = takesFew(inputs)
  const sent = few ? sentOfFew(inputs) : null
  const takes = `the engine takes ${inputs.cap === 1 ? 'one picture' : 'no pictures'}`
  const cast = seen(inputs.cast, inputs.side).flatMap(({ name, picture, wordsReason }) => {
    if (picture === null) return [{ name, reason: wordsReason }]
    return sent && !sent.has(name) ? [{ name, reason: takes }] : []
  })
  if (!few) return cast
  const references = namedReferences(inputs.shotReferences ?? []).map((one) => ({ name: one.name, reason: sentenceInWords(one) ? `${takes}: only its note goes` : `${takes}, and it has no note that could go as words` }))
  const style = inputs.styleReferences.map((_, index) => ({ name: `style picture ${index + 1}`, reason: takes }))
  return [...cast, ...references, ...style]
}
