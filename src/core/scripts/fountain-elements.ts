import { isDual, isForcedHeading } from './fountain-rules.ts'
import { splitSceneNumber } from './heading.ts'
import { firstShown, hiddenSpans } from './hidden.ts'
import type { ElementKind, Furniture, Place, ScreenplayElement } from './screenplay.ts'
import type { SourceLine } from './source-lines.ts'

export function placeOfAll(lines: readonly SourceLine[]): Place {
  return { line: lines[0]?.line ?? 1, endLine: lines.at(-1)?.endLine ?? 1, page: null }
}

export const blankRun = (lines: readonly SourceLine[]): Furniture => ({
  kind: 'blank',
  text: '',
  place: placeOfAll(lines),
})

/** An element of one line, without the marks that made it what it is. */
export function elementOfLine(kind: ElementKind, line: SourceLine): ScreenplayElement {
  const place = placeOfAll([line])
  const text = line.text.trim()
  switch (kind) {
    case 'scene_heading':
      return headingOf(line)
    case 'character': {
      const cue = withoutMark(line, '@')
      if (!isDual(line.shown)) return { kind, text: cue, place }
      return { kind, text: withoutLastMark(cue, '^'), place, dual: true }
    }
    case 'section': {
      const depth = /^#*/.exec(line.shown)?.[0].length ?? 1
      return { kind, text: withoutMark(line, '#'.repeat(depth)), place, depth }
    }
    case 'centered':
      return { kind, text: withoutLastMark(withoutMark(line, '>'), '<'), place }
    case 'transition':
      return { kind, text: withoutMark(line, '>'), place }
    case 'lyric':
      return { kind, text: withoutMark(line, '~'), place }
    case 'synopsis':
      return { kind, text: withoutMark(line, '='), place }
    case 'page_break':
      return { kind, text: '', place }
    default:
      return { kind, text, place }
  }
}

function headingOf(line: SourceLine): ScreenplayElement {
  const forced = isForcedHeading(line.shown)
  const { text, sceneNumber } = splitSceneNumber(forced ? withoutMark(line, '.') : line.text.trim())
  return {
    kind: 'scene_heading',
    text,
    place: placeOfAll([line]),
    ...(sceneNumber && { sceneNumber }),
    ...(forced && { forced }),
  }
}

/** A note may stand before the mark, so the mark is looked for where the line first shows. */
export function markRemoved({ text, mask }: Pick<SourceLine, 'text' | 'mask'>, mark: string): string {
  const at = firstShown(mask)
  return mask.startsWith(mark, at) ? text.slice(0, at) + text.slice(at + mark.length) : text
}

const withoutMark = (line: SourceLine, mark: string) => markRemoved(line, mark).trim()

function withoutLastMark(text: string, mark: string): string {
  const at = text.lastIndexOf(mark)
  return (text.slice(0, at) + text.slice(at + mark.length)).trim()
}

/** What stands between the brackets; several notes on one line are one. */
export function hiddenElement(line: SourceLine): ScreenplayElement {
  const { spans } = hiddenSpans(line.text)
  const kind = spans.some((span) => span.kind === 'note') ? 'note' : 'boneyard'
  const texts = spans.map(({ start, end }) => line.text.slice(start + 2, end - 2).trim())
  const lines = texts.filter(Boolean).join('\n').replace(/^[^\S\n]+$/gm, '')
  const text = lines.replaceAll(kind === 'note' ? ']]' : '*/', ' ')
  return { kind, text, place: placeOfAll([line]) }
}
