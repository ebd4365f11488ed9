import { type FrameSide, isSeen, type Presence } from './presence.ts'

/** In which of two parts of a shot somebody comes in or goes out; unsaid where the text does not tell. */
export interface Turning {
  comes?: 'first' | 'second'
  goes?: 'first' | 'second'
}

export function presenceBetween(atStart: boolean, atEnd: boolean): Presence {
  if (atStart) return atEnd ? 'throughout' : 'exits'
  return atEnd ? 'enters' : 'passes_through'
}

/** There at one side of the shot instead of away, or away instead of there; the other side stays as it is. */
export const turned = (presence: Presence, side: FrameSide): Presence =>
  presenceBetween(isSeen(presence, 'start') !== (side === 'start'), isSeen(presence, 'end') !== (side === 'end'))

/** A shot is divided: each part shows who is there in it; null is not in it at all (H3). */
export function splitPresence(
  presence: Presence,
  { comes = 'first', goes = 'second' }: Turning = {},
): [Presence | null, Presence | null] {
  const atStart = isSeen(presence, 'start')
  const atEnd = isSeen(presence, 'end')
  if (!atStart && comes === 'second') return [null, presence]
  if (!atEnd && goes === 'first') return [presence, null]
  return [presenceBetween(atStart, true), presenceBetween(true, atEnd)]
}

/** Somebody who only passes is anchored by a frame when the shot is divided where they are in view (P7). */
export const splitPassing = (parts: 2 | 3): Presence[] =>
  parts === 2 ? ['enters', 'exits'] : ['enters', 'throughout', 'exits']

/** Two shots become one: the first decides the start, the last the end; null is not in the shot. */
export function mergePresence(first: Presence | null, last: Presence | null): Presence | null {
  if (first === null && last === null) return null
  return presenceBetween(first !== null && isSeen(first, 'start'), last !== null && isSeen(last, 'end'))
}
