import type { Furniture } from '#core/scripts/screenplay.ts'
import type { PdfLine } from './pdf-lines.ts'

/** A line with its number in the document, all pages counted through. */
export interface NumberedLine extends PdfLine {
  line: number
}

export interface PageSize {
  width: number
  height: number
}

type FurnitureKind = Furniture['kind']

/** Takes page numbers and running heads away; what is left is the film. */
export function withoutMargins(lines: readonly NumberedLine[], pages: ReadonlyMap<number, PageSize>) {
  const edges = edgeLines(lines, pages)
  const repeated = repeatedHeads(edges)
  const body: NumberedLine[] = []
  const furniture: Furniture[] = []
  for (const line of lines) {
    const kind = edges.has(line) ? edgeKind(line, repeated) : null
    if (kind) furniture.push(furnitureOf(line, kind))
    else body.push(line)
  }
  return { body, furniture }
}

export const furnitureOf = ({ segments, line, page }: NumberedLine, kind: FurnitureKind): Furniture => ({
  kind,
  text: segments.map(({ text }) => text).join('  '),
  place: { line, endLine: line, page },
})

/** The lines in the top and bottom margin, where heads and page numbers stand. */
function edgeLines(lines: readonly NumberedLine[], pages: ReadonlyMap<number, PageSize>): Set<NumberedLine> {
  return new Set(
    lines.filter(({ page, y }) => {
      const height = pages.get(page)?.height ?? 792
      return y < height * edge || y > height * (1 - edge)
    }),
  )
}

const edge = 0.095

/** What stands at the same height on several pages, whatever number is in it. */
function repeatedHeads(edges: ReadonlySet<NumberedLine>): Set<string> {
  const pagesOf = new Map<string, Set<number>>()
  for (const line of edges) pagesOf.set(headKey(line), (pagesOf.get(headKey(line)) ?? new Set()).add(line.page))
  return new Set([...pagesOf].filter(([, pages]) => pages.size > 1).map(([key]) => key))
}

const headKey = ({ segments, y }: PdfLine) =>
  `${Math.round(y / 4)} ${segments.map(({ text }) => text.replace(/\d+/g, '#')).join(' ')}`

function edgeKind(line: NumberedLine, repeated: ReadonlySet<string>): FurnitureKind | null {
  const text = line.segments.map((segment) => segment.text).join(' ')
  if (/^\W*(?:page\s+|p\.\s*)?\d{1,4}[A-Z]?(?:\s*(?:\/|of)\s*\d{1,4})?\W*$/i.test(text)) return 'page_number'
  if (/^\W*CONTINUED\b[:)\s\d]*$/.test(text)) return null
  return repeated.has(headKey(line)) ? 'running_head' : null
}
