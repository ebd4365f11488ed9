import { hiddenSpans, type HiddenSpan, masked, unmasked } from './hidden.ts'
import type { ImportWarning } from './screenplay.ts'

/** A line of Fountain; what a note or boneyard ties together is one line, however many lines of the file it takes. */
export interface SourceLine {
  text: string
  /** As long as the text, with notes and boneyards blotted out. */
  mask: string
  /** Without notes and boneyards, trimmed: what the rules of Fountain look at. */
  shown: string
  line: number
  endLine: number
  blank: 'empty' | 'held' | null
  /** Set when there is nothing but a note or boneyard. */
  hidden: HiddenSpan['kind'] | null
  /** A scene begins here although no empty line is above. */
  opensScene?: boolean
}

/** NUL cannot be stored, a byte order mark shows nothing, and half a surrogate pair is no character. */
export const normalized = (text: string) =>
  text
    .replace(/[\0\uFEFF]/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .toWellFormed()

export function sourceLines(text: string): { lines: SourceLine[]; warnings: ImportWarning[] } {
  const { spans, unclosed } = hiddenSpans(text)
  const mask = masked(text, spans)
  const lines: SourceLine[] = []
  let line = 1
  let span = 0
  for (let start = 0; start < text.length; ) {
    const newline = mask.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    while ((spans[span]?.start ?? end) < start) span++
    const own = text.slice(start, end)
    const within = spans[span]
    const kind = within && within.start < end ? within.kind : null
    const endLine = kind ? line + newlines(own) : line
    lines.push(sourceLine(own, kind ? mask.slice(start, end) : own, { line, endLine }, kind))
    start = end + 1
    line = endLine + 1
  }
  return { lines, warnings: unclosed.length === 0 ? [] : warningsAt(unclosed, text) }
}

function sourceLine(
  text: string,
  mask: string,
  place: { line: number; endLine: number },
  kind: HiddenSpan['kind'] | null,
): SourceLine {
  const shown = (kind ? unmasked(mask) : mask).trim()
  const blank = shown || kind ? null : text.length > 1 || text === '\t' ? 'held' : 'empty'
  return { text, mask, shown, ...place, blank, hidden: shown ? null : kind }
}

function newlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

const warningsAtMost = 20
const openings = { note: 'A note is opened with [[', boneyard: 'A boneyard is opened with /*' }

function warningsAt(unclosed: readonly { kind: HiddenSpan['kind']; start: number }[], text: string): ImportWarning[] {
  let line = 1
  let at = 0
  return unclosed.slice(0, warningsAtMost).map(({ kind, start }) => {
    line += newlines(text.slice(at, start))
    at = start
    return {
      message: `${openings[kind]} and never closed; it is kept as text`,
      place: { line, endLine: line, page: null },
    }
  })
}

/** A line with something to read on it. */
export const isText = (line: SourceLine | undefined): line is SourceLine => !!line && !line.blank && !line.hidden

/** A hidden line stands between others as if it were not there; a boneyard of several lines leaves a gap. */
export const partsParagraphs = (line: SourceLine) =>
  line.blank === 'empty' || line.opensScene === true || (line.hidden === 'boneyard' && line.endLine > line.line)

/** A line of text that goes on with the paragraph above it. */
export const isMoreText = (line: SourceLine | undefined): line is SourceLine => isText(line) && !partsParagraphs(line)
