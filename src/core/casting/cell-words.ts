import type { Presence } from './presence.ts'

const does: Record<Presence, string> = {
  throughout: 'is there throughout',
  enters: 'enters in',
  exits: 'exits in',
  passes_through: 'passes through',
}

/** "Ana enters in 12B", "Ana is not in 12B" */
export const cellWords = (name: string, label: string, presence: Presence | null): string =>
  `${name} ${presence === null ? 'is not in' : does[presence]} ${label}`
