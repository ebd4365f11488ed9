import type { Token } from '#core/scripts/language/tokens.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { Clause, Reading, Reference } from '#core/shots/reading/read.ts'
import type { Effect, MoveRule, Moving } from './rules.ts'
import { movings } from './movings.ts'

/** Somebody comes, goes or passes, as one sentence says it. */
export interface Move {
  entry: CastEntry
  effect: Effect
  /** Token at which it is said, for the order within the sentence. */
  at: number
  /** The words that say so: "walks in". */
  words: string
}

/** What a sentence says about coming and going, left to right. */
export function readMoves(reading: Reading): Move[] {
  const language = movings[reading.grammar.code]
  const moves: Move[] = []
  let last: { effect: Effect; words: string; mover: CastEntry } | null = null
  for (const clause of reading.clauses) {
    const found = moveIn(reading, clause, language)
    if (found) {
      moves.push(...found)
      const [first] = found
      last = first ? { effect: first.effect, words: first.words, mover: first.entry } : last
    } else if (last && isAlong(reading, clause, language)) {
      for (const entry of entriesIn(reading, clause)) {
        if (entry !== last.mover) moves.push({ entry, effect: last.effect, at: clause.from, words: last.words })
      }
    }
  }
  return [...moves, ...takenAlong(reading, moves, language)].toSorted((a, b) => a.at - b.at)
}

function moveIn(reading: Reading, clause: Clause, language: Moving): Move[] | null {
  if (clause.unreal || isQuoted(reading, clause)) return null
  for (let at = clause.from; at < clause.to; at++) {
    const word = reading.tokens[at]?.folded ?? ''
    if (!language.verbs.has(word)) continue
    const actors = actorsAt(reading, clause, at, language)
    if (!actors) continue
    const rest = complementOf(reading, clause, at)
    for (const rule of language.rules) {
      if (!rule.verbs.has(word) || !rule.when.test(rest) || rule.unless?.test(rest)) continue
      const movers = moversOf(reading, clause, at, rule, actors, language)
      if (movers.length > 0) return movers.map((entry) => ({ entry, effect: rule.effect, at, words: wordsFrom(reading, at, clause.to) }))
    }
  }
  return null
}

/** Who does what the verb says; null where the verb is a noun, or only wished, past or denied. */
function actorsAt(reading: Reading, clause: Clause, at: number, language: Moving): readonly CastEntry[] | null {
  const { tokens, grammar, references } = reading
  const watched = references.find(({ to, governed, from }) => to === at && from >= clause.verbFrom && !governed)
  const between = tokens.slice(clause.from, at)
  if (isPrevented(tokens[at - 1], tokens[at])) return null
  if (between.some(({ folded }) => language.blockers.has(folded) || grammar.negations.has(folded))) return null
  if (watched && !clause.subject?.includes(watched.entries[0] as CastEntry)) return watched.entries
  if (at < clause.verbFrom) return isInverted(reading, clause, at) ? clause.subject : null
  const lead = tokens.slice(clause.verbFrom, at)
  const afterPhrase = grammar.dropsSubject && grammar.prepositions.has(lead[0]?.folded ?? '') && lead.length <= 4
  if (!afterPhrase && !lead.every(({ folded }) => grammar.fillers.has(folded) || /\p{L}{2}(?:ly|ing)$/u.test(folded))) return null
  const verb = tokens[at]?.folded ?? ''
  return isPlainForm(verb, clause, reading) && !stageWord.test(verb) ? null : clause.subject
}

/** "In walks Leo": the place first, then the verb, then who. */
function isInverted({ references }: Reading, clause: Clause, at: number): boolean {
  return references.some(({ from, to, governed }) => !governed && to === clause.verbFrom && from - at <= 3 && from > at)
}

/** A stage direction names the actor behind its verb: "Enter Leo." */
const stageWord = /^(?:re-)?(?:enter|exit|exeunt)$/u

/** "without leaving", "instead of leaving". */
const isPrevented = (before: Token | undefined, verb: Token | undefined) =>
  /ing$/u.test(verb?.folded ?? '') && /^(?:without|before|of|from|by|for|than)$/u.test(before?.folded ?? '')

/** "leave" goes with they and with groups; with one person it is a noun or a wish. */
function isPlainForm(verb: string, { subject }: Clause, { grammar }: Reading): boolean {
  if (grammar.code !== 'en' || /(?:s|ing)$/u.test(verb) || /(?:ed|en|wn|ft|ght|t|n)$/u.test(verb)) return false
  return subject?.length === 1 && subject[0]?.kind !== 'extra'
}

function moversOf(reading: Reading, clause: Clause, at: number, { moves, only }: MoveRule, actors: readonly CastEntry[], { driven }: Moving): CastEntry[] {
  const verb = reading.tokens[at]?.folded ?? ''
  const able = actors.filter(({ kind }) => kind !== 'prop' || driven.has(verb))
  const objects = entriesIn(reading, { from: at + 1, to: clause.to }).filter((entry) => !actors.includes(entry))
  const companions = companionsIn(reading, { from: at + 1, to: clause.to })
  const movers = moves === 'object' ? objects.slice(0, 1) : moves === 'both' ? [...actors, ...objects] : able.length > 0 ? [...able, ...companions] : []
  return [...new Set(movers)].filter((entry) => entry.kind !== 'location' && fits(entry, only))
}

const fits = ({ kind, nature }: CastEntry, only: MoveRule['only']) =>
  only === undefined || (only === 'things') === (kind === 'prop' || nature === 'thing')

const entriesIn = ({ references }: Reading, { from, to }: { from: number; to: number }) =>
  references.filter((one) => one.from >= from && one.to <= to && !one.owns).flatMap(({ entries }) => entries)

/** "enters with Leo", "returns with the letter". */
const companionsIn = ({ references, tokens }: Reading, { from, to }: { from: number; to: number }) =>
  references
    .filter((one) => one.from >= from && one.to <= to && /^(?:with|mit|avec|con|z|ze)$/u.test(tokens[one.from - 1]?.folded ?? ''))
    .flatMap(({ entries }) => entries)

const isAlong = ({ tokens }: Reading, { from, to }: Clause, { along }: Moving) =>
  along.test(tokens.slice(from, to).map(({ folded }) => folded).join(' '))

/** What somebody took up in the sentence goes along when they go. */
function takenAlong(reading: Reading, moves: readonly Move[], { takes }: Moving): Move[] {
  return moves.flatMap((move) => {
    if (!/exits|goes|outside|enters/u.test(move.effect)) return []
    const clauses = reading.clauses.filter(({ from, to, subject }) => to <= move.at && subject?.includes(move.entry) && reading.tokens.slice(from, to).some(({ folded }) => takes.has(folded)))
    const props = clauses.flatMap((clause) => entriesIn(reading, clause)).filter(({ kind }) => kind === 'prop')
    return props.filter((prop) => !moves.some(({ entry }) => entry === prop)).map((entry) => ({ ...move, entry }))
  })
}

/** What goes with the verb; of "In walks Leo" it is what stands before it. */
function complementOf(reading: Reading, clause: Clause, at: number): string {
  const named = reading.references.find(({ from, entries }) => from > at && from - at <= 3 && entries[0] !== undefined && clause.subject?.[0] === entries[0])
  if (!named || !clause.own) return complement(reading, at + 1, clause.to)
  const fronted = at < clause.verbFrom || clause.verbFrom === at ? complement(reading, clause.from, at) : ''
  return [fronted, complement(reading, at + 1, named.from), complement(reading, named.to, clause.to)].filter(Boolean).join(' ')
}

/** The clause behind the verb, with people, things and places of the cast as marks. */
function complement({ tokens, references }: Reading, from: number, to: number): string {
  const parts: string[] = []
  for (let at = from; at < to; at++) {
    const reference = references.find((one) => one.from === at && one.to <= to)
    if (reference) {
      parts.push(markOf(reference))
      at = reference.to - 1
    } else parts.push(tokens[at]?.folded ?? '')
  }
  return parts.join(' ')
}

function markOf({ entries }: Reference): string {
  const [entry] = entries
  if (entry?.kind === 'location') return '@here'
  return entry?.kind === 'prop' ? '@what' : '@who'
}

function isQuoted({ text, tokens }: Reading, { from }: Clause): boolean {
  const before = text.slice(0, tokens[from]?.start ?? 0)
  return (before.match(/[“„«]/gu)?.length ?? 0) > (before.match(/[”»]/gu)?.length ?? 0) || (before.match(/"/gu)?.length ?? 0) % 2 === 1
}

const wordsFrom = ({ text, tokens }: Reading, at: number, to: number) =>
  text.slice(tokens[at]?.start ?? 0, tokens[Math.min(at + 2, to - 1)]?.end ?? 0).toLowerCase()
