import { escapeEmphasis } from '#core/scripts/fdx-emphasis.ts'
import { ImportError } from '#core/scripts/import-error.ts'
import { elementsFromLayout, type LaidOutLine } from '#core/scripts/layout.ts'
import type { Furniture, ImportWarning, Screenplay, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { withDualColumns } from './pdf-dual.ts'
import { type NumberedLine, withoutMargins } from './pdf-furniture.ts'
import { linesOfPage } from './pdf-lines.ts'
import { numberScenes, withoutSceneNumbers } from './pdf-scene-numbers.ts'
import { withShortHeadings } from './pdf-short-headings.ts'
import { type PdfPage, readPdfPages } from './pdf-text.ts'
import { splitTitlePage } from './pdf-title-page.ts'

/** A printed screenplay, read by where its words stand on the pages. */
export async function readPdf(bytes: Uint8Array): Promise<Screenplay> {
  const pages = await readPdfPages(bytes)
  refuseScan(pages)
  const lines = numberedLines(pages)
  const sizes = new Map(pages.map((page) => [page.number, page]))
  const leading = leadingOf(lines)

  const withoutHeads = withoutMargins(lines, sizes)
  const { titlePage, body } = splitTitlePage(withoutHeads.body, pages[0] ?? { width: 612, height: 792 }, leading)
  const scenes = withoutSceneNumbers(body)
  const laidOut = elementsFromLayout(laidOutLines(scenes.body, leading))
  const numbered = numberScenes(laidOut.elements, scenes.numbers)
  return {
    format: 'pdf',
    titlePage,
    elements: withShortHeadings(numbered.elements).map(withoutEmphasis),
    furniture: [withoutHeads, numbered, laidOut, { furniture: stamps(pages) }]
      .flatMap(({ furniture }) => furniture)
      .toSorted((a, b) => a.place.line - b.place.line),
    warnings: [...laidOut.warnings, ...emptyPages(pages)],
  }
}

const withoutEmphasis = (element: ScreenplayElement) => ({ ...element, text: escapeEmphasis(element.text) })

function refuseScan(pages: readonly PdfPage[]) {
  const runs = pages.flatMap((page) => page.runs)
  if (runs.length === 0) {
    throw new ImportError('This PDF has no text, only pictures (a scan?): run text recognition over it and import that')
  }
  const text = runs.map((run) => run.text).join('')
  if (text.replace(/[^\p{L}\p{N}\p{P}\p{S}\s]/gu, '').length < text.length / 2) {
    throw new ImportError('The letters of this PDF cannot be read (its fonts do not say what they mean)')
  }
}

function numberedLines(pages: readonly PdfPage[]): NumberedLine[] {
  return pages
    .map((page) => ({ ...page, runs: page.runs.filter((run) => run.upright) }))
    .flatMap((page) => withDualColumns(linesOfPage(page, revisionColumns(page))))
    .map((line, index) => ({ ...line, line: index + 1 }))
}

const revisionColumns = ({ runs, width }: PdfPage) =>
  runs.filter(({ text, x }) => /^\*+$/.test(text.trim()) && x > width * 0.8).map(({ x }) => x)

/** The least distance from one line to the next that is often met; between paragraphs it is a multiple. */
function leadingOf(lines: readonly NumberedLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above?.page !== line.page) continue
    const distance = Math.round(line.y - above.y)
    counts.set(distance, (counts.get(distance) ?? 0) + 1)
  }
  const often = [...counts].filter(([distance, count]) => distance >= 6 && count >= lines.length * 0.05)
  return Math.min(...often.map(([distance]) => distance), ...(often.length > 0 ? [] : [12]))
}

/** Side by side on the page means the same line number; columns are tenths of an inch. */
function laidOutLines(lines: readonly NumberedLine[], leading: number): LaidOutLine[] {
  return lines.flatMap(({ segments, page, line, y }, index) => {
    const above = lines[index - 1]
    const blankBefore = above?.page === page ? Math.max(0, Math.round((y - above.y) / leading) - 1) : above ? 0 : 1
    return segments.map(({ text, left }) => ({ text, indent: left / 7.2, page, line, blankBefore }))
  })
}

const stamps = (pages: readonly PdfPage[]): Furniture[] =>
  pages.flatMap(({ runs, number }) =>
    runs
      .filter((run) => !run.upright)
      .map(({ text }) => ({ kind: 'running_head' as const, text, place: placeOnPage(number) })),
  )

const placeOnPage = (page: number) => ({ line: 1, endLine: 1, page })

function emptyPages(pages: readonly PdfPage[]): ImportWarning[] {
  return pages
    .filter(({ runs }) => runs.length === 0)
    .map(({ number }) => ({
      message: `Page ${number} has no text, perhaps only a picture`,
      place: placeOnPage(number),
    }))
}
