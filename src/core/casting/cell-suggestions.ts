import type { Presence } from './presence.ts'

/** What the text of a shot says of one asset, as the rules or a text engine read it. */
export interface CellReading {
  shot: number
  asset: string
  presence: Presence
  /** The sentence that says so; null where it follows from the shots around. */
  evidence: string | null
  rule: string
  count: number | null
}

export interface CellSuggestion extends CellReading {
  /** How it is cast now; null: not in the shot. */
  now: Presence | null
  /** "the text", or the engine that read it. */
  by: string
}

type Cell = Pick<CellReading, 'shot' | 'asset' | 'presence'>

interface Readings {
  assignments: readonly Cell[]
  /** By the rules. */
  told: readonly CellReading[]
  /** By a text engine; for a cell it speaks of, it is believed rather than the rules. */
  answered: readonly (CellReading & { by: string })[]
  dismissed: readonly Cell[]
}

/** What the texts say and the casting does not; only what a sentence says, and nothing that was dismissed (P8). */
export function cellSuggestions({ assignments, told, answered, dismissed }: Readings): CellSuggestion[] {
  const now = new Map(assignments.map((one) => [cellOf(one), one.presence]))
  const gone = new Set(dismissed.map((one) => `${cellOf(one)} ${one.presence}`))
  const readings = new Map([...told.map((one) => ({ ...one, by: 'the text' })), ...answered].map((one) => [cellOf(one), one]))
  return [...readings]
    .filter(([cell, { evidence, presence }]) => evidence !== null && now.get(cell) !== presence && !gone.has(`${cell} ${presence}`))
    .map(([cell, one]) => ({ ...one, now: now.get(cell) ?? null }))
    .toSorted((a, b) => a.shot - b.shot)
}

const cellOf = ({ shot, asset }: Pick<CellReading, 'shot' | 'asset'>) => `${shot} ${asset}`
