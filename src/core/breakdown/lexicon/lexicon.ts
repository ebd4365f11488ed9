import type { Language } from '#core/scripts/language/detect-language.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { keysOf } from './inflection.ts'
import { polish } from './polish.ts'
import { spanish } from './spanish.ts'
import type { Gender, Kind, Wordlist } from './words.ts'

const nounClasses = ['things', 'clothes', 'furniture', 'body', 'sounds', 'nature', 'places', 'abstract'] as const
export type NounClass = (typeof nounClasses)[number]

const plainLists = [
  'definite',
  'indefinite',
  'possessive',
  'amounts',
  'little',
  'and',
  'with',
  'of',
  'anybody',
  'handling',
  'acting',
  'noticing',
  'happening',
  'adjectives',
  'honorifics',
  'narrators',
  'voices',
  'old',
  'young',
  'pictures',
  'absent',
] as const
type Plain = (typeof plainLists)[number]

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

/** What is known of one word, looked up once. */
interface Facts {
  person: Kind | null
  animal: Kind | null
  classes: readonly NounClass[]
}

/** Scripts repeat their words; a server that reads many scripts must not keep them all. */
const mostFacts = 20_000

function make(list: Wordlist): Lexicon {
  const keys = keysOf[list.language]
  const file = (word: string) => keys(word)[0] ?? word
  const facts = new Map<string, Facts>()
  const lookUp = factsFrom(list, file)
  const of = (word: string) => {
    const known = facts.get(word)
    if (known) return known
    if (facts.size > mostFacts) facts.clear()
    const found = lookUp(word)
    facts.set(word, found)
    return found
  }
  const lists = new Map(plainLists.map((name) => [name, new Set(wordsOf(list[name]))]))
  const bases = new Map(
    nounClasses
      .flatMap((name) => list[name].split(/[\s/]+/u))
      .toReversed()
      .map((word) => [file(fold(word)), word]),
  )
  const numbers = new Map(wordsOf(list.numbers).map((word, index) => [word, index + 1]))
  return {
    language: list.language,
    has: (name, word) =>
      lists.get(name)?.has(word) || (name === 'handling' && isPrefixed(list.language, word, lists.get(name))),
    person: (word) => of(word).person,
    animal: (word) => of(word).animal,
    nounClass: (word) => of(word).classes[0] ?? null,
    isClass: (word, nounClass) => of(word).classes.includes(nounClass),
    number: (word) => numbers.get(word) ?? (/^\d+$/u.test(word) ? Number(word) : null),
    base: (word) =>
      keys(word)
        .map((key) => bases.get(key))
        .find((base) => base !== undefined) ?? null,
    keys,
  }
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')

function factsFrom(list: Wordlist, file: (word: string) => string): (word: string) => Facts {
  const keys = keysOf[list.language]
  const compound = list.language === 'de'
  const classes = new Map<string, NounClass[]>()
  for (const name of nounClasses)
    for (const word of wordsOf(list[name]).flatMap((entry) => entry.split('/')))
      classes.set(file(word), [...(classes.get(file(word)) ?? []), name])
  const people = kindsOf(list, list.people, file)
  const animals = kindsOf(list, list.animals, file)
  const crowds = new Set(wordsOf(list.crowds).map(file))
  const crowd = (word: string) =>
    crowds.has(file(word)) ? { one: word, many: true, gender: null, several: word } : null
  const inAll = <T>(kinds: ReadonlyMap<string, T>, word: string) =>
    find(keys, compound, word, (key) => kinds.get(key) ?? null)
  return (word) => ({
    person: inAll(people, word) ?? crowd(word) ?? bySuffix(list.language, word),
    animal: inAll(animals, word),
    classes: inAll(classes, word) ?? (list.language === 'en' && glued.test(word) ? ['things'] : []),
  })
}

/** Polish makes new verbs with prefixes: stawia, odstawia, zestawia. */
const isPrefixed = (language: Language, word: string, verbs: ReadonlySet<string> | undefined) =>
  language === 'pl' &&
  word.length > 6 &&
  (verbs?.has(word.replace(/^(?:od|do|na|po|za|wy|prze|przy|roz|pod|ode|u|w|z|s|o)/u, '')) ?? false)

/** English glues some too: motorboat, notebook. */
const glued =
  /^\p{L}{3,}(?:boat|coach|book|knife|stick|board|gun|cycle|wagon|cart|truck|bag|box|case|basket|bottle|pot|lamp|lantern|phone|sword|hammer|paper|bike|craft|copter|mobile|plane|suit|screwdriver|scope|bowl|spoon|glasses)s?$/u

/** German glues its nouns together: the end of the word says what it is. */
function find<T>(
  keys: (word: string) => readonly string[],
  compound: boolean,
  word: string,
  ask: (key: string) => T | null,
): T | null {
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
  for (const entry of fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')) {
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
  const [, stem = '', ending = ''] =
    /^(\p{L}{3,})(man|men|woman|women|ist|ists|eer|eers|smith|smiths|hand|hands|keeper|keepers|maker|makers)$/u.exec(
      word,
    ) ?? []
  if (stem === '' || exceptions.has(word) || (/^(?:ist|hand)/u.test(ending) && stem.length < 4)) return null
  const many = /(?:men|[^s]s)$/u.test(ending) && ending !== 'eers' ? true : ending === 'eers'
  return {
    one: many ? stem + ending.replace(/men$/u, 'man').replace(/s$/u, '') : word,
    many,
    gender: /wom/u.test(ending) ? 'f' : /m[ae]n/u.test(ending) ? 'm' : null,
    several: null,
  }
}

const exceptions = wordSet(`
  german roman human talisman ottoman caiman shaman exist resist insist persist consist assist enlist beforehand
  afterhand secondhand firsthand longhand shorthand underhand career
`)
