import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { readNote } from './fdx-paragraph.ts'
import type { FdxScript } from './fdx-script.ts'
import { childrenNamed, countUpTo, textOf, type XmlElement } from './fdx-xml.ts'

/** Notes stand at the end of the file, with the range of characters they speak of; here they follow that paragraph. */
export function placeNotes(script: FdxScript, document: XmlElement, paragraphs: XmlElement[], starts: number[]) {
  const notes = childrenNamed(document, 'ScriptNotes').flatMap((list) => childrenNamed(list, 'ScriptNote'))
  if (notes.length === 0) return
  const ends = endOffsets(paragraphs)
  const noted = [...script.elements, null].map((): ScreenplayElement[] => [])
  for (const note of notes) {
    const read: FdxScript = { ...script, elements: [] }
    readNote(read, note)
    const paragraph = countUpTo(ends, rangeStart(note))
    noted[starts[paragraph + 1] ?? script.elements.length]?.push(...read.elements)
  }
  script.elements = noted.flatMap((before, index) => [...before, ...script.elements.slice(index, index + 1)])
}

/** A note without a readable range belongs to the end. */
function rangeStart({ attributes }: XmlElement): number {
  const start = Number.parseInt(attributes.Range ?? '', 10)
  return Number.isNaN(start) ? Number.POSITIVE_INFINITY : start
}

/** Final Draft counts one character for the end of each paragraph. */
function endOffsets(paragraphs: XmlElement[]): number[] {
  let offset = 0
  return paragraphs.map((paragraph) => (offset += lengthOf(paragraph) + 1))
}

const lengthOf = (paragraph: XmlElement): number =>
  childrenNamed(paragraph, 'Text').reduce((sum, text) => sum + textOf(text).length, 0) +
  childrenNamed(paragraph, 'DualDialogue')
    .flatMap((dual) => childrenNamed(dual, 'Paragraph'))
    .reduce((sum, inner) => sum + lengthOf(inner) + 1, 0)
