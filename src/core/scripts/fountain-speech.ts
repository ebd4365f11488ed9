import { blankRun, elementOfLine, hiddenElement, markRemoved, placeOfAll } from './fountain-elements.ts'
import { isLyric, isParenthetical } from './fountain-rules.ts'
import { isMoreText, partsParagraphs, type SourceLine } from './source-lines.ts'
import type { Furniture, ScreenplayElement } from './screenplay.ts'

/** The elements of a speech below its cue, up to the empty line that ends it, and the lines kept blank within. */
export function readSpeech(lines: readonly SourceLine[], from: number) {
  const elements: ScreenplayElement[] = []
  const blank: Furniture[] = []
  let at = from
  for (let line = lines[at]; line && !partsParagraphs(line); line = lines[at]) {
    if (line.hidden) {
      elements.push(hiddenElement(line))
      at++
    } else if (line.blank) {
      const end = endOfHeld(lines, at)
      if (!isMoreText(lines[end])) break
      blank.push(blankRun(lines.slice(at, end)))
      at = end
    } else {
      const end = isDialogue(line) ? endOfDialogue(lines, at) : at + 1
      elements.push(isDialogue(line) ? dialogueOf(lines.slice(at, end)) : elementOfLine(kindInSpeech(line), line))
      at = end
    }
  }
  return { elements, blank, next: at }
}

const isDialogue = (line: SourceLine | undefined) => isMoreText(line) && kindInSpeech(line) === 'dialogue'

function kindInSpeech({ shown }: SourceLine) {
  if (isLyric(shown)) return 'lyric'
  return isParenthetical(shown) ? 'parenthetical' : 'dialogue'
}

function endOfHeld(lines: readonly SourceLine[], from: number): number {
  let end = from
  while (lines[end]?.blank === 'held') end++
  return end
}

/** A line of two spaces keeps the dialogue together. */
function endOfDialogue(lines: readonly SourceLine[], from: number): number {
  let end = from
  while (isDialogue(lines[end])) {
    const next = endOfHeld(lines, end + 1)
    if (!isDialogue(lines[next])) return end + 1
    end = next
  }
  return end
}

/** A backslash in front keeps `(` and `~` what they are: letters of the speech. */
const unescaped = (line: SourceLine) => (/^\\+[(~]/.test(line.shown) ? markRemoved(line, '\\') : line.text).trim()

const dialogueOf = (lines: readonly SourceLine[]): ScreenplayElement => ({
  kind: 'dialogue',
  text: lines.map(unescaped).join('\n'),
  place: placeOfAll(lines),
})
