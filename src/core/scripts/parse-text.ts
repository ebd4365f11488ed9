import { elementsFromLayout } from './layout.ts'
import { isLaidOut } from './is-laid-out.ts'
import { parseFountain } from './parse-fountain.ts'
import type { Screenplay } from './screenplay.ts'
import { normalized } from './source-lines.ts'
import { layTextOut } from './text-lines.ts'
import { takeTitlePage } from './text-title-page.ts'

/** Plain text: a page typed with spaces is read by its columns, anything else by the rules of Fountain. */
export function parseText(text: string): Screenplay {
  const source = normalized(text)
  const { lines, blank } = layTextOut(source)
  if (!isLaidOut(source, lines)) return { ...parseFountain(source, { headingsAnywhere: true }), format: 'text' }
  const { titlePage, body } = takeTitlePage(lines)
  const { elements, furniture, warnings } = elementsFromLayout(body)
  return {
    format: 'text',
    titlePage,
    elements,
    furniture: [...furniture, ...blank].toSorted((a, b) => a.place.line - b.place.line),
    warnings,
  }
}
