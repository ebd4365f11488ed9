import type { CellChange, Matrix, MatrixLook } from '#contract/casting.ts'
import { billing } from '#core/assets/kind.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { LookId, ShotId } from '#core/ids.ts'

export interface Spot {
  row: number
  column: number
}

/** A rectangle of the matrix, edges included. */
export interface Range {
  top: number
  bottom: number
  left: number
  right: number
}

export const rangeOf = (one: Spot, other: Spot): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
})

type Change = Pick<CellChange, 'shotId' | 'lookId' | 'presence'>

/** The matrix as it is on screen: with what was painted and is still on its way. */
export interface CastTable {
  shots: Matrix['shots']
  looks: MatrixLook[]
  at: (spot: Spot) => Presence | null
}

const keyOf = (lookId: LookId, shotId: ShotId) => `${lookId} ${shotId}`

export function castTable({ shots, looks, assignments }: Pick<Matrix, 'shots' | 'looks' | 'assignments'>, painted: readonly Change[] = []): CastTable {
  const billed = looks.toSorted((a, b) => billing(a.kind) - billing(b.kind))
  const now = new Map<string, Presence | null>(assignments.map(({ lookId, shotId, presence }) => [keyOf(lookId, shotId), presence]))
  for (const { lookId, shotId, presence } of painted) now.set(keyOf(lookId, shotId), presence)
  const at = ({ row, column }: Spot) => {
    const [look, shot] = [billed[row], shots[column]]
    return look && shot ? (now.get(keyOf(look.lookId, shot.id)) ?? null) : null
  }
  return { shots, looks: billed, at }
}

/** The cells of a range that a brush would change; null clears. */
export const brushed = (table: CastTable, range: Range, presence: Presence | null): CellChange[] => filled(table, range, () => presence)

/** What is copied: the presences of a range, row by row. */
export const copied = ({ at }: CastTable, { top, bottom, left, right }: Range): (Presence | null)[][] =>
  spread(top, bottom).map((row) => spread(left, right).map((column) => at({ row, column })))

/** The cells that change when a copy is laid over the matrix from this spot on; what does not fit falls off. */
export function pasted(table: CastTable, { row: top, column: left }: Spot, copy: readonly (readonly (Presence | null)[])[]): CellChange[] {
  const range = { top, left, bottom: top + copy.length - 1, right: left + (copy[0]?.length ?? 0) - 1 }
  return filled(table, range, ({ row, column }) => copy[row - top]?.[column - left] ?? null)
}

function filled({ looks, shots, at }: CastTable, { top, bottom, left, right }: Range, wanted: (spot: Spot) => Presence | null): CellChange[] {
  return spread(top, bottom).flatMap((row) =>
    spread(left, right).flatMap((column): CellChange[] => {
      const [look, shot] = [looks[row], shots[column]]
      const [from, presence] = [at({ row, column }), wanted({ row, column })]
      return look && shot && from !== presence ? [{ lookId: look.lookId, shotId: shot.id, from, presence }] : []
    }),
  )
}

const spread = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const codes: Record<Presence, string> = { throughout: 't', enters: 'e', exits: 'x', passes_through: 'p' }
const presenceOf = new Map<string, Presence>(Object.entries(codes).map(([presence, code]) => [code, presence as Presence]))

/** A row as a word, one letter for each shot, so that a row that did not change is not drawn again. */
export const rowWord = ({ shots, at }: CastTable, row: number): string =>
  shots.map((_, column) => codeOf(at({ row, column }))).join('')

export const codeOf = (presence: Presence | null) => (presence === null ? '.' : codes[presence])

export const read = (word: string): (Presence | null)[] => [...word].map((code) => presenceOf.get(code) ?? null)
