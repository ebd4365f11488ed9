import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'
import { isCueText } from './cue-text.ts'
import { type Columns, isNear } from './page-columns.ts'
import type { Row } from './page-rows.ts'

const startsParagraph = (row: Row) => row.gap > 0 || row.turn !== null
/** Nothing of a speech stands to the right of its name. */
export const isBeyondSpeech = ({ indent }: Row, { cue }: Columns) => cue !== null && indent > cue + 3

const isFollowed = (below: Row | undefined): below is Row => !!below && (below.gap === 0 || below.turn !== null)

export const isHeadingRow = (row: Row, columns: Columns) =>
  row.sceneNumber !== undefined ||
  (isSceneHeading(row.text) &&
    row.indent <= columns.action + 3 &&
    (startsParagraph(row) || isInCapitals(row.text)))

export function isCueRow(row: Row, below: Row | undefined, columns: Columns): boolean {
  if (!isFollowed(below) || row.text.startsWith('(') || isTransitionText(row.text)) return false
  return columns.dialogue === null ? isFlatCue(row, below, columns) : isIndentedCue(row, below, columns)
}

const isFlatCue = (row: Row, below: Row, { action }: Columns) =>
  startsParagraph(row) && isCueText(row.text) && isNear(row.indent, action) && isNear(below.indent, action)

/** In the column of the names any short line is one; elsewhere, as where names are centred, only one in capitals. */
function isIndentedCue(row: Row, below: Row, { action, dialogue, cue }: Columns): boolean {
  const speaks = below.indent > action + 3 && (isNear(below.indent, dialogue) || below.text.startsWith('('))
  if (!speaks || row.indent <= action + 3) return false
  const inColumn = isNear(row.indent, cue) && !isNear(row.indent, dialogue)
  if (inColumn && startsParagraph(row) && row.text.length <= longestName) return true
  const apart = inColumn || row.gap > 0 || (row.turn !== null && !isNear(row.indent, dialogue))
  return apart && isCueText(row.text)
}

const longestName = 40

const cuts = ['FADE', 'CUT', 'DISSOLVE', 'SMASH CUT', 'MATCH CUT', 'JUMP CUT', 'WIPE', 'IRIS', 'BLACKOUT']
const cutsElsewhere = ['SCHNITT', 'ÜBERBLENDUNG', 'FONDU', 'CORTE', 'FUNDIDO']
const transitionWords = new RegExp(String.raw`^(?:${[...cuts, ...cutsElsewhere].join('|')})\b`, 'u')
const isTransitionText = (text: string) =>
  isInCapitals(text) && (text.endsWith('TO:') || (transitionWords.test(text) && /[.:]$/.test(text)))

export function isTransitionRow(row: Row, below: Row | undefined, columns: Columns): boolean {
  if (!startsParagraph(row) && !isBeyondSpeech(row, columns)) return false
  if (isFollowed(below) && !below.turn && below.indent > row.indent - 8 && !isSceneHeading(below.text)) return false
  if (isTransitionText(row.text)) return true
  const toTheRight = row.indent > Math.max(columns.cue ?? 0, columns.middle) && row.right >= columns.actionRight - 8
  return toTheRight && isInCapitals(row.text) && /[.:]$/.test(row.text) && row.text.length <= 40
}

/** Every line has its middle in the middle of the page, so that no two have the same indent by chance. */
export function isCenteredRow(rows: readonly Row[], index: number, columns: Columns): boolean {
  const { action, middle } = columns
  const isInMiddle = (row: Row) => row.indent > action + 3 && Math.abs((row.indent + row.right) / 2 - middle) <= 3
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]]
  if (!row || !isInMiddle(row)) return false
  const freeAbove = startsParagraph(row) || !above || isInMiddle(above) || isBeyondSpeech(row, columns)
  return freeAbove && (!below || startsParagraph(below) || isInMiddle(below))
}
