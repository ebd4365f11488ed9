import { isCertainHeading } from './fountain-rules.ts'
import type { ImportWarning, ScreenplayElement } from './screenplay.ts'
import { isText, type SourceLine } from './source-lines.ts'

const atMost = 20

/** Fountain wants an empty line above a heading; without it a whole scene can go unnoticed. */
export function missedHeadings(
  lines: readonly SourceLine[],
  elements: readonly ScreenplayElement[],
): ImportWarning[] {
  const found = new Set(elements.flatMap(({ kind, place }) => (kind === 'scene_heading' ? [place.line] : [])))
  const missed = lines.filter((line) => isText(line) && !found.has(line.line) && isCertainHeading(line.shown))
  return missed.slice(0, atMost).map(({ line, endLine }) => ({
    message: 'This looks like a scene heading, but there is no empty line above it: it is read as text',
    place: { line, endLine, page: null },
  }))
}
