import { z } from 'zod'

/** What a picture that goes with a shot is for: its layout, its colour and light, or how a thing or place in it looks. */
export const referencePurposes = ['composition', 'look', 'detail'] as const
export const ReferencePurpose = z.enum(referencePurposes)
export type ReferencePurpose = z.infer<typeof ReferencePurpose>

/** Which frames of its shot it goes with. */
export const referenceFrames = ['both', 'start', 'end'] as const
export const ReferenceFrames = z.enum(referenceFrames)
export type ReferenceFrames = z.infer<typeof ReferenceFrames>

/** More of them than this in one frame, and none is followed. */
export const mostReferences = 3

/** A picture somebody brought for a shot, in their words. */
export interface ShotReference {
  purpose: ReferencePurpose
  frames: ReferenceFrames
  note: string
  hash: string
}

export const goesWith = (frames: ReferenceFrames, side: 'start' | 'end'): boolean => frames === 'both' || frames === side

/** What a filmmaker calls it. */
export const referenceNames: Record<ReferencePurpose, string> = { composition: 'storyboard', look: 'mood picture', detail: 'detail picture' }

/** Why one more of them cannot go with these frames; null when it can. */
export function tooMany(references: readonly Pick<ShotReference, 'frames'>[]): string | null {
  const side = (['start', 'end'] as const).find((one) => references.filter(({ frames }) => goesWith(frames, one)).length > mostReferences)
  return side ? `At most ${mostReferences} references go with one frame, and the ${side} frame has ${mostReferences}. Remove one first, or let it go with the other frame only.` : null
}

/** What an engine cannot do with it, as a person chooses by it; "" where it can. */
export function unreadBy({ name, guides }: { name: string; guides: boolean }, purpose: ReferencePurpose): string {
  if (guides || purpose === 'look') return ''
  return purpose === 'composition' ? `${name} reads no sketches: this one is sent and not followed` : `${name} does not look at details: this one is sent and not followed`
}
