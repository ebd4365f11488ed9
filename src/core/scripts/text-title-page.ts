import type { LaidOutLine } from './laid-out-line.ts'
import { isSceneHeading } from './heading.ts'
import { titlePageEntries } from './printed-title-page.ts'
import type { TitlePageEntry } from './screenplay.ts'

/** What stands above the script, on a page of its own or far away from it, is the title page if it reads like one. */
export function takeTitlePage(lines: readonly LaidOutLine[]): { titlePage: TitlePageEntry[]; body: LaidOutLine[] } {
  const opening = lines.findIndex(opensScript)
  const end = endOfTitlePage(lines, opening === -1 ? lines.length : opening)
  const title = lines.slice(0, end)
  if (!readsLikeTitle(title)) return { titlePage: [], body: [...lines] }
  const left = Math.min(...title.map(({ indent }) => indent))
  const titlePage = titlePageEntries(
    title.map(({ text, indent, blankBefore, line, page }) => ({
      text,
      centered: indent > Math.max(left, 0) + 8 || (left > 8 && indent >= left),
      gap: blankBefore,
      place: { line, endLine: line, page },
    })),
  )
  return { titlePage, body: lines.slice(end) }
}

const opensScript = ({ text, blankBefore }: LaidOutLine) =>
  isSceneHeading(text) || (blankBefore > 0 && /^FADE IN\b/.test(text))

/** The first page before the script opens; without pages, what the widest gap above the opening parts from it. */
function endOfTitlePage(lines: readonly LaidOutLine[], opening: number): number {
  const turn = lines.findIndex(({ page }) => page !== lines[0]?.page)
  if (turn > 0 && turn <= opening) return turn
  const above = lines.slice(0, Math.min(opening + 1, longest))
  const gaps = above.map(({ blankBefore }, index) => (index > 0 ? blankBefore : 0))
  const widest = Math.max(...gaps, 0)
  return widest >= 3 ? gaps.lastIndexOf(widest) : 0
}

const longest = 30

const by = /(?<!\p{L})(?:by|von|par|por|scritto da|napisała?|scenariusz)(?!\p{L})/iu

function readsLikeTitle(title: readonly LaidOutLine[]): boolean {
  if (title.length === 0 || title.length > longest) return false
  const byLine = title.some(({ text }) => by.test(text) && text.length <= 60)
  const short = title.every(({ text }) => text.length <= 70)
  return short && byLine
}
