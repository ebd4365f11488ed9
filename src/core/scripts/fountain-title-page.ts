import { isSceneHeading } from './heading.ts'
import type { TitlePageEntry } from './screenplay.ts'
import type { SourceLine } from './source-lines.ts'

/** `Key: value` at the very top, values over several lines indented; ends where a line is neither. */
export function readTitlePage(lines: readonly SourceLine[]): { titlePage: TitlePageEntry[]; next: number } {
  const titlePage: TitlePageEntry[] = []
  let next = 0
  for (let line = lines[next]; line && !line.blank; line = lines[++next]) {
    const last = titlePage.at(-1)
    if (last && /^\s/.test(line.text)) {
      last.values.push(...valuesOf(line.text))
      last.place.endLine = line.endLine
    } else {
      const entry = entryOf(line)
      if (!entry) break
      titlePage.push(entry)
    }
  }
  return isTitlePage(titlePage) ? { titlePage, next } : { titlePage: [], next: 0 }
}

function entryOf({ text, line, endLine }: SourceLine): TitlePageEntry | null {
  const [, key, value] = /^([\p{L}\p{N}][^:\n]{0,60}):(.*)$/su.exec(text) ?? []
  if (key === undefined || isSceneHeading(text)) return null
  return { key: key.trim(), values: valuesOf(value ?? ''), place: { line, endLine, page: null } }
}

const valuesOf = (text: string) => text.split('\n').map((value) => value.trim()).filter(Boolean)

const knownKeys = new Set([
  ...['title', 'credit', 'author', 'authors', 'source', 'notes', 'draft date', 'date', 'contact', 'copyright'],
  ...['draft', 'revision', 'version', 'episode', 'series', 'season', 'subtitle', 'logline', 'genre', 'format', 'font'],
  ...['written by', 'story by', 'director', 'producer', 'studio', 'language', 'lang', 'watermark', 'header', 'footer'],
  ...['tl', 'tc', 'tr', 'cc', 'bl', 'br', 'titel', 'autor', 'autorin', 'titre', 'auteur', 'título', 'autora'],
  ...['tytuł', 'autorka', 'titolo', 'autore', 'autrice'],
])

/** A script may open with `FADE IN:` or with a sentence that has a colon; that is no title page. */
const isTitlePage = (entries: readonly TitlePageEntry[]) => entries.some(({ key }) => knownKeys.has(key.toLowerCase()))
