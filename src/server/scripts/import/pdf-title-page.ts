import { isSceneHeading } from '#core/scripts/heading.ts'
import { type TitlePageLine, titlePageEntries } from '#core/scripts/printed-title-page.ts'
import type { TitlePageEntry } from '#core/scripts/screenplay.ts'
import type { NumberedLine, PageSize } from './pdf-furniture.ts'

/** A first page with no scene on it, few lines and some of them centred is the title page. */
export function splitTitlePage(lines: readonly NumberedLine[], { width }: PageSize, leading: number) {
  const page = lines[0]?.page
  const first = lines.filter((line) => line.page === page)
  const rest = lines.slice(first.length)
  const printed = first.map((line, index) => printedLine(line, first[index - 1], width, leading))
  const isTitlePage =
    rest.length > 0 &&
    first.length <= mostLines &&
    !printed.some(({ text }) => isSceneHeading(text)) &&
    printed.filter(({ centered }) => centered).length >= printed.length * 0.3
  return isTitlePage
    ? { titlePage: titlePageEntries(printed), body: rest }
    : { titlePage: [] as TitlePageEntry[], body: [...lines] }
}

const mostLines = 40

function printedLine(
  line: NumberedLine,
  above: NumberedLine | undefined,
  width: number,
  leading: number,
): TitlePageLine {
  const left = line.segments[0]?.left ?? 0
  const right = line.segments.at(-1)?.right ?? width
  return {
    text: line.segments.map(({ text }) => text).join('  '),
    centered: Math.abs((left + right) / 2 - width / 2) < width * 0.045 && left > width * 0.2,
    gap: above ? Math.max(0, Math.round((line.y - above.y) / leading) - 1) : 0,
    place: { line: line.line, endLine: line.line, page: line.page },
  }
}
