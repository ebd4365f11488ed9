import { fountainText, type StyledRun } from '#core/scripts/fdx-emphasis.ts'
import type { ElementKind, Furniture, ImportWarning, Place, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { childrenNamed, textOf, type XmlElement } from './fdx-xml.ts'

/** What is collected while the paragraphs are read. */
export interface FdxScript {
  elements: ScreenplayElement[]
  furniture: Furniture[]
  warnings: ImportWarning[]
  /** Paragraph types the document sets in capitals. */
  capitals: ReadonlySet<string>
}

export const placeOf = ({ line, endLine }: XmlElement, page: number | null = null): Place => ({ line, endLine, page })

export const addElement = (script: FdxScript, kind: ElementKind, text: string, place: Place) =>
  script.elements.push({ kind, text, place })

/** The text of a paragraph as it is printed, with its styles as Fountain emphasis. */
export function paragraphText(paragraph: XmlElement, capitals: boolean): string {
  return fountainText(childrenNamed(paragraph, 'Text').map((text) => styledRun(text, capitals))).trim()
}

export const plainText = (element: XmlElement) => childrenNamed(element, 'Text').map(textOf).join('').trim()

function styledRun(text: XmlElement, capitals: boolean): StyledRun {
  const styles = stylesOf(text)
  const upper = capitals || styles.includes('AllCaps')
  return {
    text: upper ? textOf(text).toUpperCase() : textOf(text),
    bold: styles.includes('Bold'),
    italic: styles.includes('Italic'),
    underline: styles.includes('Underline'),
  }
}

export const stylesOf = (element: XmlElement | undefined) => (element?.attributes.Style ?? '').split('+')
