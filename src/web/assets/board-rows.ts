import type { Asset } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetId } from '#core/ids.ts'
import type { Section } from './board-view.ts'

export type BoardRow = { head: AssetKind; count: number } | { cards: Asset[] }

/** Every section is a heading and its cards, so many in a row. */
export const boardRows = (sections: readonly Section[], columns: number): BoardRow[] =>
  sections.flatMap(({ kind, assets }) => [
    { head: kind, count: assets.length },
    ...Array.from({ length: Math.ceil(assets.length / columns) }, (_, row) => ({ cards: assets.slice(row * columns, (row + 1) * columns) })),
  ])

const steps: Record<string, [down: number, right: number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** The card that a key goes to, and its row; null where there is none. */
export function cardTowards(rows: readonly BoardRow[], from: AssetId | null, key: string): { id: AssetId; row: number } | null {
  const all = rows.flatMap((row, index) => ('cards' in row ? row.cards.map(({ id }, column) => ({ id, row: index, column })) : []))
  const at = all.findIndex(({ id }) => id === from)
  if (key === 'Home' || at < 0) return all[0] ?? null
  if (key === 'End') return all.at(-1) ?? null
  const step = steps[key]
  if (!step) return null
  const [down, right] = step
  if (right !== 0) return all[at + right] ?? null
  const here = all[at]!
  const next = [...new Set(all.map(({ row }) => row))].filter((row) => (down > 0 ? row > here.row : row < here.row)).at(down > 0 ? 0 : -1)
  return all.filter(({ row }) => row === next).findLast(({ column }) => column <= here.column) ?? null
}
