import type { PdfPage, PdfRun } from './pdf-text.ts'

/** Words that stand together; a wide gap, as between columns, starts the next segment. */
export interface PdfSegment {
  text: string
  left: number
  right: number
}

export interface PdfLine {
  page: number
  /** The baseline, in points from the top of the page. */
  y: number
  segments: PdfSegment[]
}

/** Everything on one baseline is one line, from left to right, lines from top to bottom. */
export function linesOfPage({ number, runs }: PdfPage, columns: readonly number[] = []): PdfLine[] {
  const baselines: { y: number; size: number; runs: PdfRun[] }[] = []
  for (const run of withoutDoubles(runs.flatMap(words)).toSorted((a, b) => a.y - b.y)) {
    const last = baselines.at(-1)
    if (last && run.y - last.y < jitter * Math.min(run.size, last.size)) last.runs.push(run)
    else baselines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return baselines.map((line) => ({ page: number, y: line.y, segments: segmentsOf(line.runs, columns) }))
}

/** How far baselines of one line may lie apart, in heights of a letter. */
const jitter = 0.4

const characterWidth = ({ text, width, size }: PdfRun) => width / text.length || size * 0.6

/** Typists and converters indent with spaces; every word group gets its own position. */
function words(run: PdfRun): PdfRun[] {
  const width = characterWidth(run)
  return [...run.text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: text, index }) => ({
    ...run,
    text,
    x: run.x + index * width,
    width: text.length * width,
  }))
}

/** Poor man's bold prints the same words twice, a hair apart. */
function withoutDoubles(runs: PdfRun[]): PdfRun[] {
  const printed = new Map<string, PdfRun[]>()
  return runs.filter((run) => {
    const same = printed.get(run.text) ?? []
    const near = (other: PdfRun) => Math.abs(other.x - run.x) < run.size * 0.2 && Math.abs(other.y - run.y) < run.size * 0.2
    if (same.some(near)) return false
    printed.set(run.text, [...same, run])
    return true
  })
}

function segmentsOf(runs: PdfRun[], columns: readonly number[]): PdfSegment[] {
  const segments: PdfSegment[] = []
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY
    const newColumn = gap > 0 && columns.some((column) => Math.abs(run.x - column) < run.size * 0.3)
    if (!last || gap > columnGap * run.size || newColumn) {
      segments.push({ text: run.text, left: run.x, right: run.x + run.width })
    } else {
      last.text += ' '.repeat(spacesIn(gap, run)) + run.text
      last.right = Math.max(last.right, run.x + run.width)
    }
  }
  return segments
}

/** Wider than the gap after a sentence, narrower than that between columns. */
const columnGap = 2.4

const spacesIn = (gap: number, run: PdfRun) =>
  gap < run.size * 0.15 ? 0 : Math.max(1, Math.round(gap / Math.max(characterWidth(run), run.size * 0.25)))
