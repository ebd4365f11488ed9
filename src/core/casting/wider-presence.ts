import { isSeen, type Presence } from './presence.ts'
import { presenceBetween } from './presence-change.ts'

/** Two that were in one shot become one: visible wherever one of them was. */
export const widerPresence = (one: Presence, other: Presence): Presence =>
  presenceBetween(isSeen(one, 'start') || isSeen(other, 'start'), isSeen(one, 'end') || isSeen(other, 'end'))
