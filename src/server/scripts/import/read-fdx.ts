import { ImportError } from '#core/scripts/import-error.ts'
import { type TitlePageLine, titlePageEntries } from '#core/scripts/printed-title-page.ts'
import type { Screenplay, TitlePageEntry } from '#core/scripts/screenplay.ts'
import { normalized } from '#core/scripts/source-lines.ts'
import { readAll } from './fdx-paragraph.ts'
import { placeNotes } from './fdx-notes.ts'
import { type FdxScript, paragraphText, placeOf, plainText, stylesOf } from './fdx-script.ts'
import { childrenNamed, parseXml, type XmlElement } from './fdx-xml.ts'

/** A Final Draft document: every paragraph with text becomes an element, in the order of the script. */
export function readFdx(text: string): Screenplay {
  const document = parseXml(normalized(text))
  if (document.name !== 'FinalDraft') {
    throw new ImportError(`This is XML, but not a Final Draft script: it starts with <${document.name}>`, document.line)
  }
  const content = childrenNamed(document, 'Content')
  if (content.length === 0) throw new ImportError('This Final Draft file has no <Content>: it holds no script')

  const script: FdxScript = { elements: [], furniture: [], warnings: [], capitals: typesInCapitals(document) }
  const parts = content.flatMap(({ children, ...around }) =>
    children.map((child) => ({ ...around, children: [child] })),
  )
  const starts = parts.map((part) => {
    const start = script.elements.length
    readAll(script, part)
    return start
  })
  placeNotes(script, document, parts, starts)
  addRunningHeads(script, document)
  const { elements, furniture, warnings } = script
  return { format: 'fdx', titlePage: readTitlePage(document), elements, furniture, warnings }
}

function typesInCapitals(document: XmlElement): Set<string> {
  const settings = childrenNamed(document, 'ElementSettings').filter(inCapitals)
  return new Set(settings.map(({ attributes }) => attributes.Type ?? ''))
}

const inCapitals = (settings: XmlElement) => stylesOf(childrenNamed(settings, 'FontSpec')[0]).includes('AllCaps')

function addRunningHeads({ furniture }: FdxScript, document: XmlElement) {
  const bands = childrenNamed(document, 'HeaderAndFooter').flatMap((band) => [
    ...childrenNamed(band, 'Header'),
    ...childrenNamed(band, 'Footer'),
  ])
  for (const paragraph of bands.flatMap((band) => childrenNamed(band, 'Paragraph'))) {
    const text = plainText(paragraph)
    if (/[\p{L}\p{N}]/u.test(text)) furniture.push({ kind: 'running_head', text, place: placeOf(paragraph) })
  }
}

function readTitlePage(document: XmlElement): TitlePageEntry[] {
  const lines: TitlePageLine[] = []
  let gap = 0
  const content = childrenNamed(document, 'TitlePage').flatMap((page) => childrenNamed(page, 'Content'))
  for (const paragraph of content.flatMap((part) => childrenNamed(part, 'Paragraph'))) {
    const centered = paragraph.attributes.Alignment === 'Center'
    const place = placeOf(paragraph)
    for (const text of paragraphText(paragraph, false).split('\n').map((line) => line.trim())) {
      if (text) lines.push({ text, centered, gap, place })
      gap = text ? 0 : gap + 1
    }
  }
  return titlePageEntries(lines)
}
