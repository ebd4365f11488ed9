import { isCueText } from './cue-text.ts'
import { isSceneHeading } from './heading.ts'
import type { Row } from './page-rows.ts'

/** Where this script puts things, in columns; learned from the script itself. */
export interface Columns {
  action: number
  /** Null when speeches are not indented. */
  dialogue: number | null
  cue: number | null
  /** Where action, and where dialogue, runs out of room. */
  actionRight: number
  dialogueRight: number
  /** The middle of what is centred. */
  middle: number
}

export const isNear = (a: number, b: number | null) => b !== null && Math.abs(a - b) <= 1.5

export function learnColumns(rows: readonly Row[]): Columns {
  const action = actionColumn(rows)
  const speeches = isIndentedThroughout(rows) ? speechesIn(rows).filter((speech) => isIndented(speech, action)) : []
  const dialogue = mostFrequent(speeches.map(({ below }) => below.indent))
  const ends = (matches: (row: Row) => boolean) => usualEnd(rows.filter(matches))
  const actionRight = ends((row) => isNear(row.indent, action))
  return {
    action,
    dialogue,
    cue: mostFrequent(speeches.map(({ cue }) => cue.indent)),
    actionRight,
    dialogueRight: dialogue === null ? actionRight : ends((row) => isNear(row.indent, dialogue)),
    middle: (action + actionRight) / 2,
  }
}

/** Whether most speeches stand away from the action, as on a page. */
export function isIndentedThroughout(rows: readonly Row[]): boolean {
  const action = actionColumn(rows)
  const speeches = speechesIn(rows)
  const indented = speeches.filter((speech) => isIndented(speech, action))
  return indented.length > 0 && indented.length > speeches.length * 0.6
}

interface Speech {
  cue: Row
  below: Row
}

const isIndented = ({ cue, below }: Speech, action: number) => cue.indent > action + 3 && below.indent > action + 3

function speechesIn(rows: readonly Row[]): Speech[] {
  return rows.flatMap((cue, index) => {
    const above = rows[index - 1]
    const apart = cue.gap > 0 || cue.turn || !above || !isNear(cue.indent, above.indent)
    const below = apart && isCueText(cue.text) ? dialogueBelow(rows, index) : null
    return below ? [{ cue, below }] : []
  })
}

/** The first line of speech under a name, past the parentheticals. */
function dialogueBelow(rows: readonly Row[], index: number): Row | null {
  for (let next = index + 1; next <= index + 4; next++) {
    const row = rows[next]
    if (!row || (row.gap > 0 && !row.turn)) return null
    if (!row.text.startsWith('(') && !rows[next - 1]?.text.startsWith('(')) return row
    if (row.text.startsWith('(') || !rows[next - 1]?.text.endsWith(')')) continue
    return row
  }
  return null
}

/** Scene headings stand where action stands; without any it is the leftmost column that is much used. */
function actionColumn(rows: readonly Row[]): number {
  const isHeading = ({ text, sceneNumber }: Row) => sceneNumber !== undefined || isSceneHeading(text)
  const headings = mostFrequent(rows.filter(isHeading).map(({ indent }) => indent))
  if (headings !== null) return headings
  const counts = countsOf(rows.map(({ indent }) => indent))
  const used = [...counts].filter(([, count]) => count >= rows.length * 0.1).map(([indent]) => indent)
  return used.reduce((least, indent) => Math.min(least, indent), rows[0]?.indent ?? 0)
}

function countsOf(indents: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const indent of indents) counts.set(Math.round(indent), (counts.get(Math.round(indent)) ?? 0) + 1)
  return counts
}

function mostFrequent(indents: readonly number[]): number | null {
  const [most] = [...countsOf(indents)].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
  return most?.[0] ?? null
}

/** The far end that nearly all lines keep; a single overlong line does not widen the column. */
function usualEnd(rows: readonly Row[]): number {
  const ends = rows.map(({ right }) => right).toSorted((a, b) => a - b)
  return ends[Math.floor(ends.length * 0.97)] ?? 60
}
