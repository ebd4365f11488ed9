import { fold } from '#core/scripts/language/fold.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** A name as words to compare: no accents, no marks, no article before it. */
export function nameWords(name: string, lexicon: Lexicon): string[] {
  const words = fold(name)
    .replace(/#\s*(?=\d)/gu, '')
    .replace(/['’]s(?!\p{L})/gu, ' ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && word !== "'s")
  while (words.length > 1 && isArticle(words[0] ?? '', lexicon)) words.shift()
  return words
}

export const nameKey = (name: string, lexicon: Lexicon) => {
  const key = nameWords(name, lexicon).join(' ')
  return lexicon.language === 'de' ? key.replace(/ae/gu, 'a').replace(/oe/gu, 'o').replace(/ue/gu, 'u') : key
}

export const isArticle = (word: string, lexicon: Lexicon) =>
  lexicon.has('definite', word) || lexicon.has('indefinite', word)

/** The word that says what a role is: guard of TALL GUARD, guard of GUARD 2; null for a proper name. */
export function roleOf(words: readonly string[], lexicon: Lexicon): string | null {
  const plain = words.filter((word) => !/^\d+$|^[a-z]$/u.test(word))
  const [first = '', last = ''] = [plain[0], plain.at(-1)]
  const known = (word: string) => lexicon.person(word) !== null || lexicon.animal(word) !== null
  if (plain.length > 2 && lexicon.has('honorifics', first))
    return known(last) && lexicon.language === 'en' ? last : null
  if (lexicon.language === 'en' || lexicon.language === 'de') return known(last) ? last : null
  if (
    known(first) &&
    !(plain.length > 1 && lexicon.has('honorifics', first) && !known(last) && !lexicon.has('adjectives', last))
  )
    return first
  return known(last) && plain.length > 1 && lexicon.has('adjectives', first) ? last : null
}

export const isHonorific = (word: string, lexicon: Lexicon) => lexicon.has('honorifics', word.replace(/\.$/u, ''))

const spelledOut = new Map(
  Object.entries({
    dr: 'doctor',
    mr: 'mister',
    prof: 'professor',
    sgt: 'sergeant',
    lt: 'lieutenant',
    capt: 'captain',
  }),
)

/** DR. OAKS and DOCTOR OAKS have one title. */
export const sameTitle = (one: string, other: string) =>
  (spelledOut.get(one) ?? one) === (spelledOut.get(other) ?? other)

/** "MR. OAKS" without its title. */
export const untitled = (words: readonly string[], lexicon: Lexicon) => {
  const from = words.findIndex((word) => !isHonorific(word, lexicon))
  return from > 0 ? words.slice(from) : words
}

/** MARTA O'HARA → Marta O'Hara. */
export const titleCase = (name: string) =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<=^|[\s(/."“-]|\b[od]['’])\p{L}/gu, (letter) => letter.toUpperCase())
