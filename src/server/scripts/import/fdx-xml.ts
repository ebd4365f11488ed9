import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ImportError } from '#core/scripts/import-error.ts'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
  line: number
  endLine: number
}

const deepest = 60
const metaData = XMLParser.getMetaDataSymbol() as unknown as symbol
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Decodes &#8217; and its like; entities a document declares itself are refused before.
  htmlEntities: true,
  maxNestedTags: deepest,
})

/** The root element, with the lines each element stands on. Declared entities are refused, never expanded. */
export function parseXml(text: string): XmlElement {
  const lineAt = lineFinder(text)
  const declaration = /<!(DOCTYPE|ENTITY)/i.exec(text)
  if (declaration) {
    const line = lineAt(declaration.index)
    throw new ImportError(`Line ${line}: a document type or entity declaration is not allowed in a script file`, line)
  }
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw brokenXml(valid.err.msg, valid.err.line)
  const [root] = elementsIn(parseNodes(text), lineAt).filter((child) => typeof child !== 'string')
  if (!root) throw brokenXml('there is no element in it', 1)
  return root
}

function parseNodes(text: string): unknown {
  try {
    return parser.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw /nested tags/.test(reason)
      ? new ImportError(`This XML is nested more than ${deepest} levels deep; no script is`)
      : brokenXml(reason.split('\n')[0] ?? reason, null)
  }
}

function brokenXml(reason: string, line: number | null) {
  const where = line === null ? '' : `Line ${line}: `
  return new ImportError(`${where}this XML is broken: ${reason.replace(/\p{Cc}/gu, ' ')}`, line)
}

/** From the shape of the library (one key per node, its name) to ours. */
function elementsIn(nodes: unknown, lineAt: (offset: number) => number): (XmlElement | string)[] {
  return (nodes as Record<string, unknown>[]).map((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name === '#text') return String(node[name])
    const { startIndex, endIndex } = (node as Record<symbol, { startIndex: number; endIndex: number }>)[metaData] ?? {
      startIndex: 0,
      endIndex: 0,
    }
    return {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: elementsIn(node[name], lineAt),
      line: lineAt(startIndex),
      endLine: lineAt(endIndex),
    }
  })
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return (offset) => countUpTo(starts, offset)
}

/** How many of the ascending numbers are not above the limit. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child) => typeof child !== 'string').filter((child) => child.name === name)

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
