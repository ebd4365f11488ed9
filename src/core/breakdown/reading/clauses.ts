import type { Token } from '#core/scripts/language/tokens.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const joints = wordSet(`
  and while as where but when und wahrend wo et pendant tandis y mientras i a gdy podczas
`)
const crowdJoints = wordSet(`
  of with among amongst between by past through full packed crowded filled von mit unter zwischen voller avec
  parmi entre de con por z wsrod pelen pelno
`)

/** Begins the sentence or one of its parts. */
export const startsClause = (tokens: readonly Token[], at: number) =>
  at === 0 || /^[,;:.…—–-]+$/u.test(tokens[at - 1]?.text ?? '') || joints.has(tokens[at - 1]?.folded ?? '')

/** A living verb follows soon. */
export const isActing = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  tokens
    .slice(at, at + 6)
    .some(
      ({ folded, capital, shouted }) =>
        (!capital || shouted) && (lexicon.has('acting', folded) || lexicon.has('handling', folded)),
    )

/** "Rush hour. Commuters, taxis, pigeons.": nothing but what is there. */
export const isFragment = (tokens: readonly Token[], lexicon: Lexicon) =>
  !tokens.some(
    ({ folded, capital, shouted }) =>
      (!capital || shouted) &&
      (lexicon.has('acting', folded) ||
        lexicon.has('handling', folded) ||
        /^(?:is|are|ist|sind|est|sont|es|son|esta|estan|hay|jest|sa)$/u.test(folded)),
  )

/** "On the bench sit two nuns", "przy furtce stoją sąsiedzi": the verb before its subject. */
export const isInverted = (tokens: readonly Token[], at: number, lexicon: Lexicon) => {
  const before = tokens[at - 1]
  return before !== undefined && !before.capital && lexicon.has('acting', before.folded)
}

/** "surrounded by fans", "full of children". */
export const isCrowdJoint = (token: Token | undefined) => token !== undefined && crowdJoints.has(token.folded)
