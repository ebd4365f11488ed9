import { isCueText, saysAgain } from './cue-text.ts'
import { isSceneHeading } from './heading.ts'
import type { Furniture } from './screenplay.ts'
import { placeOfRows, rowOf, type Row } from './page-rows.ts'

type Kind = Furniture['kind']

/** Takes away what is about the page; the rows that are left know where a page turned. */
export function takeFurniture(rows: readonly Row[]): { body: Row[]; furniture: Furniture[] } {
  const numbers = pageNumbers(rows)
  const heads = new Set([...runningHeads(rows, numbers), ...headsWithinSpeeches(rows)])
  const body: Row[] = []
  const furniture: Furniture[] = []
  let turn = null as Row['turn']
  for (const [index, row] of rows.entries()) {
    const { marks, text } = withoutRevisionMark(row)
    const kind = numbers.has(row) ? 'page_number' : heads.has(row) ? 'running_head' : continuation(text ?? row)
    if (index > 0 && row.page !== rows[index - 1]?.page && !turn) turn = 'page'
    if (kind) {
      furniture.push(furnitureOf(row, kind))
      turn = kind === 'more' || turn === 'more' ? 'more' : 'page'
      continue
    }
    if (marks) furniture.push(furnitureOf(marks, 'revision_mark'))
    if (!text) continue
    body.push({ ...text, turn })
    turn = null
  }
  return { body, furniture }
}

export const furnitureOf = (row: Row, kind: Kind): Furniture => ({ kind, text: row.text, place: placeOfRows([row]) })

const more = /^\(?(?:MORE|WEITER|SUITE|SEGUE|CONTINUA|MÁS|MER|FORTS\.?|CDN\.?|C\.\s?D\.\s?N\.)\)?$/u
const continued = /^(?:\d+[A-Z]?\s+)?(?:\(CONTINUED\)|CONTINUED:?(?:\s*\(\d+\))?)(?:\s+\d+[A-Z]?)?$/

function continuation({ text }: Row): Kind | null {
  if (more.test(text) && (text.startsWith('(') || text === 'MORE')) return 'more'
  return continued.test(text) ? 'continued' : null
}

/** Stars beside the text tell what a revision changed. */
function withoutRevisionMark(row: Row): { marks: Row | null; text: Row | null } {
  const isMark = ({ text }: { text: string }) => /^\*+$/.test(text)
  const marks = row.parts.filter(isMark)
  if (marks.length === 0 || row.parts[0] === marks[0]) return { marks: null, text: row }
  return { marks: rowOf(marks), text: rowOf(row.parts.filter((part) => !isMark(part)), row.turn) }
}

const around = String.raw`[\s().·|–—-]{0,3}`
const pageWord = String.raw`(?:(?:page|p\.|seite|strona|str\.|página)\s*)?`
const numberForm = new RegExp(
  String.raw`^${around}${pageWord}(\d{1,4})[A-Z]?(?:\s*(?:/|of|von|z)\s*\d{1,4})?${around}$`,
  'iu',
)
const numberOf = ({ text }: Row) => Number(numberForm.exec(text)?.[1] ?? Number.NaN)

/** A number alone on its line is a page number when such numbers count up through the script. */
function pageNumbers(rows: readonly Row[]): Set<Row> {
  const alone = rows.filter((row, index) => numberForm.test(row.text) && standsAlone(rows, index))
  const counting = alone.filter((row, index) => {
    const [before, after] = [alone.slice(Math.max(0, index - 3), index), alone.slice(index + 1, index + 4)]
    return (
      before.some((other) => isNext(numberOf(other), numberOf(row))) ||
      after.some((other) => isNext(numberOf(row), numberOf(other)))
    )
  })
  const marked = alone.filter(({ text }) => /\p{L}{3}|^-.*-$/u.test(text))
  const isNumberOfPage = (row: Row) => Math.abs(numberOf(row) - (row.page ?? 0)) <= 1
  const ofThisPage = rows.filter((row, index) => isAtEdge(rows, index) && isNumberOfPage(row))
  return new Set([...counting, ...marked, ...ofThisPage])
}

const isAtEdge = (rows: readonly Row[], index: number) => {
  const page = rows[index]?.page
  return page != null && (rows[index - 1]?.page !== page || rows[index + 1]?.page !== page)
}

const isNext = (number: number, next: number) => next > number && next <= number + 2

/** One side free is enough, for a running head may be on the other; but what a name stands above is said. */
function standsAlone(rows: readonly Row[], index: number): boolean {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]]
  if (!row || !above || !below || above.page !== row.page || below.page !== row.page) return true
  return row.gap > 0 || (below.gap > 0 && !isCueText(above.text))
}

/** What comes back next to the page numbers or at the top of the pages, whatever number is in it. */
function runningHeads(rows: readonly Row[], numbers: ReadonlySet<Row>): Set<Row> {
  const edges = rows.filter((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1]]
    if (numbers.has(row) || continuation(row)) return false
    const opensPage = row.page !== null && above?.page !== row.page
    return (opensPage && mayBeHead(row, below)) || [above, below].some((other) => other && numbers.has(other))
  })
  const times = new Map<string, number>()
  for (const row of edges) times.set(headKey(row), (times.get(headKey(row)) ?? 0) + 1)
  const needed = (row: Row) => (/\d/.test(row.text) ? headTimes - 1 : headTimes)
  return new Set(edges.filter((row) => (times.get(headKey(row)) ?? 0) >= needed(row)))
}

/** Whatever stands between (MORE) and the name said again. */
function headsWithinSpeeches(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, index) => {
    if (continuation(row) !== 'more') return []
    const below = rows.slice(index + 1, index + 6)
    const name = below.findIndex(({ text }) => isCueText(text) && saysAgain(text))
    return below.slice(0, Math.max(name, 0)).filter((other) => continuation(other) === null)
  })
}

/** The same name, heading or CUT TO: opens many a page of a film; a head has room below it and is none of these. */
const mayBeHead = ({ text, page }: Row, below: Row | undefined) =>
  (below?.page !== page || below.gap > 0) && !isSceneHeading(text) && !text.endsWith(':')

const headTimes = 3
const headKey = ({ text }: Row) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
