import { shift } from '../../../pictures/pixels-colour.ts'
import { colourOfWord, depthOfWord } from './colours.ts'

/** Words of one phrase; a compound like "red-haired" or "rothaarig" counts as two. */
export interface Phrase {
  text: string
  words: string[]
}

export const phrasesOf = (text: string): Phrase[] =>
  text
    .split(/[,.;:()\n]|\s[-–—]+\s|\b(?:and|with|und|mit|et|avec|y|con|z)\b(?=\s)/iu)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ text: part, words: splitWords(part) }))

const splitWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/([\p{L}]{3,})haarig\p{L}*/gu, '$1 haar')
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)

/** The colour told of a thing: the nearest colour word before it in its phrase, else the nearest after it. */
export function colourNear(phrase: Phrase, pattern: RegExp): string | null {
  const at = phrase.words.findIndex((word) => pattern.test(word))
  if (at < 0) return null
  for (let back = 0; back <= 5; back += 1) {
    const found = shade(phrase.words, at - back)
    if (found) return found
  }
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const found = shade(phrase.words, at + ahead)
    if (found) return found
  }
  return null
}

/** The first colour named anywhere. */
export function firstColour(text: string): string | null {
  for (const { words } of phrasesOf(text)) {
    for (let at = 0; at < words.length; at += 1) {
      const found = shade(words, at)
      if (found) return found
    }
  }
  return null
}

/** "dark blue" is darker than "blue", whichever of the two words comes first. */
function shade(words: string[], at: number): string | null {
  const word = words[at]
  const colour = word ? colourOfWord(word) : null
  if (!colour) return null
  const depth = [words[at - 1], words[at + 1]].map((near) => (near ? depthOfWord(near) : null)).find(Boolean)
  return depth === 'dark' ? shift(colour, -0.13) : depth === 'light' ? shift(colour, 0.13, 0.85) : colour
}

/** A test for whole words of one language family or another. */
export const wordOf = (stems: string) => new RegExp(`^(?:${stems})$`, 'iu')
export const says = (stems: string) => new RegExp(`(?<![\\p{L}])(?:${stems})(?![\\p{L}])`, 'iu')
