import type { Token } from '#core/scripts/language/tokens.ts'
import type { Clause, Entries, Reading } from '../reading/read.ts'
import { namedBehind } from './complement.ts'
import type { Moving } from './rules.ts'

/** A stage direction names the actor behind its verb: "Enter Leo." */
const stageWord = /^(?:re-)?(?:enter|exit|exeunt)$/u

/** "A tall old porter shows Leo in": who acts is nobody of the cast, but Leo comes in. */
const longestStranger = 3

/** Who does what the verb says; null where the verb is a noun, or is only wished, past or denied. */
export function actorsAt(reading: Reading, clause: Clause, at: number, { blockers }: Moving): Entries | null {
  const { tokens, grammar, references } = reading
  const before = tokens.slice(clause.from, at)
  if (isPrevented(tokens[at - 1], tokens[at])) return null
  if (before.some(({ folded }) => blockers.has(folded) || grammar.negations.has(folded))) return null
  const watched = references.find(
    ({ from, to, governed, owns }) => to === at && from >= clause.verbFrom && !governed && !owns,
  )
  if (watched && !watched.entries.some((entry) => clause.subject?.includes(entry))) return watched.entries
  if (at < clause.verbFrom) return namedBehind(reading, clause, at) ? clause.subject : null
  if (clause.subject === null) return at - clause.verbFrom <= longestStranger ? [] : null
  if (!isReached(reading, clause, at)) return null
  const verb = tokens[at]?.folded ?? ''
  return isPlainForm(verb, clause, reading) && !stageWord.test(verb) ? null : clause.subject
}

/** Only little words stand between who acts and the verb, or a phrase: "Two men in grey coats enter". */
function isReached({ tokens, grammar }: Reading, { verbFrom, own }: Clause, at: number): boolean {
  const between = tokens.slice(verbFrom, at)
  if (between.every(({ folded }) => grammar.fillers.has(folded) || /\p{L}{2}(?:ly|ing)$/u.test(folded))) return true
  const isPhrase = grammar.prepositions.has(between[0]?.folded ?? '') && between.length <= 5
  return (
    isPhrase &&
    (own || grammar.dropsSubject) &&
    !between.some(({ folded }) => /[^s]s$/u.test(folded) && !grammar.possessives.has(folded))
  )
}

/** "is gone", "is out the door". */
const isState = /^(?:gone|out)$/u

/** "without leaving", "instead of leaving", "as good as gone". */
const isPrevented = (before: Token | undefined, verb: Token | undefined) => {
  const [left, right] = [before?.folded ?? '', verb?.folded ?? '']
  return (
    (/ing$/u.test(right) && /^(?:without|before|of|from|by|for|than)$/u.test(left)) ||
    (isState.test(right) && !/^(?:is|are)$/u.test(left))
  )
}

/** "leave" goes with they and with groups; with one person it is a noun or a wish. */
const isPlainForm = (verb: string, { subject }: Clause, { grammar }: Reading) =>
  grammar.code === 'en' &&
  !/(?:s|ing|ed|wn|ght|nt|ft|en|gone|out)$/u.test(verb) &&
  subject?.length === 1 &&
  subject[0]?.kind !== 'extra'
