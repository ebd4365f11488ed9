import type { CastEntry } from '../cast-entry.ts'
import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'

/** Where a sentence names somebody or something of the cast. */
export interface Naming {
  /** More than one where only a shared last word is written: "the guard". */
  candidates: readonly CastEntry[]
  part: Name['part']
  /** Tokens from … to (exclusive). */
  from: number
  to: number
}

interface Name {
  words: readonly string[]
  candidates: CastEntry[]
  /** whole: a name or alias as given; head: the last word of one; given: the first word of a person's. */
  part: 'whole' | 'head' | 'given'
}

/** All names of a cast by their first word, longest and fullest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>

const articles = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'los', 'las'])
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lady',
  'lord',
  'old',
  'young',
  'little',
  'big',
  'herr',
  'frau',
  'pan',
  'pani',
])
const joining = new Set([
  'in',
  'of',
  'with',
  'from',
  'at',
  'on',
  'by',
  'throughout',
  'to',
  'mit',
  'von',
  'aus',
  'im',
  'de',
  'du',
  'en',
  'del',
  'con',
  'z',
  'w',
  'na',
  'do',
])
const fullness = { whole: 0, head: 1, given: 2 }

/** The cast of a film is read scene by scene: its names are taken apart once. */
const known = new WeakMap<readonly CastEntry[], NameIndex>()

export function indexNames(cast: readonly CastEntry[]): NameIndex {
  const index = known.get(cast) ?? takeApart(cast)
  known.set(cast, index)
  return index
}

function takeApart(cast: readonly CastEntry[]): NameIndex {
  const names = new Map<string, Name>()
  const add = (entry: CastEntry, words: readonly string[], part: Name['part']) => {
    const key = words.join(' ')
    const known = names.get(key)
    if (key === '' || (known && fullness[known.part] < fullness[part])) return
    if (!known || fullness[known.part] > fullness[part]) names.set(key, { words, candidates: [entry], part })
    else if (!known.candidates.includes(entry)) known.candidates.push(entry)
  }
  for (const entry of cast) {
    for (const words of [entry.name, ...entry.aliases].map(wordsOf)) {
      const first = words[0] ?? ''
      const last = headOf(words)
      for (const form of forms(entry, words)) add(entry, form, 'whole')
      if (words.length < 2) continue
      for (const form of forms(entry, [last])) if (last.length > 2) add(entry, form, 'head')
      if (entry.kind === 'character' && first.length > 2 && !titles.has(first)) add(entry, [first], 'given')
    }
  }
  return byFirstWord([...names.values()])
}

/** Every name in a sentence, left to right, none inside another. */
export function namingsIn(tokens: readonly Token[], index: NameIndex): Naming[] {
  const found: Naming[] = []
  for (let from = 0; from < tokens.length; from++) {
    const name = index.get(tokens[from]?.folded ?? '')?.find((candidate) => stands(candidate, tokens, from))
    if (!name) continue
    found.push({ candidates: name.candidates, part: name.part, from, to: from + name.words.length })
    from += name.words.length - 1
  }
  return found
}

/** A single word that names somebody is written with a capital or has an article before it; "will" is not Will. */
function stands({ words, candidates, part }: Name, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (!first || !words.every((word, offset) => tokens[from + offset]?.folded === word)) return false
  if (part === 'given') return first.capital && (from > 0 || /s$/u.test(tokens[1]?.folded ?? ''))
  const proper = words.length === 1 && candidates.some(({ kind }) => kind === 'character')
  return !proper || first.capital || isDetermined(tokens, from)
}

const isDetermined = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => determiners.has(folded))

const determiners = new Set([
  ...articles,
  ...[
    'this',
    'that',
    "'s",
    'these',
    'those',
    'his',
    'her',
    'their',
    'its',
    'two',
    'three',
    'four',
    'another',
    'dieser',
    'diese',
    'ein',
    'eine',
    'den',
    'dem',
  ],
  ...['un', 'une', 'des', "l'", 'ce', 'cette', 'una', 'unos', 'este', 'esta', 'ten', 'ta'],
])

/** "guards in grey coats" are guards. */
const headOf = (words: readonly string[]) => {
  const behind = words.findIndex((word, at) => at > 0 && joining.has(word))
  return words[(behind < 0 ? words.length : behind) - 1] ?? ''
}

const wordsOf = (name: string) => {
  const words = tokensOf(name.replace(/\([^)]*\)?/gu, ' ')).map(({ folded }) => folded)
  return words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words
}

/** Things and groups are also written in the other number: barrels, a barrel. */
function forms({ kind }: CastEntry, words: readonly string[]): (readonly string[])[] {
  const last = words.at(-1) ?? ''
  if (kind === 'character' || last.length < 3) return [words]
  const others = /[^s]s$/u.test(last) ? [last.slice(0, -1)] : [`${last}s`, `${last}es`]
  return [words, ...others.map((other) => [...words.slice(0, -1), other])]
}

function byFirstWord(names: readonly Name[]): NameIndex {
  const index = new Map<string, Name[]>()
  for (const name of names) {
    const first = name.words[0] ?? ''
    const same = index.get(first)
    if (same) same.push(name)
    else index.set(first, [name])
  }
  for (const same of index.values())
    same.sort((a, b) => b.words.length - a.words.length || fullness[a.part] - fullness[b.part])
  return index
}
