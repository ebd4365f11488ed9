import type { Token } from '#core/scripts/language/tokens.ts'
import { isFormOf, nameStem } from '../lexicon/inflection.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Figure } from './figure.ts'
import { isHonorific, nameWords, roleOf } from './names.ts'

interface Entry {
  words: readonly string[]
  /** null: a place, which is named and nobody. */
  figure: Figure | null
  form: string | null
  /** A name of one's own is written with a capital; a role in any case. */
  proper: boolean
}

/** Where a sentence names a figure. */
export interface Naming {
  figure: Figure
  /** The form that is named: OLD MARTA. */
  form: string | null
  from: number
  to: number
}

export class NameIndex {
  readonly #entries = new Map<string, Entry[]>()
  readonly #lexicon: Lexicon

  constructor(figures: readonly Figure[], places: readonly string[], lexicon: Lexicon) {
    this.#lexicon = lexicon
    for (const figure of figures) {
      for (const name of figure.names.values()) this.#add(name, figure, null)
      for (const { name } of figure.forms) this.#add(name.replace(/\s*\(.*$/u, ''), figure, name)
    }
    for (const word of sharedOnce(figures, lexicon)) this.#add(word.name, word.figure, null)
    for (const place of places) if (nameWords(place, lexicon).length > 1) this.#add(place, null, null)
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  #add(name: string, figure: Figure | null, form: string | null) {
    const words = nameWords(name, this.#lexicon)
    const [first = ''] = words
    const key = nameStem(first, this.#lexicon.language)
    const entries = this.#entries.get(key) ?? []
    const same = entries.find((entry) => entry.words.join(' ') === words.join(' '))
    if (words.length === 0 || (same && (same.figure !== null || figure === null))) return
    entries.push({
      words,
      figure,
      form,
      proper:
        figure !== null &&
        figure.nature !== 'thing' &&
        roleOf(words, this.#lexicon) === null &&
        !words.some((word) => /^\d+$/u.test(word)),
    })
    this.#entries.set(key, entries)
  }

  /** Left to right, none inside another. */
  find(tokens: readonly Token[]): Naming[] {
    const found: Naming[] = []
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from]
      if (!token || token.kind === 'mark') continue
      const entry = (this.#entries.get(nameStem(token.folded, this.#lexicon.language)) ?? []).find((candidate) =>
        this.#stands(candidate, tokens, from),
      )
      if (!entry) continue
      const to = endOf(entry, tokens, from)
      if (entry.figure) found.push({ figure: entry.figure, form: entry.form, from, to })
      from = to - 1
    }
    return found
  }

  #stands({ words, figure, proper }: Entry, tokens: readonly Token[], from: number): boolean {
    let at = from
    for (const word of words) {
      while (at > from && isFiller(tokens[at])) at += 1
      const token = tokens[at]
      if (!token || !isFormOf(token.folded, word, this.#lexicon.language)) return false
      at += 1
    }
    if (figure === null) return tokens[from]?.capital ?? false
    if (words.length > 1 && !proper) return true
    if (isUnnamed(figure)) return true
    if (proper) return (tokens[from]?.capital ?? false) && this.#isNoWord(tokens, from, words)
    return this.#roleStands(tokens, from)
  }

  /** "Will she come?" does not name Will. */
  #isNoWord(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
    const [token, after] = [tokens[from], tokens[from + 1]]
    if (words.length > 1 || !token || token.shouted || from > 0) return true
    return (
      !this.#lexicon.has('little', token.folded) || (after !== undefined && this.#lexicon.has('acting', after.folded))
    )
  }

  /** A role is meant where it has a capital or an article: "the doctor", not "doctor's orders". */
  #roleStands(tokens: readonly Token[], from: number): boolean {
    const [token, before] = [tokens[from], tokens[from - 1]]
    if (!token || token.folded.length < 2) return false
    if (this.#lexicon.language !== 'de' && token.capital && !(before?.capital && !before.shouted && from > 1))
      return true
    if (this.#lexicon.language === 'pl') return !this.#lexicon.has('indefinite', before?.folded ?? '')
    return (
      before !== undefined &&
      (this.#lexicon.has('definite', before.folded) || (this.#lexicon.language === 'de' && from === 0))
    )
  }
}

/** Crowds and passers-by are only called what they are, with any article or none. */
const isUnnamed = ({ many, found }: Figure) =>
  many || found.every(({ source, roles }) => source === 'prose' && roles.length > 0)

function endOf({ words }: Entry, tokens: readonly Token[], from: number): number {
  let at = from
  for (let matched = 0; matched < words.length; at++) if (!isFiller(tokens[at])) matched += 1
  return at
}

/** The marks of MR. OAKS, GUARD #2 and IDA'S FATHER. */
const isFiller = (token: Token | undefined) => /^(?:[#.]|['’]s)$/iu.test(token?.text ?? '')

/** First and last names that only one figure has. */
function sharedOnce(figures: readonly Figure[], lexicon: Lexicon): { name: string; figure: Figure }[] {
  const owners = new Map<string, Set<Figure>>()
  for (const figure of figures.filter(({ many, proper }) => !many && proper)) {
    for (const key of figure.names.keys()) {
      const words = key.split(' ')
      if (words.length < 2 || roleOf(words, lexicon) !== null) continue
      for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
        if (
          word.length > 2 &&
          !isHonorific(word, lexicon) &&
          !/^\d+$/u.test(word) &&
          !lexicon.has('old', word) &&
          !lexicon.has('young', word)
        )
          owners.set(word, (owners.get(word) ?? new Set()).add(figure))
      }
    }
  }
  return [...owners].flatMap(([name, set]) => (set.size === 1 ? [...set].map((figure) => ({ name, figure })) : []))
}
