import { hash } from 'node:crypto'
import { z } from 'zod'
import type { CastMember } from '#core/casting/cast-member.ts'
import { type FrameInputs, RegionFix } from '#core/frames/inputs.ts'
import { frameRequest } from '#core/frames/request.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'

/** Raised when the same inputs are to be rendered differently; the test beside this says when. */
const edition = 3

/** What an attempt keeps of what it is made from. */
export const frameRecipe = (inputs: FrameInputs) => ({ recipeHash: fingerprint(frameRequest(inputs)), inputsHash: inputsHash(inputs) })

/**
 * Equal inputs render an equal request, so that the request has to be rendered only where this differs. Keys in another
 * order, as jsonb leaves them, cost a rendering and nothing else.
 */
export const inputsHash = (inputs: FrameInputs): string => hash('sha256', JSON.stringify({ ...inputs, edition, cast: inputs.cast.map(digestOf) }))

/** The planner gives the same member of many frames as one object. */
const digests = new WeakMap<CastMember, string>()

const digestOf = (member: CastMember) => once(digests, member, (one) => hash('sha256', JSON.stringify(one), 'base64'))

interface Kept {
  recipeHash: string | null
  inputsHash: string | null
  inputs?: unknown
}

/** The recipe hash a frame would have now; a region that was fixed holds as long as the frame around it. */
export function recipeHashNow(used: Kept | undefined, now: FrameInputs): string {
  if (used?.recipeHash && used.inputsHash === once(hashes, now, inputsHash)) return used.recipeHash
  const recipe = once(requests, now, (inputs) => fingerprint(frameRequest(inputs)))
  return used?.recipeHash && fixOf(used.inputs)?.baseRecipe === recipe ? used.recipeHash : recipe
}

const Fixed = z.object({ fix: RegionFix })
const fixOf = (inputs: unknown): RegionFix | undefined => Fixed.safeParse(inputs).data?.fix

/** Plans that did not change are asked again after every change of the film. */
const hashes = new WeakMap<FrameInputs, string>()
const requests = new WeakMap<FrameInputs, string>()

function once<Key extends object>(known: WeakMap<Key, string>, key: Key, make: (key: Key) => string): string {
  const made = known.get(key) ?? make(key)
  known.set(key, made)
  return made
}
