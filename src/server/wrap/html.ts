/** Text that may stand in a page as it is. */
export interface Html {
  text: string
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)

export const raw = (text: string): Html => ({ text })

/** Whatever is put in is escaped, unless it is Html itself. */
export const html = (parts: TemplateStringsArray, ...values: (string | number | Html)[]): Html =>
  raw(parts.map((part, index) => part + shown(values[index])).join(''))

export const join = (parts: readonly Html[]): Html => raw(parts.map(({ text }) => text).join(''))

const shown = (value: string | number | Html | undefined) =>
  value === undefined ? '' : typeof value === 'object' ? value.text : escape(String(value))
