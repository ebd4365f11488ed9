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

/** The matrix as it is on screen: by row and column. A row that did not change stays the same array. */
export interface CastTable {
  shots: Matrix['shots']
  looks: MatrixLook[]
  rows: readonly (readonly (Presence | null)[])[]
}

export const presenceAt = ({ rows }: CastTable, { row, column }: Spot): Presence | null => rows[row]?.[column] ?? null

export const billedLooks = (looks: readonly MatrixLook[]): MatrixLook[] => looks.toSorted((a, b) => billing(a.kind) - billing(b.kind))

export function castTable({ shots, looks, assignments }: Pick<Matrix, 'shots' | 'looks' | 'assignments'>): CastTable {
  const billed = billedLooks(looks)
  return withChanges({ shots, looks: billed, rows: billed.map(() => shots.map(() => null)) }, assignments)
}

type Change = Pick<CellChange, 'shotId' | 'lookId' | 'presence'>

/** With what was painted and is still on its way, or what a template would make of it. */
export function withChanges(table: CastTable, changes: readonly Change[]): CastTable {
  if (changes.length === 0) return table
  const rowOf = new Map(table.looks.map(({ lookId }, row) => [lookId, row]))
  const columnOf = new Map(table.shots.map(({ id }, column) => [id, column]))
  const rows = [...table.rows]
  for (const [lookId, own] of Map.groupBy(changes, (change) => change.lookId)) {
    const row = rowOf.get(lookId)
    if (row === undefined) continue
    const cells = [...rows[row]!]
    for (const { shotId, presence } of own) {
      const column = columnOf.get(shotId)
      if (column !== undefined) cells[column] = presence
    }
    rows[row] = cells
  }
  return { ...table, rows }
}

/** The cells of a range that a brush would change; null clears. */
export const brushed = (table: CastTable, range: Range, presence: Presence | null): CellChange[] => filled(table, range, () => presence)

/** What is copied: the presences of a range, row by row. */
export const copied = ({ rows }: CastTable, { top, bottom, left, right }: Range): (Presence | null)[][] =>
  rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1))

/** The cells that change when a copy is laid over the matrix from this spot on; what does not fit falls off. */
export function pasted(table: CastTable, { row: top, column: left }: Spot, copy: readonly (readonly (Presence | null)[])[]): CellChange[] {
  const range = { top, left, bottom: top + copy.length - 1, right: left + (copy[0]?.length ?? 0) - 1 }
  return filled(table, range, ({ row, column }) => copy[row - top]?.[column - left] ?? null)
}

function filled(table: CastTable, { top, bottom, left, right }: Range, wanted: (spot: Spot) => Presence | null): CellChange[] {
  const { looks, shots } = table
  return spread(top, bottom).flatMap((row) =>
    spread(left, right).flatMap((column): CellChange[] => {
      const [look, shot] = [looks[row], shots[column]]
      const [from, presence] = [presenceAt(table, { row, column }), wanted({ row, column })]
      return look && shot && from !== presence ? [{ lookId: look.lookId, shotId: shot.id, from, presence }] : []
    }),
  )
}

const spread = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const codes: Record<Presence, string> = { throughout: 't', enters: 'e', exits: 'x', passes_through: 'p' }
const presenceOf = new Map<string, Presence>(Object.entries(codes).map(([presence, code]) => [code, presence as Presence]))

/** A row as a word, one letter for each shot: a word that did not change need not be drawn again. */
export const rowWord = (row: readonly (Presence | null)[]): string => row.map(codeOf).join('')

export const codeOf = (presence: Presence | null) => (presence === null ? '.' : codes[presence])

export const read = (word: string): (Presence | null)[] => [...word].map((code) => presenceOf.get(code) ?? null)

type Mark = 'b' | 's' | 'c'
type Cell = { lookId: LookId | null; shotId: ShotId }

/** What is said about the cells of each row: it makes no sense, the text says otherwise, it was changed elsewhere. */
export function markWords({ shots, looks, breaks, suggestions }: Pick<Matrix, 'shots' | 'looks' | 'breaks' | 'suggestions'>, newer: readonly Cell[]): string[] {
  const marks = new Map<string, Mark>()
  const mark = (sign: Mark, cells: readonly Cell[]) => cells.forEach(({ lookId, shotId }) => marks.set(`${lookId} ${shotId}`, sign))
  mark('s', suggestions)
  mark('b', breaks)
  mark('c', newer)
  const nothing = ' '.repeat(shots.length)
  const marked = new Set([...marks.keys()].map((key) => key.split(' ')[0]))
  return billedLooks(looks).map(({ lookId }) => (marked.has(lookId) ? shots.map(({ id }) => marks.get(`${lookId} ${id}`) ?? ' ').join('') : nothing))
}
