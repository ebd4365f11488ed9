/** An element with its text or its children. */
export interface Xml {
  name: string
  attributes: Record<string, string | number>
  content: string | number | Xml[]
}

export const xml = (name: string, content: Xml['content'] = [], attributes: Xml['attributes'] = {}): Xml => ({ name, attributes, content })

/** A whole document of the given type. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root.name}>\n${written(root, '')}\n`

function written({ name, attributes, content }: Xml, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')}`
  if (!Array.isArray(content)) return `${open}>${escaped(String(content))}</${name}>`
  if (content.length === 0) return `${open}/>`
  return `${open}>\n${content.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** What XML 1.0 cannot hold at all, control signs and halves of a sign, is left out. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"'\t\n\r]/g, (sign) => entities[sign]!)
