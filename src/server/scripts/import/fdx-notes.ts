import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { readNote } from './fdx-paragraph.ts'
import type { FdxScript } from './fdx-script.ts'
import { childrenNamed, textOf, type XmlElement } from './fdx-xml.ts'

/** Notes stand at the end of the file, with the range of characters they speak of; here they follow that paragraph. */
export function placeNotes(script: FdxScript, document: XmlElement, paragraphs: XmlElement[], starts: number[]) {
  const notes = childrenNamed(document, 'ScriptNotes').flatMap((list) => childrenNamed(list, 'ScriptNote'))
  if (notes.length === 0) return
  const ends = endOffsets(paragraphs)
  const after = new Map<number, ScreenplayElement[]>()
  for (const note of notes) {
    const read: FdxScript = { ...script, elements: [] }
    readNote(read, note)
    const index = paragraphAt(ends, Number(note.attributes.Range?.split(',')[0]))
    const place = starts[index + 1] ?? script.elements.length
    after.set(place, [...(after.get(place) ?? []), ...read.elements])
  }
  script.elements = [...script.elements, null].flatMap((element, index) => [
    ...(after.get(index) ?? []),
    ...(element ? [element] : []),
  ])
}

/** Final Draft counts one character for the end of each paragraph. */
function endOffsets(paragraphs: XmlElement[]): number[] {
  let offset = 0
  return paragraphs.map((paragraph) => (offset += lengthOf(paragraph) + 1))
}

const lengthOf = (paragraph: XmlElement): number =>
  [...childrenNamed(paragraph, 'Text'), ...childrenNamed(paragraph, 'DualDialogue')].reduce(
    (sum, child) => sum + (child.name === 'Text' ? textOf(child).length : dualLength(child)),
    0,
  )

const dualLength = (dual: XmlElement) =>
  childrenNamed(dual, 'Paragraph').reduce((sum, paragraph) => sum + lengthOf(paragraph) + 1, 0)

/** A note without a readable range belongs to the end. */
function paragraphAt(ends: number[], offset: number): number {
  const index = ends.findIndex((end) => offset < end)
  return index === -1 ? ends.length - 1 : index
}
