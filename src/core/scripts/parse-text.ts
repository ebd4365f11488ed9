import { elementsFromLayout } from './layout.ts'
import { isLaidOut } from './is-laid-out.ts'
import { parseFountain } from './parse-fountain.ts'
import type { Furniture, Screenplay, TitlePageEntry } from './screenplay.ts'
import { normalized } from './source-lines.ts'
import { layTextOut } from './text-lines.ts'
import { takeTitlePage } from './text-title-page.ts'

/** Plain text: a page typed with spaces is read by its columns, anything else by the rules of Fountain. */
export function parseText(text: string): Screenplay {
  const source = normalized(text)
  const { lines, blank } = layTextOut(source)
  const { titlePage, body } = takeTitlePage(lines)
  if (!isLaidOut(source, lines)) return readAsFountain(source, titlePage, body[0]?.line ?? Infinity, blank)
  const { elements, furniture, warnings } = elementsFromLayout(body)
  return {
    format: 'text',
    titlePage,
    elements,
    furniture: [...furniture, ...blank].toSorted((a, b) => a.place.line - b.place.line),
    warnings,
  }
}

/** A printed title page has no keys, so it is taken off before the rules of Fountain see it. */
function readAsFountain(source: string, titlePage: TitlePageEntry[], start: number, blank: Furniture[]): Screenplay {
  const whole = parseFountain(source, { headingsAnywhere: true })
  if (titlePage.length === 0 || whole.titlePage.length > 0) return { ...whole, format: 'text' }
  const body = source.split('\n').map((line, index) => (index + 1 < start ? '' : line))
  const { elements, furniture, warnings } = parseFountain(body.join('\n'), { headingsAnywhere: true })
  const above = blank.filter(({ place }) => place.line < start)
  const below = furniture.filter(({ place }) => place.line >= start)
  return { format: 'text', titlePage, elements, furniture: [...above, ...below], warnings }
}
