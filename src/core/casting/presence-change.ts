import { isSeen, type Presence } from './presence.ts'

export const presenceBetween = (atStart: boolean, atEnd: boolean): Presence => {
  if (atStart) return atEnd ? 'throughout' : 'exits'
  return atEnd ? 'enters' : 'passes_through'
}

/** Two shots become one: the first decides the start, the last the end; null is not in the shot. */
export function mergePresence(first: Presence | null, last: Presence | null): Presence | null {
  if (first === null && last === null) return null
  return presenceBetween(first !== null && isSeen(first, 'start'), last !== null && isSeen(last, 'end'))
}
