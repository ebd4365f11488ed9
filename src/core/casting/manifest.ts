import { byText } from '#core/attempts/changes.ts'
import { billing } from '#core/assets/kind.ts'
import type { CastMember } from './cast-member.ts'
import { type FrameSide, isSeen } from './presence.ts'
import { traits } from './traits.ts'

/** Whom one frame shows: the place first, then primary and other characters, extras, props (F1). */
export const seen = (cast: readonly CastMember[], side: FrameSide) =>
  cast.filter(({ presence }) => isSeen(presence, side)).toSorted(byBilling)

/** One numbered line of the list that goes with a frame prompt. */
export interface ManifestLine {
  number: number
  member: CastMember
  traits: string
}

/** The reference pictures of one frame, numbered as its prompt cites them; who has no picture is told in words alone. */
export function manifest(cast: readonly CastMember[], side: FrameSide): ManifestLine[] {
  const inFrame = seen(cast, side)
  return inFrame
    .filter(({ picture }) => picture !== null)
    .map((member, index) => ({ number: index + 1, member, traits: traits(member, inFrame) }))
}

const byBilling = (a: CastMember, b: CastMember) =>
  billing(a.kind) - billing(b.kind) || Number(b.primary) - Number(a.primary) || byText(a.name, b.name)
