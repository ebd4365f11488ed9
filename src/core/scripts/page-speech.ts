import { nameIn, saysAgain } from './cue-text.ts'
import { furnitureOf } from './page-furniture.ts'
import { type Columns, isNear } from './page-columns.ts'
import { isBeyondSpeech, isCueRow, isHeadingRow, isTransitionRow } from './page-kinds.ts'
import { elementOf, joined } from './page-paragraphs.ts'
import { placeOfRows, type Row } from './page-rows.ts'
import type { Furniture, ScreenplayElement } from './screenplay.ts'

export interface Passage {
  elements: ScreenplayElement[]
  furniture: Furniture[]
  next: number
}

/** A cue and what is said below it, over page ends, where the name is only said again. */
export function readSpeech(rows: readonly Row[], from: number, columns: Columns): Passage {
  const [cue] = rows.slice(from, from + 1)
  if (!cue) return { elements: [], furniture: [], next: from + 1 }
  const spoken: Row[] = []
  const furniture: Furniture[] = []
  let next = from + 1
  for (let row = rows[next]; row; row = rows[++next]) {
    if (saysNameAgain(row, cue, rows[next + 1], columns)) furniture.push(furnitureOf(row, 'continued'))
    else if (belongsToSpeech(rows, next, columns)) spoken.push(row)
    else break
  }
  return { elements: [cueOf(cue), ...spokenElements(spoken, columns)], furniture, next }
}

export const cueOf = (row: Row): ScreenplayElement => ({ kind: 'character', text: row.text, place: placeOfRows([row]) })

function saysNameAgain(row: Row, cue: Row, below: Row | undefined, columns: Columns): boolean {
  if (!row.turn || !isCueRow(row, below, columns)) return false
  return nameIn(row.text) === nameIn(cue.text) && (row.turn === 'more' || saysAgain(row.text))
}

function belongsToSpeech(rows: readonly Row[], index: number, columns: Columns): boolean {
  const [row, below] = [rows[index], rows[index + 1]]
  if (!row || isCueRow(row, below, columns) || isHeadingRow(row, columns)) return false
  const { action, dialogue } = columns
  const close = row.gap === 0 || row.turn !== null
  if (dialogue === null) return row.gap === 0 && !row.turn
  if (isTransitionRow(row, below, columns)) return false
  if (!close) return isNear(row.indent, dialogue)
  return row.indent > action + 3 && (row.text.startsWith('(') || !isBeyondSpeech(row, columns))
}

/** Parentheticals may run over several lines; whatever else is said between them is dialogue. */
export function spokenElements(rows: readonly Row[], { dialogueRight }: Columns): ScreenplayElement[] {
  const elements: ScreenplayElement[] = []
  let said: Row[] = []
  const finish = () => {
    if (said.length > 0) elements.push(elementOf('dialogue', said, dialogueRight))
    said = []
  }
  for (let at = 0; at < rows.length; ) {
    const end = endOfParenthetical(rows, at)
    const row = rows[at]
    if (end > at) {
      finish()
      const aside = rows.slice(at, end)
      elements.push({ kind: 'parenthetical', text: joined(aside, 0), place: placeOfRows(aside) })
      at = end
    } else {
      if (row) said.push(row)
      at++
    }
  }
  finish()
  return elements
}

function endOfParenthetical(rows: readonly Row[], from: number): number {
  if (!rows[from]?.text.startsWith('(')) return from
  for (let at = from; at < from + 5; at++) {
    const text = rows[at]?.text ?? ''
    if (text.endsWith(')')) return at + 1
    if (text.includes(')')) return from
  }
  return from
}
