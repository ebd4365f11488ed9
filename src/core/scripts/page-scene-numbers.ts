import { isSceneHeading } from './heading.ts'
import { rowOf, type Row } from './page-rows.ts'

const number = String.raw`[A-Z]{0,2}\d{1,4}[A-Z]{0,2}`
const numberAlone = new RegExp(`^(${number})[.)]?$`)
const numberInFront = new RegExp(String.raw`^(${number})[.)]?\s+(?=\S)`)

/** Takes the scene number out of the margins: beside a heading, or the same on both sides of any line. */
export function withSceneNumber(row: Row): Row {
  const last = numberAlone.exec(row.parts.length > 1 ? (row.parts.at(-1)?.text ?? '') : '')?.[1]
  const front = numberInFront.exec(row.text)
  const first = front?.[1]
  const between = last === undefined ? row : rowOf(row.parts.slice(0, -1), row.turn)
  const heading = front ? indented(between, front[0].length) : between
  const isNumbered = first !== undefined && first === last && heading.text.length > 0
  const sceneNumber = first ?? last
  return sceneNumber && (isNumbered || isSceneHeading(heading.text)) ? { ...heading, sceneNumber } : row
}

function indented(row: Row, columns: number): Row {
  return { ...row, text: row.text.slice(columns), indent: row.indent + columns }
}
