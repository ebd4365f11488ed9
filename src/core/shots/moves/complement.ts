import type { Clause, Reading, Reference } from '../reading/read.ts'
import { movings } from './movings.ts'

/** What goes with a verb, folded, with the cast as marks; of "In walks Leo" it is what stands before it. */
export function complementOf(reading: Reading, clause: Clause, at: number): string {
  const named = namedBehind(reading, clause, at)
  if (!named) return marked(reading, at + 1, clause.to).replace(afterthought, '')
  return [marked(reading, clause.from, at), marked(reading, at + 1, named.from), marked(reading, named.to, clause.to)]
    .filter(Boolean)
    .join(' ')
}

/** Says nothing about where. */
const afterthought = / ?\b(?:too|also|now|as well|at last|at once)$/u

/** Who acts, where the verb comes first: "In walks Leo", "Enter Leo". */
export function namedBehind({ references }: Reading, { own, subject }: Clause, at: number): Reference | undefined {
  const named = references.find(({ from, governed }) => !governed && from > at)
  return own && named && named.from - at <= 3 && subject?.[0] !== undefined && named.entries.includes(subject[0])
    ? named
    : undefined
}

/** Tokens from … to, folded, with @here, @who and @what for places, people and things of the cast. */
export function marked({ tokens, references, grammar }: Reading, from: number, to: number): string {
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    const reference = references.find((one) => one.from === at && one.to <= to && !(one.owns && one.how === 'pronoun'))
    const word = tokens[at]?.folded ?? ''
    if (reference && !isPassable(tokens[reference.to - 1]?.folded, grammar.code)) {
      parts.push(markOf(reference))
      at = reference.to - 1
    } else if (parts.length > 0 || !grammar.openers.has(word)) parts.push(word)
  }
  return parts.join(' ')
}

const isPassable = (word = '', language: Reading['grammar']['code']) => movings[language].passable?.has(word) ?? false

const markOf = ({ entries: [entry] }: Reference) =>
  entry?.kind === 'location' ? '@here' : entry?.kind === 'prop' ? '@what' : '@who'
