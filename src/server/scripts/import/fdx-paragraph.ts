import { escapeEmphasis } from '#core/scripts/fdx-emphasis.ts'
import { isSceneHeading } from '#core/scripts/heading.ts'
import type { ElementKind, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { addElement, type FdxScript, paragraphText, placeOf, plainText } from './fdx-script.ts'
import { childrenNamed, textOf, type XmlElement } from './fdx-xml.ts'

/** What Final Draft calls its paragraphs, and what they are here. */
const kindOfType: Record<string, ElementKind> = {
  'Scene Heading': 'scene_heading',
  Shot: 'scene_heading',
  Action: 'action',
  General: 'action',
  'Cast List': 'action',
  Character: 'character',
  Dialogue: 'dialogue',
  Parenthetical: 'parenthetical',
  Lyrics: 'lyric',
  Singing: 'lyric',
  Transition: 'transition',
  'New Act': 'centered',
  'End of Act': 'centered',
  'Outline 1': 'section',
  'Outline 2': 'section',
  'Outline 3': 'section',
  'Outline 4': 'section',
  'Outline Body': 'synopsis',
}

export function readParagraph(script: FdxScript, paragraph: XmlElement): void {
  if (paragraph.attributes.StartsNewPage === 'Yes' && script.elements.length > 0) {
    addElement(script, 'page_break', '', { ...placeOf(paragraph), endLine: paragraph.line })
  }
  const type = paragraph.attributes.Type ?? 'Action'
  const text = paragraphText(paragraph, script.capitals.has(type))
  const others = paragraph.children.filter((child) =>
    typeof child === 'string' ? child.trim() : child.name !== 'Text',
  )
  if (text) addParagraph(script, paragraph, type, text)
  else if (others.length === 0) script.furniture.push({ kind: 'blank', text: '', place: placeOf(paragraph) })
  readAll(script, { ...paragraph, children: others })
}

function addParagraph(script: FdxScript, paragraph: XmlElement, type: string, text: string) {
  const place = placeOf(paragraph, pageOf(paragraph))
  const furniture = furnitureKind(text)
  if (furniture) return void script.furniture.push({ kind: furniture, text, place })
  if (!Object.hasOwn(kindOfType, type)) {
    script.warnings.push({ message: `A paragraph of the unknown type "${type}" is kept as action`, place })
  }
  const kind = kindOf(paragraph, type)
  const last = script.elements.at(-1)
  if (kind === 'dialogue' && last?.kind === 'dialogue') {
    last.text += `\n${text}`
    last.place.endLine = place.endLine
    return
  }
  for (const words of onePerLine.has(kind) ? text.split('\n') : [text]) {
    script.elements.push({ kind, text: words, place, ...headingDetails(paragraph, type, text) })
  }
}

/** Fountain has these by the line; an action or a speech holds its lines together. */
const onePerLine: ReadonlySet<ElementKind> = new Set(['centered', 'lyric'])

function kindOf({ attributes }: XmlElement, type: string): ElementKind {
  const kind = (Object.hasOwn(kindOfType, type) && kindOfType[type]) || 'action'
  if (kind !== 'action') return kind
  if (attributes.Alignment === 'Center') return 'centered'
  return attributes.Alignment === 'Right' ? 'transition' : 'action'
}

function headingDetails({ attributes }: XmlElement, type: string, text: string): Partial<ScreenplayElement> {
  if (/^Outline \d$/.test(type)) return { depth: Number(type.at(-1)) }
  if (kindOfType[type] !== 'scene_heading') return {}
  return {
    ...(attributes.Number ? { sceneNumber: attributes.Number } : {}),
    ...(isSceneHeading(text) ? {} : { forced: true }),
  }
}

function furnitureKind(text: string): 'more' | 'continued' | null {
  if (/^\(\s*MORE\s*\)$/i.test(text)) return 'more'
  return /^\(?CONTINUED:?\)?$/.test(text) ? 'continued' : null
}

function pageOf(paragraph: XmlElement): number | null {
  const page = Number(childrenNamed(paragraph, 'SceneProperties')[0]?.attributes.Page)
  return Number.isInteger(page) && page > 0 ? page : null
}

/** Text that stands where none is foreseen is kept like an unknown element. */
function readNested(script: FdxScript, child: XmlElement): void {
  switch (child.name) {
    case 'Paragraph':
      return readParagraph(script, child)
    case 'DualDialogue':
      return readDualDialogue(script, child)
    case 'SceneProperties':
      if (child.attributes.Title) addElement(script, 'synopsis', child.attributes.Title, placeOf(child))
      return readAll(script, child)
    case 'SceneArcBeats':
      return readAll(script, child)
    case 'CharacterArcBeat':
      return addWords(script, 'note', child, `${child.attributes.Name ?? ''}: `)
    case 'Summary':
      return addWords(script, 'synopsis', child)
    case 'ScriptNote':
      return addWords(script, 'note', child)
    case 'OmittedScene':
      return addWords(script, 'boneyard', child)
    default:
      return keepUnknown(script, child)
  }
}

/** Everything inside, in order. */
export function readAll(script: FdxScript, { children, ...parent }: XmlElement): void {
  for (const child of children) {
    const nested = typeof child === 'string' ? { ...parent, name: 'text', attributes: {}, children: [child] } : child
    readNested(script, nested)
  }
}

function readDualDialogue(script: FdxScript, dual: XmlElement) {
  const first = script.elements.length
  readAll(script, dual)
  const cues = script.elements.slice(first).filter(({ kind }) => kind === 'character')
  for (const cue of cues.slice(1)) cue.dual = true
}

export function addWords(script: FdxScript, kind: ElementKind, element: XmlElement, before = '') {
  const text = wordsOf(element)
  if (text) addElement(script, kind, before + text, placeOf(element))
}

/** The paragraphs inside an element as lines; whatever else is in it as one. */
function wordsOf(element: XmlElement): string {
  const lines = childrenNamed(element, 'Paragraph').map(plainText).filter(Boolean).join('\n')
  const all = textOf(element).replace(/\s+/g, ' ').trim()
  return escapeEmphasis(lines.replace(/\s/g, '') === all.replace(/\s/g, '') ? lines : all)
}

function keepUnknown(script: FdxScript, child: XmlElement) {
  const text = wordsOf(child)
  if (!text) return
  const place = placeOf(child)
  script.warnings.push({ message: `Text in an unexpected place (${child.name}) is kept as action`, place })
  addElement(script, 'action', text, place)
}
