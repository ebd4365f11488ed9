import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'
import { type Columns, isCueText, isNear } from './page-columns.ts'
import type { Row } from './page-rows.ts'

const startsParagraph = (row: Row) => row.gap > 0 || row.turn !== null
const isFollowed = (below: Row | undefined): below is Row => !!below && (below.gap === 0 || below.turn !== null)

/** A number in the left margin, a heading, perhaps the number again in the right margin. */
export function headingOf({ text }: Row): { text: string; sceneNumber?: string } | null {
  if (isSceneHeading(text)) {
    const [, heading = text, sceneNumber] = /^(.*\S)\s{2,}([A-Z]{0,2}\d{1,4}[A-Z]{0,2})\.?$/.exec(text) ?? []
    return sceneNumber ? { text: heading, sceneNumber } : { text }
  }
  const [, sceneNumber, rest] = /^([A-Z]{0,2}\d{1,4}[A-Z]{0,2})[.)]?\s+(\S.*)$/.exec(text) ?? []
  if (!sceneNumber || !rest || !isSceneHeading(rest)) return null
  const again = rest.endsWith(sceneNumber) && rest.slice(0, -sceneNumber.length)
  return { text: again && /\s$/.test(again) ? again.trimEnd() : rest, sceneNumber }
}

export const isHeadingRow = (row: Row, columns: Columns) =>
  headingOf(row) !== null &&
  row.indent <= columns.action + 3 &&
  (startsParagraph(row) || isInCapitals(row.text))

export function isCueRow(row: Row, below: Row | undefined, { action, dialogue, cue }: Columns): boolean {
  if (!startsParagraph(row) || !isFollowed(below) || isTransitionText(row.text)) return false
  if (dialogue === null) return isCueText(row.text)
  const speaks = below.indent > action + 3 && (isNear(below.indent, dialogue) || below.text.startsWith('('))
  if (!speaks) return false
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

export const isCenteredRow = (row: Row, { action, middle }: Columns) =>
  row.indent > action + 3 && Math.abs((row.indent + row.right) / 2 - middle) <= 3
