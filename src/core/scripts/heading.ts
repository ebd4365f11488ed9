import { isInCapitals } from './capitals.ts'

const place = String.raw`\s*[^\s.]`

/** Fountain's own: any case, then a dot or a space and a place. */
const abbreviated = new RegExp(
  String.raw`^(?:(?:int|ext|est|i|e)\.?\s?/\s?(?:int|ext|est|i|e)|(?:int|ext)\.?-(?:int|ext)|int|ext|est)[.\s]${place}`,
  'iu',
)

const names = [
  ['INTERIOR', 'EXTERIOR', 'INTERIEUR', 'INTÉRIEUR', 'EXTERIEUR', 'EXTÉRIEUR', 'INTERNO', 'ESTERNO'],
  ['INNEN', 'AUSSEN', 'AUßEN', 'AUẞEN', 'BINNEN', 'BUITEN'],
  ['WNĘTRZE', 'WNETRZE', 'PLENER', 'INTERIÉR', 'EXTERIÉR', 'INT', 'EXT', 'EST'],
].flat()
const shortNames = ['INN', 'AUS', 'AUSS', 'AUß', 'WN', 'WNĘ', 'WNĘTRZ', 'PL', 'PLEN', 'ИНТ', 'ЭКСТ', 'НАТ']

const oneOf = (words: readonly string[]) => `(?:${words.join('|')})`
const pair = (words: readonly string[]) => `^${oneOf(words)}(?:\\.?\\s?[/-]\\s?${oneOf(words)})?`

/** A whole word may begin a sentence; only its mark or a dash before the time of day make it a heading. */
const spelledOut = [
  new RegExp(`${pair(names)}[.:]${place}`, 'u'),
  new RegExp(String.raw`${pair(names)}\s+[-–—]\s`, 'u'),
  new RegExp(String.raw`${pair(shortNames)}\.${place}`, 'u'),
]
const spelledOutWord = new RegExp(String.raw`${pair(names)}\s`, 'u')

/** Emphasis around a whole heading does not hide it. */
const unemphasized = (text: string) => text.replace(/^[*_]+/, '')

export function isSceneHeading(text: string): boolean {
  const bare = unemphasized(text)
  return (
    abbreviated.test(bare) ||
    spelledOut.some((form) => form.test(bare)) ||
    (spelledOutWord.test(bare) && isInCapitals(bare) && /\s[-–—/]|--|,\s/.test(bare))
  )
}

/** `INT. BARN - DAY #12A#` is the heading and the number printed beside it. */
export function splitSceneNumber(heading: string): { text: string; sceneNumber?: string } {
  const [found, sceneNumber] = /#([\p{L}\p{N}.-]+)#\s*$/u.exec(heading.slice(-maximumNumber)) ?? []
  const text = found && heading.slice(0, -found.length).trimEnd()
  return text && sceneNumber ? { text, sceneNumber } : { text: heading }
}

const maximumNumber = 40
