import { byText } from '#core/attempts/changes.ts'
import { billing } from '#core/assets/kind.ts'
import type { CastMember } from './cast-member.ts'
import { type FrameSide, isSeen } from './presence.ts'
import { traitsOf } from './traits.ts'

/** The place first, then primary and other characters, extras, props (F1). */
export const billed = (cast: readonly CastMember[]) =>
  cast.toSorted((a, b) => billing(a.kind) - billing(b.kind) || Number(b.primary) - Number(a.primary) || byText(a.name, b.name))

/** Whom one frame shows. */
export const seen = (cast: readonly CastMember[], side: FrameSide) => billed(cast.filter(({ presence }) => isSeen(presence, side)))

/** One numbered line of the list that goes with a frame prompt. */
export interface ManifestLine {
  number: number
  member: CastMember
  traits: string
}

/** The reference pictures of one frame, numbered as its prompt cites them; who has no picture is told in words alone. */
export function manifest(cast: readonly CastMember[], side: FrameSide): ManifestLine[] {
  const inFrame = seen(cast, side)
  return numbered(inFrame, traitsOf(inFrame))
}

/** The same of those who are known to be seen. */
export const numbered = (inFrame: readonly CastMember[], told: ReadonlyMap<CastMember, string>): ManifestLine[] =>
  inFrame.filter(({ picture }) => picture !== null).map((member, index) => ({ number: index + 1, member, traits: told.get(member) ?? '' }))
