import type { Place, TitlePageEntry } from './screenplay.ts'

/** A line of a title page as it is printed, without keys. */
export interface TitlePageLine {
  text: string
  centered: boolean
  /** Empty lines above it. */
  gap: number
  /** Lines of one paragraph share it. */
  place: Place
}

type Key = 'Title' | 'Credit' | 'Author' | 'Source' | 'Copyright' | 'Draft date' | 'Contact' | 'Notes'

/** Every line gets a key, by its words and by where it stands; none is left out. */
export function titlePageEntries(lines: readonly TitlePageLine[]): TitlePageEntry[] {
  const entries = new Map<Key, TitlePageEntry>()
  const anyCentered = lines.some(({ centered }) => centered)
  let previous: Key | null = null
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const titled = entries.has('Title')
    const shared = titled ? creditWithName(line.text) : null
    if (shared) {
      add(entries, 'Credit', shared.credit, line.place)
      add(entries, 'Author', shared.author, line.place)
      previous = 'Author'
      continue
    }
    const together = line.place === above?.place && !line.centered
    if (!together || !previous) previous = keyOf(line, { previous, titled, anyCentered })
    add(entries, previous, line.text, line.place)
  }
  return [...entries.values()]
}

function add(entries: Map<Key, TitlePageEntry>, key: Key, value: string, place: Place) {
  const entry = entries.get(key)
  if (!entry) return void entries.set(key, { key, values: [value], place })
  entry.values.push(value)
  entry.place = { ...entry.place, endLine: place.endLine }
}

interface Before {
  previous: Key | null
  titled: boolean
  anyCentered: boolean
}

function keyOf({ text, centered, gap }: TitlePageLine, before: Before): Key {
  if (centered && !before.titled) return 'Title'
  if (/©|\(c\)|\bcopyright\b/i.test(text)) return 'Copyright'
  if (isDraftDate(text)) return 'Draft date'
  const inBlock = centered || !before.anyCentered
  if (!inBlock) return 'Contact'
  if (!before.titled) return 'Title'
  if (isSource(text)) return 'Source'
  if (isCredit(text)) return 'Credit'
  if (before.previous === 'Title') return gap <= titleGap || !before.anyCentered ? 'Title' : 'Notes'
  if (before.previous === 'Credit') return 'Author'
  if (before.previous === 'Author' && gap === 0) return 'Author'
  if (before.previous === 'Source' && gap === 0) return 'Source'
  return before.anyCentered ? 'Notes' : 'Contact'
}

/** The lines of one title are often set wide apart. */
const titleGap = 3

/** The word before the name, in the languages scripts are mostly written in: "written by", "von", "escrito por". */
const by = '(?:by|von|par|por|da|di|de|av|af)'
const isCredit = (text: string) => new RegExp(`^(?:[\\p{L}&]+\\s+){0,3}${by}:?$`, 'iu').test(text)

function creditWithName(text: string): { credit: string; author: string } | null {
  const [, credit, author] = /^((?:(?:screenplay|teleplay|script|written)\s+)?by)\s+(\S.*)$/i.exec(text) ?? []
  return credit && author ? { credit, author } : null
}

const isSource = (text: string) =>
  /^\W*(?:based|inspired|adapted) (?:up)?(?:on|by|from)\b/i.test(text) ||
  /^\W*(?:from )?(?:an? |the )?(?:story|novel|book|play|characters) (?:and \w+ )?by\b/i.test(text)

/** A number of a draft, a date in figures, or a month and a year. */
const isDraftDate = (text: string) =>
  /\b(?:draft|revisions?|revised|rev\.|version)\b/i.test(text) ||
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text) ||
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?\p{L}+\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d$/u.test(text)
