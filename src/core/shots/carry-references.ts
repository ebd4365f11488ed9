import { goesWith, type ReferenceFrames, type ShotReference } from './shot-reference.ts'

/**
 * Who gets which references when a shot is divided: those of its start frame go to the first part, those of its end frame
 * to the last, and those of both to every part.
 */
export function divideReferences<Reference extends Pick<ShotReference, 'frames'>>(references: readonly Reference[], parts: number): Reference[][] {
  return Array.from({ length: parts }, (_, part) =>
    references.filter(({ frames }) => frames === 'both' || (frames === 'start' && part === 0) || (frames === 'end' && part === parts - 1)),
  )
}

export interface Kept<Reference> {
  reference: Reference
  frames: ReferenceFrames
}

/**
 * The references of two shots that become one: what showed the start of the first and the end of the second, as the cast
 * does. What belonged to the cut in between has no frame any more.
 */
export function mergeReferences<Reference extends ShotReference>(first: readonly Reference[], second: readonly Reference[]): Kept<Reference>[] {
  const ending = second.filter(({ frames }) => goesWith(frames, 'end'))
  const starting = first.filter(({ frames }) => goesWith(frames, 'start')).map((reference) => {
    const twin = ending.findIndex((other) => isSame(reference, other))
    if (twin >= 0) ending.splice(twin, 1)
    return { reference, frames: twin >= 0 ? ('both' as const) : ('start' as const) }
  })
  return [...starting, ...ending.map((reference) => ({ reference, frames: 'end' as const }))]
}

const isSame = (one: ShotReference, other: ShotReference) => one.hash === other.hash && one.purpose === other.purpose && one.note === other.note
