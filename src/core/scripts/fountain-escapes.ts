import { hiddenSpans } from './hidden.ts'
import type { ScreenplayElement } from './screenplay.ts'

/** What only looks like the start of a note or boneyard must not swallow the elements below it. */
export function withEscaped(kind: 'note' | 'boneyard', elements: readonly ScreenplayElement[]): ScreenplayElement[] {
  const closing = kind === 'note' ? ']]' : '*/'
  const escaped: ScreenplayElement[] = []
  let closesBelow = false
  for (const element of elements.toReversed()) {
    escaped.push(closesBelow && !isHidden(element) ? { ...element, text: escapedText(element.text, kind) } : element)
    closesBelow ||= element.kind === kind || element.text.includes(closing)
  }
  return escaped.toReversed()
}

export const isHidden = ({ kind }: ScreenplayElement) => kind === 'note' || kind === 'boneyard'

function escapedText(text: string, kind: 'note' | 'boneyard'): string {
  let written = ''
  let from = 0
  for (const opening of hiddenSpans(text).unclosed) {
    if (opening.kind !== kind) continue
    written += `${text.slice(from, opening.start)}\\`
    from = opening.start
  }
  return written + text.slice(from)
}
