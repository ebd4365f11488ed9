import { placeOfRows, type Row } from './page-rows.ts'
import type { ElementKind, ScreenplayElement } from './screenplay.ts'

/** Rows become one paragraph again: where the margin broke the line a space, where the writer did a new line. */
export function joined(rows: readonly Row[], right: number): string {
  let text = ''
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    text += (above ? seam(above, row, right) : '') + row.text
  }
  return text
}

function seam(above: Row, row: Row, right: number): string {
  if (row.gap > 0 && !row.turn) return '\n\n'
  if (!isWrapped(above, row, right) && !/^\p{Ll}/u.test(row.text)) return '\n'
  return /[\p{L}\p{N}][-‐]$/u.test(above.text) ? '' : ' '
}

/** The next word had no room any more. */
export const isWrapped = (above: Row, row: Row, right: number) => above.right + 1 + firstWord(row.text).length > right

const firstWord = (text: string) => text.slice(0, 60).split(/\s/, 1)[0] ?? ''

export const elementOf = (kind: ElementKind, rows: readonly Row[], right = Infinity): ScreenplayElement => ({
  kind,
  text: joined(rows, right),
  place: placeOfRows(rows),
})
