import { isCueText } from './cue-text.ts'
import type { Columns } from './page-columns.ts'
import { rowOf, type Row } from './page-rows.ts'
import { cueOf, type Passage, spokenElements } from './page-speech.ts'

/** Two names side by side. */
export function startsDual({ parts }: Row, below: Row | undefined): boolean {
  const [left, right] = parts
  return parts.length === 2 && !!left && !!right && isCueText(left.text) && isCueText(right.text) && below?.gap === 0
}

/** Two speeches at once, each in its own half of the page; they share their lines. */
export function readDual(rows: readonly Row[], from: number, columns: Columns): Passage {
  let next = from + 1
  while (rows[next] && rows[next]?.gap === 0 && !rows[next]?.turn) next++
  const both = rows.slice(from, next)
  const half = (both[0]?.parts[1]?.indent ?? 0) - slack(both)
  const side = (isSide: (indent: number) => boolean) =>
    both.flatMap((row) => {
      const parts = row.parts.filter(({ indent }) => isSide(indent))
      return parts.length > 0 ? [rowOf(parts)] : []
    })
  const [left, right] = [side((indent) => indent < half), side((indent) => indent >= half)]
  return { elements: [...speechOf(left, columns), ...speechOf(right, columns, true)], furniture: [], next }
}

/** The right-hand speech may begin to the left of its name. */
function slack(rows: readonly Row[]): number {
  const [left, right] = rows[0]?.parts ?? []
  return left && right ? Math.min((right.indent - left.indent) / 2, 12) : 0
}

function speechOf([cue, ...spoken]: readonly Row[], columns: Columns, dual?: true) {
  if (!cue) return []
  const width = Math.max(...spoken.map(({ right }) => right), 0)
  return [{ ...cueOf(cue), ...(dual && { dual }) }, ...spokenElements(spoken, { ...columns, dialogueRight: width })]
}
