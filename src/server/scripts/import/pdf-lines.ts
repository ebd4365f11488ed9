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
  words: PdfRun[]
}

/** Everything on one baseline is one line, from left to right, lines from top to bottom. */
export function linesOfPage({ number, runs }: PdfPage, columns: readonly number[]): PdfLine[] {
  const baselines: { y: number; size: number; runs: PdfRun[] }[] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const last = baselines.at(-1)
    if (last && run.y - last.y < jitter * Math.min(run.size, last.size)) last.runs.push(run)
    else baselines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return baselines.map(({ y, runs: own }) => inColumns({ page: number, y, words: wordsOfLine(own) }, columns))
}

/** The line again, parted also where a column is known to begin. */
export const inColumns = (line: Omit<PdfLine, 'segments'>, columns: readonly number[]): PdfLine => ({
  ...line,
  segments: segmentsOf(line.words, columns),
})

/** How far baselines of one line may lie apart, in heights of a letter. */
const jitter = 0.4

const characterWidth = ({ text, width, size }: PdfRun) => width / text.length || size * 0.6

/** Poor man's bold prints the same words twice, a hair apart. */
function wordsOfLine(runs: readonly PdfRun[]): PdfRun[] {
  const printed = new Map<string, number[]>()
  return runs.flatMap(wordsOfRun).filter(({ text, x, size }) => {
    const places = printed.get(text) ?? []
    if (places.some((place) => Math.abs(place - x) < size * 0.4)) return false
    printed.set(text, [...places, x])
    return true
  })
}

/** Typists and converters indent with spaces; every word gets its own position. */
function wordsOfRun(run: PdfRun): PdfRun[] {
  const width = characterWidth(run)
  return [...run.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    ...run,
    text,
    x: run.x + index * width,
    width: text.length * width,
  }))
}

function segmentsOf(words: PdfRun[], columns: readonly number[]): PdfSegment[] {
  const segments: PdfSegment[] = []
  for (const word of words.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? word.x - last.right : Number.POSITIVE_INFINITY
    const newColumn = columns.some((column) => Math.abs(word.x - column) < 2)
    if (!last || gap > columnGap * word.size || newColumn) {
      segments.push({ text: word.text, left: word.x, right: word.x + word.width })
    } else {
      last.text += ' '.repeat(spacesIn(gap, word)) + word.text
      last.right = Math.max(last.right, word.x + word.width)
    }
  }
  return segments
}

/** Wider than the gap after a sentence, narrower than that between columns. */
const columnGap = 2.4

const spacesIn = (gap: number, word: PdfRun) =>
  gap < word.size * 0.15 ? 0 : Math.max(1, Math.round(gap / Math.max(characterWidth(word), word.size * 0.25)))
