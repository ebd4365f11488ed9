import type { Token } from '#core/scripts/language/tokens.ts'
import { type CapitalRun, capitalRuns } from '../figures/capital-runs.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFragment, startsClause } from '../reading/clauses.ts'
import type { Sentence } from '../reading/passages.ts'
import { isKnown, type Phrase, phraseAt } from '../reading/phrases.ts'
import { isThing } from './handled.ts'
import type { ThingFound } from './thing-found.ts'

/** "a BRASS LANTERN", "Mom's PORSCHE": pointed out by the writer. */
export function shoutedThings(sentence: Sentence, lexicon: Lexicon): ThingFound[] {
  if (sentence.shouted) return []
  return capitalRuns(sentence, lexicon).flatMap((run): ThingFound[] => {
    const head = run.words.at(-1)
    if (!head || !isPointedOut(run, head, sentence.tokens[run.to], lexicon)) return []
    const { from, to, determined: determiner, count, words } = run
    return [
      { phrase: { from, to, determiner, count, words, head, of: null }, rule: 'a thing in capitals', weight: 1 },
    ]
  })
}

function isPointedOut(run: CapitalRun, head: Token, after: Token | undefined, lexicon: Lexicon): boolean {
  if (lexicon.person(head.folded) || lexicon.animal(head.folded)) return false
  const verb = lexicon.has('acting', head.folded) || lexicon.has('handling', head.folded)
  if (verb && run.words.length === 1 && run.determined === null) return false
  const nounClass = lexicon.nounClass(head.folded)
  return (
    (nounClass === 'things' && !isModifier(after, lexicon)) ||
    (nounClass === 'clothes' && run.determined !== null) ||
    (nounClass === null && isBranded(run, after, lexicon))
  )
}

/** "a GPS tracker": the tracker is the thing. */
const isModifier = (after: Token | undefined, lexicon: Lexicon) =>
  after?.kind === 'word' && isKnown(after.folded, lexicon) && !lexicon.has('acting', after.folded)

/** A word nobody listed, with an article and nothing after it that it could describe. */
function isBranded({ determined, from, words }: CapitalRun, after: Token | undefined, lexicon: Lexicon): boolean {
  const ends =
    !after || after.kind === 'mark' || lexicon.has('little', after.folded) || lexicon.has('acting', after.folded)
  const owned = determined === 'possessive' || (determined === 'indefinite' && from > 1)
  const plain = ({ folded }: Token) =>
    !lexicon.has('little', folded) && !lexicon.has('adjectives', folded) && !/(?:ing|ed|ly|ion)$/u.test(folded)
  return ends && owned && words.every(plain)
}

/** Every thing that is only named, or that is shown by itself. */
export function plainThings(sentence: Sentence, lexicon: Lexicon, somebody: ReadonlySet<number>): ThingFound[] {
  const { tokens, quoted } = sentence
  const fragment = isFragment(tokens, lexicon)
  const found: ThingFound[] = []
  for (let at = 0; at < tokens.length; at++) {
    const free = !somebody.has(at) && !quoted.has(at) && tokens[at]?.kind === 'word'
    const phrase = free ? phraseAt(tokens, at, lexicon) : null
    if (!phrase) continue
    const named = tokens[phrase.to]?.text === ',' && somebody.has(phrase.to + 1)
    const shown = !named && (isShown(phrase, tokens, at, lexicon) || (fragment && startsClause(tokens, at)))
    const thing = isThing({ ...phrase, of: null }, lexicon) || !isKnown(phrase.head.folded, lexicon)
    if (thing) found.push({ phrase, rule: shown ? 'shown by itself' : 'named again', weight: 1 })
    at = phrase.to - 1
  }
  return found
}

/** "A boulder flies down", "Money and drugs lie on the table": the sentence begins with it. */
function isShown({ determiner, to }: Phrase, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const after = tokens[to]
  const listed = ({ kind, folded }: Token) =>
    kind === 'mark' || lexicon.has('and', folded) || lexicon.isClass(folded, 'things')
  if (!after || !tokens.slice(0, at).every(listed)) return false
  const moves = (['acting', 'handling', 'happening'] as const).some((list) => lexicon.has(list, after.folded))
  if (determiner === 'indefinite') return moves
  return determiner === null && (moves || after.text === ',' || /^(?:and|is|are)$/u.test(after.folded))
}
