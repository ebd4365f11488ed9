import type { Span } from './clauses.ts'
import type { Grammar, Who } from './grammar.ts'
import type { Naming } from './names.ts'
import type { Token } from '#core/scripts/language/tokens.ts'

/** A noun phrase of a clause before it is known whom it means. */
export interface Mention extends Span {
  means: { naming: Naming } | { who: Who } | 'everyone' | 'somebody else'
  how: 'named' | 'described' | 'pronoun' | 'unknown'
  governed: boolean
  owns: boolean
  /** Whose it is, where a possessive says so: "her lamp". */
  owner: Who | null
}

export interface Sentence {
  tokens: readonly Token[]
  namings: readonly Naming[]
  grammar: Grammar
}

/** The noun phrases of a clause, left to right. */
export function mentionsIn(sentence: Sentence, { from, to }: Span): Mention[] {
  const mentions: Mention[] = []
  let governed = false
  for (let at = behindPair(sentence.tokens, from); at < to; at++) {
    const mention = mentionAt(sentence, at, to)
    if (mention) {
      const owns = sentence.tokens[mention.to]?.folded === "'s" || sentence.tokens[mention.to]?.text === "'"
      mentions.push({ ...mention, governed, owns, owner: ownerAt(sentence, at) })
      at = mention.to - 1 + (owns ? 1 : 0)
      if (!owns) governed = false
    } else {
      governed =
        isPreposition(sentence, at, to) || (governed && isDeterminer(sentence.tokens[at] as Token, sentence.grammar))
    }
  }
  return mentions
}

/** Behind "one by one", "hand in hand", "side by side". */
export const behindPair = (tokens: readonly Token[], at: number) =>
  tokens[at]?.folded === tokens[at + 2]?.folded && /^(?:by|in|um|a|po)$/u.test(tokens[at + 1]?.folded ?? '')
    ? at + 3
    : at

function mentionAt(sentence: Sentence, at: number, to: number): Omit<Mention, 'governed' | 'owns' | 'owner'> | null {
  const { tokens, namings, grammar } = sentence
  const token = tokens[at] as Token
  const named = namings.find((naming) => naming.from === at)
  if (named) return { from: at, to: named.to, means: { naming: named }, how: 'named' }
  const who = pronounAt(sentence, at, to)
  if (who) return { from: at, to: at + 1, means: { who }, how: 'pronoun' }
  if (!isDeterminer(token, grammar)) {
    if (grammar.everyone.has(token.folded) && !leadsToNoun(sentence, at + 1, to))
      return { from: at, to: at + 1, means: 'everyone', how: 'pronoun' }
    return null
  }
  const head = headAfter(sentence, at, to)
  if (!head) return null
  if ('naming' in head) return { from: at, to: head.naming.to, means: { naming: head.naming }, how: 'named' }
  const kind = grammar.people.get(tokens[head.at]?.folded ?? '')
  if (kind && grammar.definite.has(token.folded))
    return { from: at, to: head.at + 1, means: { who: kind }, how: 'described' }
  return { from: at, to: at + 1, means: 'somebody else', how: 'unknown' }
}

/** Pronouns that own are told apart from those that act: "her lamp", never "sees her". */
const ownerAt = (sentence: Sentence, at: number) =>
  pronounAt(sentence, at, sentence.tokens.length)
    ? null
    : (sentence.grammar.possessives.get(sentence.tokens[at]?.folded ?? '') ?? null)

/** "her" before a noun is a possessive, "her" before anything else is she. */
function pronounAt(sentence: Sentence, at: number, to: number): Who | null {
  const { tokens, grammar } = sentence
  const token = tokens[at] as Token
  const who = grammar.pronouns.get(token.text.toLowerCase())
  if (who && !(isDeterminer(token, grammar) && startsNoun(sentence, at + 1, to))) return who
  return token.folded === 'her' && grammar.code === 'en' && !startsNoun(sentence, at + 1, to) ? 'she' : null
}

function startsNoun({ tokens, grammar }: Sentence, at: number, to: number): boolean {
  const token = tokens[at]
  if (!token || at >= to || token.kind === 'mark') return false
  const little = [
    grammar.prepositions,
    grammar.openers,
    grammar.fillers,
    grammar.definite,
    grammar.indefinite,
    grammar.possessives,
  ]
  return !little.some((list) => list.has(token.folded))
}

const leadsToNoun = (sentence: Sentence, at: number, to: number) =>
  at < to && isDeterminer(sentence.tokens[at] as Token, sentence.grammar)

type Head = { naming: Naming } | { at: number }

/** What an article belongs to: a name or a plain noun within the next words. */
function headAfter({ tokens, namings, grammar }: Sentence, determiner: number, to: number): Head | null {
  for (let at = determiner + 1; at < Math.min(to, determiner + 5); at++) {
    const token = tokens[at] as Token
    const naming = namings.find(({ from }) => from === at)
    if (naming) return at > determiner + 1 && isProper(tokens, naming) ? { at: at - 1 } : { naming }
    if (grammar.people.has(token.folded) && !isNumberBefore(tokens, at, to, grammar)) return { at }
    if (
      token.kind === 'mark' ||
      grammar.definite.has(token.folded) ||
      grammar.prepositions.has(token.folded) ||
      grammar.openers.has(token.folded) ||
      grammar.pronouns.has(token.text.toLowerCase())
    )
      return at > determiner + 1 ? { at: at - 1 } : null
  }
  return { at: determiner + 1 }
}

/** In "the two women" the noun is women. */
const isNumberBefore = (tokens: readonly Token[], at: number, to: number, grammar: Grammar) => {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !next || at + 1 >= to || grammar.people.get(word.folded) !== 'they') return false
  return grammar.people.has(next.folded) || (grammar.code === 'de' && next.capital)
}

const isProper = (tokens: readonly Token[], { from, candidates }: Naming) => {
  const token = tokens[from] as Token
  return (
    token.capital &&
    !token.shouted &&
    candidates.some(({ kind, nature }) => kind === 'character' && nature === 'person')
  )
}

const isDeterminer = ({ folded }: Token, grammar: Grammar) =>
  grammar.definite.has(folded) ||
  grammar.indefinite.has(folded) ||
  (grammar.possessives.has(folded) && folded !== 'her') ||
  folded === 'her'

function isPreposition({ tokens, grammar }: Sentence, at: number, to: number): boolean {
  const token = tokens[at] as Token
  return at + 1 < to && grammar.prepositions.has(token.folded)
}
