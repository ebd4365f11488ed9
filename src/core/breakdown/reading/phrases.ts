import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon, NounClass } from '../lexicon/lexicon.ts'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'number' | 'amount'

/** A phrase around a noun: "her two cold beers", "the ring of keys". */
export interface Phrase {
  /** Tokens from … to (exclusive), determiner included, what follows "of" not. */
  from: number
  to: number
  determiner: Determiner | null
  count: number | null
  /** Adjectives and the noun, as they stand. */
  words: readonly Token[]
  head: Token
  /** The noun of "ring of keys" after the of. */
  of: Phrase | null
}

const longest = 5
const measures = wordSet(`
  tower mountain sea wall avalanche heap mound
  array variety collection assortment pair row piece pieces bunch stack pile couple set lot bit series kind sort
  type number group dozen sheet slice heap line handful paar stück reihe haufen stapel menge paire tas rangee pile
  morceau serie par montón monton fila trozo pedazo rzad sterta para kawalek
`)

/** "eine Tasse Tee": German joins them without a word. */
const containers = new RegExp(
  [
    String.raw`(?:packung|tasse|glas|flasche|tute|dose|kiste|korb|schale|teller|schussel|bundel|strauss|`,
    String.raw`schachtel|kanne|becher|eimer|sack)$`,
  ].join(''),
  'u',
)

export function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon, depth = 0): Phrase | null {
  const opening = determinersAt(tokens, at, lexicon)
  const inner = nounAt(tokens, opening.next, lexicon, opening.determiner !== null)
  if (!inner) return null
  const phrase: Phrase = { ...opening, from: at, to: inner.to, words: inner.words, head: inner.head, of: null }
  const joint = tokens[inner.to]
  if (lexicon.language === 'de' && joint?.capital && containers.test(inner.head.folded))
    return { ...phrase, of: phraseAt(tokens, inner.to, lexicon, depth + 1) }
  if (!joint || depth > 2 || !lexicon.has('of', joint.folded)) return phrase
  const of = phraseAt(tokens, inner.to + 1, lexicon, depth + 1)
  if (!of) return phrase
  return measures.has(inner.head.folded)
    ? { ...of, from: at, count: opening.count ?? of.count, determiner: opening.determiner ?? of.determiner }
    : { ...phrase, of }
}

/** Where a phrase ends with its "of" phrases. */
export const endOf = (phrase: Phrase): number => (phrase.of ? Math.max(phrase.to, endOf(phrase.of)) : phrase.to)

export function determinersAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  let next = at
  let determiner: Determiner | null = null
  let count: number | null = null
  let measured = false
  for (; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next]
    if (!token) break
    const word = token.folded
    const number = lexicon.number(word)
    const alone =
      determiner === null || determiner === 'definite' || determiner === 'possessive' || determiner === 'amount'
    if (number !== null && !(number === 1 && lexicon.language !== 'en')) {
      count = number
      determiner ??= 'number'
    } else if (lexicon.has('possessive', word) && alone) determiner = 'possessive'
    else if (lexicon.has('indefinite', word) && alone) determiner = 'indefinite'
    else if (lexicon.has('definite', word) && (determiner === null || determiner === 'amount'))
      determiner ??= 'definite'
    else if (lexicon.has('amounts', word)) {
      determiner ??= 'amount'
      measured = true
    } else if (word === 'of' && (measured || determiner === 'number')) continue
    else if (isOwner(tokens, next)) {
      determiner = 'possessive'
      next += 1
    } else break
  }
  return { next, determiner, count }
}

/** "Marta's bag": the name and its ending stand where "her" would. */
const isOwner = (tokens: readonly Token[], at: number) => {
  const [token, after] = [tokens[at], tokens[at + 1]]
  return token?.kind === 'word' && /^['’]s$/iu.test(after?.text ?? '') && after?.start === token.end
}

/** German nouns have a capital, and Polish has no word between a noun and what follows it. */
const isWholeNoun = ({ capital, folded }: Token, lexicon: Lexicon) =>
  (lexicon.language === 'de' && capital) ||
  (lexicon.language === 'pl' && isKnown(folded, lexicon) && !lexicon.has('adjectives', folded))

interface Noun {
  words: Token[]
  head: Token
  to: number
}

function nounAt(tokens: readonly Token[], at: number, lexicon: Lexicon, determined: boolean): Noun | null {
  const words: Token[] = []
  let next = at
  for (; next < tokens.length && words.length < longest; next++) {
    const token = tokens[next]
    if (!token) break
    if (
      token.text === ',' &&
      words.length > 0 &&
      words.every(({ folded }) => lexicon.has('adjectives', folded)) &&
      isPlain(tokens[next + 1], lexicon)
    )
      continue
    if (isInnerNumber(token, words, tokens[next + 1], lexicon)) continue
    if (!isPlain(token, lexicon) || endsPhrase(tokens, next, words, lexicon, determined)) break
    words.push(token)
    if (isWholeNoun(token, lexicon)) {
      next += 1
      break
    }
  }
  return withHead(trimmed(words, isSingular(tokens[at - 1], lexicon), lexicon), next, words.length, lexicon)
}

function withHead(words: Token[], next: number, read: number, lexicon: Lexicon): Noun | null {
  const to = next - (read - words.length)
  const head =
    words.every(({ folded }) => lexicon.has('adjectives', folded)) && lexicon.language === 'en'
      ? undefined
      : headOf(words, lexicon)
  return head ? { words, head, to } : null
}

function headOf(words: readonly Token[], lexicon: Lexicon): Token | undefined {
  const nouns = words.filter(({ folded }) => !lexicon.has('adjectives', folded))
  if (lexicon.language === 'en') return words.at(-1)
  if (lexicon.language === 'de') return words.findLast(({ capital }) => capital)
  if (lexicon.language === 'pl')
    return (
      nouns.find(({ folded }) => isKnown(folded, lexicon)) ??
      nouns.findLast(({ folded }) => !/(?:ego|emu|ych|ymi|ym|y)$/u.test(folded)) ??
      nouns[0]
    )
  return nouns[0]
}

/** The 4 of "the Mark 4 scope". */
const isInnerNumber = ({ kind }: Token, words: readonly Token[], after: Token | undefined, lexicon: Lexicon) =>
  kind === 'number' && words.length > 0 && isPlain(after, lexicon)

const isMany = (word: string, lexicon: Lexicon) => /[^s]s$/u.test(word) || (lexicon.person(word)?.many ?? false)

/** A participle after its noun is not part of it: "the receiver swinging", "a glass filled with…". */
function trimmed(words: readonly Token[], single: boolean, lexicon: Lexicon): Token[] {
  const kept = [...words]
  if (lexicon.language === 'en' && kept.length > 1 && isVerbLike(kept, single, lexicon)) kept.pop()
  while (kept.length > 1 && (isTrailing(kept.at(-1)?.folded ?? '', lexicon) || kept.at(-1)?.folded === 'face'))
    kept.pop()
  return kept
}

const isTrailing = (word: string, lexicon: Lexicon) =>
  lexicon.language === 'en'
    ? (/(?:ing|ed|ly)$/u.test(word) || manners.has(word)) && !isKnown(word, lexicon)
    : (lexicon.has('acting', word) || lexicon.has('handling', word)) && !isKnown(word, lexicon)

/** "a stagecoach thunders": one thing has no plural, so what looks like one is its verb. */
function isVerbLike(words: readonly Token[], single: boolean, lexicon: Lexicon): boolean {
  const [before = '', last = ''] = [words.at(-2)?.folded, words.at(-1)?.folded]
  if (!/[^su]s$/u.test(last) || words.at(-1)?.shouted) return false
  return single
    ? isKnown(before, lexicon) || !isKnown(last, lexicon)
    : isKnown(before, lexicon) && !isKnown(last, lexicon)
}

const isSingular = (before: Token | undefined, lexicon: Lexicon) =>
  before !== undefined && lexicon.language === 'en' && lexicon.has('indefinite', before.folded)

const manners = wordSet(`
  hard open shut low high tight close fast wide loose free ajar aloft alone dead apart upright still fully farther
  further deep
`)

const isPlain = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !/^['’]s$/iu.test(token.text) &&
  !lexicon.has('little', token.folded) &&
  !lexicon.has('definite', token.folded) &&
  !lexicon.has('indefinite', token.folded) &&
  !lexicon.has('possessive', token.folded)

/** The verb that follows the noun: "the bulb goes out", "seine Lampe nimmt". */
function endsPhrase(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  lexicon: Lexicon,
  determined: boolean,
): boolean {
  const { folded = '', capital = false, shouted = false } = tokens[at] ?? {}
  if (words.length === 0 && lexicon.language === 'en' && !determined && !capital)
    return (
      isVerb(folded, lexicon) &&
      (!isKnown(folded, lexicon) || (/[^s]s$|ing$/u.test(folded) && isOnlyVerb(tokens, at, lexicon)))
    )
  if (words.length === 0 && /^(?:fr|es)$/u.test(lexicon.language))
    return isVerb(folded, lexicon) && !isKnown(folded, lexicon)
  if (words.length === 0)
    return (
      !determined && lexicon.language !== 'en' && !capital && isVerb(folded, lexicon) && !isKnown(folded, lexicon)
    )
  if (lexicon.language === 'en') {
    if (
      /[^s]s$/u.test(folded) &&
      isVerb(folded, lexicon) &&
      !shouted &&
      (!isKnown(folded, lexicon) || isOnlyVerb(tokens, at, lexicon))
    )
      return true
    if (
      isVerb(folded, lexicon) &&
      isMany(words.at(-1)?.folded ?? '', lexicon) &&
      isKnown(words.at(-1)?.folded ?? '', lexicon) &&
      !lexicon.isClass(folded, 'things')
    )
      return true
    return /ly$/u.test(folded) && !isKnown(folded, lexicon)
  }
  if (lexicon.language === 'de') return !capital && isVerb(folded, lexicon)
  return isVerb(folded, lexicon) && !isKnown(folded, lexicon)
}

/** "the mush slides into the cell": what could be a noun is the verb where there is no other. */
const isOnlyVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  !tokens.some(
    ({ folded, capital, shouted }, other) =>
      other !== at &&
      (!capital || shouted) &&
      /[^s]s$/u.test(folded) &&
      isVerb(folded, lexicon) &&
      !isKnown(folded, lexicon),
  )

const isVerb = (word: string, lexicon: Lexicon) =>
  lexicon.has('handling', word) || lexicon.has('acting', word) || lexicon.has('happening', word)
export const isKnown = (word: string, lexicon: Lexicon) =>
  lexicon.nounClass(word) !== null || lexicon.person(word) !== null || lexicon.animal(word) !== null

/** What the noun is by the lexicon; "ice cream" is asked for as one word first. */
export function classOf({ words, head }: Phrase, lexicon: Lexicon): NounClass | null {
  const before = words[words.indexOf(head) - 1]
  return (before && lexicon.nounClass(`${before.folded}-${head.folded}`)) ?? lexicon.nounClass(head.folded)
}

/** The phrase that ends just before `end`: "the lantern" of "the lantern under her arm". */
export function phraseBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Phrase | null {
  for (let from = Math.max(0, end - longest - 2); from < end; from++) {
    const before = tokens[from - 1]
    if (before && isPlain(before, lexicon) && isPlain(tokens[from], lexicon) && !isVerb(before.folded, lexicon))
      continue
    const phrase = phraseAt(tokens, from, lexicon)
    if (phrase && endOf(phrase) === end) return phrase
  }
  return null
}
