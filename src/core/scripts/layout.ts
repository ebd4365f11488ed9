import { isInCapitals } from './capitals.ts'
import { isSceneHeading } from './heading.ts'
import type { LaidOutLine } from './laid-out-line.ts'
import { type Columns, isNear, learnColumns } from './page-columns.ts'
import { readDual, startsDual } from './page-dual.ts'
import { takeFurniture } from './page-furniture.ts'
import { isCenteredRow, isCueRow, isHeadingRow, isTransitionRow } from './page-kinds.ts'
import { elementOf, isWrapped, joined } from './page-paragraphs.ts'
import { placeOfRows, type Row, rowsOf } from './page-rows.ts'
import { withSceneNumber } from './page-scene-numbers.ts'
import { type Passage, readSpeech } from './page-speech.ts'
import type { Furniture, ImportWarning, ScreenplayElement } from './screenplay.ts'

export type { LaidOutLine }

export interface LaidOut {
  elements: ScreenplayElement[]
  furniture: Furniture[]
  warnings: ImportWarning[]
}

/** Reads a screenplay by where its lines stand; where that is, it learns from the script itself. */
export function elementsFromLayout(lines: readonly LaidOutLine[]): LaidOut {
  const { body: rows, furniture } = takeFurniture(rowsOf(lines))
  const body = rows.map(withSceneNumber)
  const columns = learnColumns(body)
  const elements: ScreenplayElement[] = []
  for (let at = 0; at < body.length; ) {
    const passage = readPassage(body, at, columns)
    for (const element of passage.elements) elements.push(element)
    for (const line of passage.furniture) furniture.push(line)
    at = passage.next
  }
  return { elements, furniture: furniture.toSorted((a, b) => a.place.line - b.place.line), warnings: [] }
}

function readPassage(rows: readonly Row[], at: number, columns: Columns): Passage {
  const [row, below] = [rows[at], rows[at + 1]]
  if (!row) return { elements: [], furniture: [], next: at + 1 }
  if (isHeadingRow(row, columns)) return readHeading(rows, at, columns)
  if (isTransitionRow(row, below, columns)) return single(elementOf('transition', [row]), at)
  if (startsDual(row, below)) return readDual(rows, at, columns)
  if (isCueRow(row, below, columns)) return readSpeech(rows, at, columns)
  if (isCenteredRow(rows, at, columns)) return single(elementOf('centered', [row]), at)
  return readAction(rows, at, columns)
}

const single = (element: ScreenplayElement, at: number): Passage => ({
  elements: [element],
  furniture: [],
  next: at + 1,
})

/** A long heading goes on in the next line. */
function readHeading(rows: readonly Row[], from: number, { action, actionRight }: Columns): Passage {
  const end = endWhere(rows, from + 1, (row, above) => {
    const wraps = above.right + 1 + row.text.length > actionRight - 5
    return row.gap > 0 || !isInCapitals(row.text) || !wraps || isSceneHeading(row.text) || row.indent < action - 1.5
  })
  const own = rows.slice(from, end)
  const text = joined(own, 0)
  const sceneNumber = rows[from]?.sceneNumber
  const heading: ScreenplayElement = {
    kind: 'scene_heading',
    text,
    place: placeOfRows(own),
    ...(sceneNumber !== undefined && { sceneNumber }),
    ...(!isSceneHeading(text) && { forced: true }),
  }
  return { elements: [heading], furniture: [], next: end }
}

function readAction(rows: readonly Row[], from: number, columns: Columns): Passage {
  const end = endWhere(rows, from + 1, (row, above, index) => {
    if (row.turn) return !goesOn(above, row, columns)
    const below = rows[index + 1]
    return row.gap > 0 || !isNear(row.indent, above.indent) || isHeadingRow(row, columns) || startsDual(row, below)
  })
  return { elements: [elementOf('action', rows.slice(from, end), columns.actionRight)], furniture: [], next: end }
}

/** A sentence that the end of the page broke in two. */
const goesOn = (above: Row, row: Row, { action, actionRight }: Columns) =>
  isNear(row.indent, action) &&
  isNear(above.indent, action) &&
  /[\p{L}\p{N},;–—-]$/u.test(above.text) &&
  (/^\p{Ll}/u.test(row.text) || (isWrapped(above, row, actionRight) && !isInCapitals(row.text)))

function endWhere(rows: readonly Row[], from: number, isEnd: (row: Row, above: Row, index: number) => boolean): number {
  let end = from
  for (let row = rows[end]; row; row = rows[++end]) {
    const above = rows[end - 1]
    if (!above || isEnd(row, above, end)) break
  }
  return end
}
