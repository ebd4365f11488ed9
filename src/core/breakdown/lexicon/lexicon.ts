import type { Language } from '#core/scripts/language/detect-language.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { keysOf } from './inflection.ts'
import { polish } from './polish.ts'
import { spanish } from './spanish.ts'
import type { Gender, Kind, Wordlist } from './words.ts'

const nounClasses = ['things', 'clothes', 'furniture', 'body', 'sounds', 'nature', 'places', 'abstract'] as const
export type NounClass = (typeof nounClasses)[number]

type Plain = Exclude<keyof Wordlist, 'language' | 'plural' | 'people' | 'animals' | 'numbers' | NounClass>

/** The words of a language, ready to be asked; every word is asked for folded. */
export interface Lexicon {
  language: Language
  has: (list: Plain, word: string) => boolean
  person: (word: string) => Kind | null
  animal: (word: string) => Kind | null
  nounClass: (word: string) => NounClass | null
  isClass: (word: string, nounClass: NounClass) => boolean
  number: (word: string) => number | null
  /** The noun as the dictionary has it: "lampę" → "lampa"; null where it is not in it. */
  base: (word: string) => string | null
  keys: (word: string) => readonly string[]
}

const wordlists: Record<Language, Wordlist> = { en: english, de: german, fr: french, es: spanish, pl: polish }
const made = new Map<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language) ?? make(wordlists[language])
  made.set(language, known)
  return known
}

function make(list: Wordlist): Lexicon {
  const keys = keysOf[list.language]
  const words = (text: string) => fold(text).split(/\s+/u).filter((word) => word !== '')
  const file = (word: string) => keys(word)[0] ?? word
  const sets = new Map<string, ReadonlySet<string>>()
  const plain = (name: Plain) => sets.get(name) ?? remember(sets, name, new Set(words(list[name])))
  const classes = nounClasses.map((name) => [name, new Set(words(list[name]).flatMap((word) => word.split('/')).map((word) => file(word)))] as const)
  const bases = new Map(nounClasses.flatMap((name) => list[name].split(/\s+/u)).flatMap((entry) => entry.split('/')).toReversed().map((word) => [file(fold(word)), word]))
  const people = kindsOf(list, list.people, file)
  const animals = kindsOf(list, list.animals, file)
  const crowds = new Set(words(list.crowds).map(file))
  const numbers = new Map(words(list.numbers).map((word, index) => [word, index + 1]))
  const compound = list.language === 'de'

  const kindIn = (kinds: ReadonlyMap<string, Kind>) => (word: string) => find(keys, compound, word, (key) => kinds.get(key) ?? null)
  const inClass = (word: string, members: ReadonlySet<string>) => find(keys, compound, word, (key) => (members.has(key) ? true : null)) ?? false
  const listed = kindIn(people)
  const person = (word: string) => listed(word) ?? (crowds.has(file(word)) ? { one: word, many: true, gender: null, several: word } : bySuffix(list.language, word))
  return {
    language: list.language,
    has: (name, word) => plain(name).has(word),
    person,
    animal: kindIn(animals),
    nounClass: (word) => classes.find(([, members]) => inClass(word, members))?.[0] ?? null,
    isClass: (word, nounClass) => classes.some(([name, members]) => name === nounClass && inClass(word, members)),
    number: (word) => numbers.get(word) ?? (/^\d+$/u.test(word) ? Number(word) : null),
    base: (word) => keys(word).map((key) => bases.get(key)).find((base) => base !== undefined) ?? null,
    keys,
  }
}

function remember<T>(sets: Map<string, T>, name: string, value: T): T {
  sets.set(name, value)
  return value
}

/** German glues its nouns together: the end of the word says what it is. */
function find<T>(keys: (word: string) => readonly string[], compound: boolean, word: string, ask: (key: string) => T | null): T | null {
  for (const key of [word, ...keys(word)]) {
    const found = ask(key)
    if (found !== null) return found
  }
  if (!compound || word.length < 8) return null
  for (let from = 3; from <= word.length - 4; from++) {
    for (const key of keys(word.slice(from))) {
      const found = key.length >= 4 ? ask(key) : null
      if (found !== null) return found
    }
  }
  return null
}

function kindsOf(list: Wordlist, text: string, file: (word: string) => string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const entry of fold(text).split(/\s+/u).filter((word) => word !== '')) {
    const [names = '', mark] = entry.split(':')
    const [one = '', ...many] = names.split('/')
    const gender: Gender = mark === 'm' || mark === 'f' ? mark : null
    for (const form of many.length > 0 ? many : list.plural(one)) {
      const key = file(fold(form))
      const several = { one, many: true, gender, several: form }
      if (fold(form) !== one && !kinds.has(key)) kinds.set(key, several)
      if (fold(form) !== one && !kinds.has(fold(form))) kinds.set(fold(form), several)
    }
    const single = { one, many: false, gender, several: many[0] ?? list.plural(one)[0] ?? null }
    kinds.set(file(one), single)
    if (!kinds.get(one)?.many) kinds.set(one, single)
  }
  return kinds
}

/** Words made by rule: a dockhand is not in the list, an oarsman need not be. */
function bySuffix(language: Language, word: string): Kind | null {
  if (language !== 'en') return null
  const [, stem = '', ending = ''] = /^(\p{L}{3,})(man|men|woman|women|ist|ists|eer|eers|smith|smiths|hand|hands|keeper|keepers|maker|makers)$/u.exec(word) ?? []
  if (stem === '' || exceptions.has(word) || (/^(?:ist|hand)/u.test(ending) && stem.length < 4)) return null
  const many = /(?:men|[^s]s)$/u.test(ending) && ending !== 'eers' ? true : ending === 'eers'
  return { one: many ? stem + ending.replace(/men$/u, 'man').replace(/s$/u, '') : word, many, gender: /wom/u.test(ending) ? 'f' : /m[ae]n/u.test(ending) ? 'm' : null, several: null }
}

const exceptions = new Set('german roman human talisman ottoman caiman shaman exist resist insist persist consist assist enlist beforehand afterhand secondhand firsthand longhand shorthand underhand career'.split(' '))
