import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { addWords } from './fdx-paragraph.ts'
import type { FdxScript } from './fdx-script.ts'
import { childrenNamed, countUpTo, textOf, type XmlElement } from './fdx-xml.ts'

/** Notes stand at the end of the file, with the range of characters they speak of; here they follow that paragraph. */
export function placeNotes(script: FdxScript, document: XmlElement, parts: XmlElement[], starts: number[]) {
  const notes = childrenNamed(document, 'ScriptNotes').flatMap((list) => childrenNamed(list, 'ScriptNote'))
  if (notes.length === 0) return
  const ends = endOffsets(parts)
  const noted = [...script.elements, null].map((): ScreenplayElement[] => [])
  for (const note of notes) {
    const read: FdxScript = { ...script, elements: [] }
    addWords(read, 'note', note)
    const part = countUpTo(ends, rangeStart(note))
    noted[starts[part + 1] ?? script.elements.length]?.push(...read.elements)
  }
  script.elements = noted.flatMap((before, index) => [...before, ...script.elements.slice(index, index + 1)])
}

/** A note without a readable range belongs to the end. */
function rangeStart({ attributes }: XmlElement): number {
  const start = Number.parseInt(attributes.Range ?? '', 10)
  return Number.isNaN(start) ? Number.POSITIVE_INFINITY : start
}

/** Final Draft counts one character for the end of each paragraph. */
function endOffsets(parts: XmlElement[]): number[] {
  let offset = 0
  return parts.map((part) => (offset += paragraphsLength(part)))
}

const paragraphsLength = (part: XmlElement): number =>
  childrenNamed(part, 'Paragraph').reduce((sum, paragraph) => sum + lengthOf(paragraph) + 1, 0)

const lengthOf = (paragraph: XmlElement): number =>
  childrenNamed(paragraph, 'Text').reduce((sum, text) => sum + textOf(text).length, 0) +
  childrenNamed(paragraph, 'DualDialogue').reduce((sum, dual) => sum + paragraphsLength(dual), 0)
