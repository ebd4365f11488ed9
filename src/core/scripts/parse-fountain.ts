import { blankRun, elementOfLine, hiddenElement, markRemoved, placeOfAll } from './fountain-elements.ts'
import { endsAction, isCertainHeading, isLyric, kindAtStart } from './fountain-rules.ts'
import { readSpeech } from './fountain-speech.ts'
import { missedHeadings } from './fountain-warnings.ts'
import { readTitlePage } from './fountain-title-page.ts'
import type { Furniture, Screenplay, ScreenplayElement } from './screenplay.ts'
import { isMoreText, isText, normalized, partsParagraphs, type SourceLine, sourceLines } from './source-lines.ts'

interface Paragraph {
  elements: ScreenplayElement[]
  blank?: Furniture[]
  next: number
}

interface Rules {
  /** For text typed without care: what can only be a heading is one, also where no empty line is above it. */
  headingsAnywhere: boolean
}

/** Reads Fountain 1.1. Every line ends up in one element, the title page or the blank furniture. */
export function parseFountain(text: string, { headingsAnywhere }: Rules = { headingsAnywhere: false }): Screenplay {
  const source = sourceLines(normalized(text))
  const lines = headingsAnywhere ? source.lines.map(openingScene) : source.lines
  const { titlePage, next } = readTitlePage(lines)
  const elements: ScreenplayElement[] = []
  const furniture: Furniture[] = []
  for (let at = next; at < lines.length; ) {
    const paragraph = readParagraph(lines, at)
    for (const element of paragraph.elements) elements.push(element)
    for (const blank of paragraph.blank ?? []) furniture.push(blank)
    at = paragraph.next
  }
  const warnings = [...source.warnings, ...missedHeadings(lines.slice(next), elements)]
  return { format: 'fountain', titlePage, elements, furniture, warnings }
}

const openingScene = (line: SourceLine): SourceLine =>
  isText(line) && isCertainHeading(line.shown) ? { ...line, opensScene: true } : line

function readParagraph(lines: readonly SourceLine[], at: number): Paragraph {
  const line = lines[at]
  if (!line) return { elements: [], next: at + 1 }
  if (line.blank) return readBlank(lines, at)
  if (line.hidden) return { elements: [hiddenElement(line)], next: at + 1 }
  const kind = kindAtStart(line.shown, { followed: isFollowed(lines, at), endsInSpace: /\s$/.test(line.text) })
  if (kind === 'action') return readAction(lines, at)
  if (kind === 'lyric') return readLyrics(lines, at)
  const element = elementOfLine(kind, line)
  if (kind !== 'character') return { elements: [element], next: at + 1 }
  const speech = readSpeech(lines, at + 1)
  return { ...speech, elements: [element, ...speech.elements] }
}

function isFollowed(lines: readonly SourceLine[], at: number): boolean {
  let next = at + 1
  for (let line = lines[next]; line?.hidden && !partsParagraphs(line); line = lines[next]) next++
  return isMoreText(lines[next])
}

function readBlank(lines: readonly SourceLine[], from: number): Paragraph {
  const end = endWhere(lines, from, (line) => !line.blank)
  return { elements: [], blank: [blankRun(lines.slice(from, end))], next: end }
}

/** An exclamation mark makes all of the paragraph action, whatever its lines look like. */
function readAction(lines: readonly SourceLine[], from: number): Paragraph {
  const forced = lines[from]?.shown.startsWith('!') ?? false
  const end = endWhere(lines, from + 1, (line) => !isMoreText(line) || (!forced && endsAction(line.shown)))
  return { elements: [actionOf(lines.slice(from, end), forced)], next: end }
}

/** Song lines that run into other text are no song. */
function readLyrics(lines: readonly SourceLine[], from: number): Paragraph {
  const end = endWhere(lines, from, (line) => !isMoreText(line) || !isLyric(line.shown))
  if (isMoreText(lines[end])) return readAction(lines, from)
  return { elements: lines.slice(from, end).map((line) => elementOfLine('lyric', line)), next: end }
}

function actionOf(lines: readonly SourceLine[], forced: boolean): ScreenplayElement {
  const text = lines.map((line) => (forced ? markRemoved(line, '!') : line.text)).map(inColumns)
  return { kind: 'action', text: text.join('\n'), place: placeOfAll(lines) }
}

/** Action keeps its indent; a tab is four spaces. */
const inColumns = (text: string) =>
  text.trimEnd().replace(/^[\t ]*/, (indent) => indent.replaceAll('\t', '    '))

function endWhere(lines: readonly SourceLine[], from: number, isEnd: (line: SourceLine) => boolean): number {
  let end = from
  for (let line = lines[end]; line && !isEnd(line); line = lines[end]) end++
  return end
}
