import { isHidden, withEscaped } from './fountain-escapes.ts'
import { readTitlePage } from './fountain-title-page.ts'
import { actionLines, cueLine, elementLine, hiddenLine, spokenLines } from './fountain-lines.ts'
import type { Screenplay, ScreenplayElement, TitlePageEntry } from './screenplay.ts'
import { sourceLines } from './source-lines.ts'

/** The screenplay as Fountain that is read back as the same title page and the same elements. */
export function writeFountain({ titlePage, elements }: Pick<Screenplay, 'titlePage' | 'elements'>): string {
  const paragraphs = paragraphsOf(withEscaped('boneyard', elements)).map((paragraph) => withEscaped('note', paragraph))
  const body = paragraphs.map((paragraph, index) => written(paragraph, index === 0 && titlePage.length === 0))
  const title = titlePage.map(writtenEntry).join('\n')
  return `${[...(title ? [title] : []), ...body].join('\n\n')}\n`
}

function writtenEntry({ key, values }: TitlePageEntry): string {
  const [only, ...more] = values.flatMap((value) => value.split('\n')).map((value) => value.trim()).filter(Boolean)
  if (only === undefined) return `${key}:`
  if (more.length === 0) return `${key}: ${only}`
  return [`${key}:`, ...[only, ...more].map((value) => `    ${value}`)].join('\n')
}

/** A speech with its cue, song lines that belong together, or one element. */
function paragraphsOf(elements: readonly ScreenplayElement[]): ScreenplayElement[][] {
  const paragraphs: ScreenplayElement[][] = []
  for (let at = 0; at < elements.length; ) {
    const end = endOfParagraph(elements, at)
    paragraphs.push(elements.slice(at, end))
    at = end
  }
  return paragraphs
}

function endOfParagraph(elements: readonly ScreenplayElement[], from: number): number {
  const first = elements[from]?.kind
  const belongs = first === 'character' ? isSpoken : isSong
  if (first !== 'character' && first !== 'lyric') return from + 1
  let end = from + 1
  for (let element = elements[end]; element && belongs(element); element = elements[end]) end++
  for (let last = elements[end - 1]; last && isHidden(last); last = elements[end - 1]) end--
  return end
}

const isSong = ({ kind }: ScreenplayElement) => kind === 'lyric'

/** A boneyard of several lines would end the speech. */
const isSpoken = ({ kind, text }: ScreenplayElement) =>
  ['dialogue', 'parenthetical', 'lyric', 'note'].includes(kind) || (kind === 'boneyard' && !text.includes('\n'))

function written(paragraph: readonly ScreenplayElement[], opens: boolean): string {
  const plain = linesOf(paragraph, false).join('\n')
  const readsAsTitle = opens && readTitlePage(sourceLines(plain).lines).titlePage.length > 0
  return readsAsTitle ? linesOf(paragraph, true).join('\n') : plain
}

function linesOf([first, ...spoken]: readonly ScreenplayElement[], forced: boolean): string[] {
  if (!first) return []
  if (first.kind === 'action' || first.kind === 'dialogue' || first.kind === 'parenthetical') {
    return actionLines(first.text, forced || first.kind !== 'action')
  }
  if (first.kind !== 'character') return [first, ...spoken].map(isHidden(first) ? hiddenLine : elementLine)
  return [cueLine(first, { forced: forced || spoken.length === 0 }), ...spokenLines(spoken)]
}
