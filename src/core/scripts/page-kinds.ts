import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'
import { isCueText } from './cue-text.ts'
import { type Columns, isNear } from './page-columns.ts'
import type { Row } from './page-rows.ts'

const startsParagraph = (row: Row) => row.gap > 0 || row.turn !== null
const isFollowed = (below: Row | undefined): below is Row => !!below && (below.gap === 0 || below.turn !== null)

export const isHeadingRow = (row: Row, columns: Columns) =>
  row.sceneNumber !== undefined ||
  (isSceneHeading(row.text) &&
    row.indent <= columns.action + 3 &&
    (startsParagraph(row) || isInCapitals(row.text)))

export function isCueRow(row: Row, below: Row | undefined, { action, dialogue, cue }: Columns): boolean {
  if (!startsParagraph(row) || !isFollowed(below) || isTransitionText(row.text)) return false
  if (dialogue === null) return isCueText(row.text) && isNear(row.indent, action) && isNear(below.indent, action)
  const speaks = below.indent > action + 3 && (isNear(below.indent, dialogue) || below.text.startsWith('('))
  const goesOnOverPage = row.gap === 0 && isNear(row.indent, dialogue) && !isNear(row.indent, cue)
  if (!speaks || goesOnOverPage) return false
  const apart = row.indent > action + 3 && !isNear(row.indent, dialogue)
  return (isCueText(row.text) && row.indent > action + 3) || (apart && isNear(row.indent, cue) && row.text.length <= 40)
}

const transitionWords = /^(?:FADE|CUT|DISSOLVE|SMASH CUT|MATCH CUT|JUMP CUT|WIPE|IRIS|BLACKOUT|SCHNITT|ÜBERBLENDUNG|FONDU|CORTE|FUNDIDO)\b/u
const isTransitionText = (text: string) =>
  isInCapitals(text) && (text.endsWith('TO:') || (transitionWords.test(text) && /[.:]$/.test(text)))

export function isTransitionRow(row: Row, below: Row | undefined, columns: Columns): boolean {
  if (!startsParagraph(row) || (below && isFollowed(below) && !below.turn)) return false
  if (isTransitionText(row.text)) return true
  const toTheRight = row.indent > Math.max(columns.cue ?? 0, columns.middle) && row.right >= columns.actionRight - 8
  return toTheRight && isInCapitals(row.text) && /[.:]$/.test(row.text) && row.text.length <= 40
}

/** Every line has its middle in the middle of the page, so that no two have the same indent by chance. */
export function isCenteredRow(rows: readonly Row[], index: number, { action, middle }: Columns): boolean {
  const isInMiddle = (row: Row) => row.indent > action + 3 && Math.abs((row.indent + row.right) / 2 - middle) <= 3
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]]
  if (!row || !isInMiddle(row)) return false
  const freeAbove = startsParagraph(row) || !above || isInMiddle(above)
  return freeAbove && (!below || startsParagraph(below) || isInMiddle(below))
}
