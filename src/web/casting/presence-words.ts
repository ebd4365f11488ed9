import { type Presence, presences } from '#core/casting/presence.ts'

interface PresenceWord {
  /** As a choice: "Enters". */
  name: string
  /** After a name: "Ana enters". */
  said: string
  key: string
  colour: string
  what: string
}

export const presenceWords: Record<Presence, PresenceWord> = {
  throughout: { name: 'Throughout', said: 'throughout', key: 'T', colour: 'text-throughout', what: 'In the start frame and in the end frame' },
  enters: { name: 'Enters', said: 'enters', key: 'E', colour: 'text-enters', what: 'Not in the start frame, in the end frame' },
  exits: { name: 'Exits', said: 'exits', key: 'X', colour: 'text-exits', what: 'In the start frame, not in the end frame' },
  passes_through: { name: 'Passes through', said: 'passes through', key: 'P', colour: 'text-passes', what: 'In neither frame: only the video prompt tells' },
}

export const presenceOfKey = (key: string): Presence | undefined => presences.find((presence) => presenceWords[presence].key === key.toUpperCase())
