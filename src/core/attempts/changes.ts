const short = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`)
const said = (text: string) => (text === '' ? 'nothing' : short(text))

/** "style: noir → anime", or nothing where both are the same. */
export const change = (what: string, from: string | null, to: string | null): string[] =>
  from === to ? [] : [`${what}: ${said(from ?? '')} → ${said(to ?? '')}`]

/** Not localeCompare: what is sorted ends up in a hash, which must not depend on the machine's language. */
export const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
