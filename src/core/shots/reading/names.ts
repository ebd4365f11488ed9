import { type Token, tokensOf } from '#core/scripts/language/tokens.ts'
import type { CastEntry } from '../cast-entry.ts'
import { words } from './grammar.ts'

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
  /** One of a group that is named as many: "guest" of the guests. */
  single: boolean
}

/** All names of a cast by their first word, longest and fullest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>

const articles = words('the a an der die das le la les el los las')
const titles = words('mr mrs ms miss dr sir lady lord old young little big herr frau pan pani')
const joining = words('in of with from at on by throughout to mit von aus im de du en del con z w na do')
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
  const add = (entry: CastEntry, name: Omit<Name, 'candidates'>) => {
    const key = name.words.join(' ')
    const before = names.get(key)
    const fuller = before ? fullness[before.part] - fullness[name.part] : 1
    if (key === '' || fuller < 0) return
    if (!before || fuller > 0) names.set(key, { ...name, candidates: [entry] })
    else if (!before.candidates.includes(entry)) before.candidates.push(entry)
  }
  for (const entry of cast) {
    for (const whole of [entry.name, ...entry.aliases].map(wordsOf)) {
      const first = whole[0] ?? ''
      const head = headOf(whole)
      for (const form of forms(entry, whole)) add(entry, { ...form, part: 'whole' })
      if (whole.length < 2) continue
      if (head.length > 2) for (const form of forms(entry, [head])) add(entry, { ...form, part: 'head' })
      if (entry.kind !== 'character' || first.length < 3 || titles.has(first)) continue
      add(entry, { words: [first], part: 'given', single: false })
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
function stands({ words: name, candidates, part, single }: Name, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (!first || !name.every((word, offset) => tokens[from + offset]?.folded === word)) return false
  if (part === 'given') return first.capital && (from > 0 || /s$/u.test(tokens[1]?.folded ?? ''))
  if (single && isOneOfMany(tokens, from)) return false
  const proper = name.length === 1 && candidates.some(({ kind }) => kind === 'character')
  return !proper || first.capital || isDetermined(tokens, from)
}

const isDetermined = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => determiners.has(folded))

const determiners = words(
  "the a an this that 's these those his her their its two three four another der die das den dem ein eine dieser",
  "diese le la les l' un une des ce cette el los las una unos este esta ten ta",
)

/** "a guest" is not the guests. */
const isOneOfMany = (tokens: readonly Token[], at: number) => ones.has(tokens[at - 1]?.folded ?? '')
const ones = words('a an one another ein eine einer un une una jeden')

/** "guards in grey coats" are guards. */
const headOf = (words: readonly string[]) => {
  const behind = words.findIndex((word, at) => at > 0 && joining.has(word))
  return words[(behind < 0 ? words.length : behind) - 1] ?? ''
}

function wordsOf(name: string): string[] {
  const all = tokensOf(name.replace(/\([^)]*\)?/gu, ' ')).map(({ folded }) => folded)
  return all.length > 1 && articles.has(all[0] ?? '') ? all.slice(1) : all
}

/** Things and groups are also written in the other number: barrels, a barrel. */
function forms({ kind }: CastEntry, name: readonly string[]): Pick<Name, 'words' | 'single'>[] {
  const last = name.at(-1) ?? ''
  const written = { words: name, single: false }
  if (kind === 'character' || last.length < 3) return [written]
  const isMany = /[^s]s$/u.test(last)
  const others = isMany ? [last.slice(0, -1)] : [`${last}s`, `${last}es`]
  return [
    written,
    ...others.map((other) => ({ words: [...name.slice(0, -1), other], single: isMany && kind === 'extra' })),
  ]
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
