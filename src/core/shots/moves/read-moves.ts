import type { CastEntry } from '../cast-entry.ts'
import type { Span } from '../reading/clauses.ts'
import type { Clause, Entries, Reading } from '../reading/read.ts'
import { actorsAt } from './actors.ts'
import { complementOf, marked, namedBehind } from './complement.ts'
import { movings } from './movings.ts'
import type { Effect, MoveRule, Moving } from './rules.ts'
import { pattern } from '../pattern.ts'

/** Somebody comes, goes or passes, as one sentence says it. */
export interface Move {
  entry: CastEntry
  effect: Effect
  /** Token at which it is said, for the order within the sentence. */
  at: number
  /** The words that say so: "walks in". */
  words: string
}

/** What a sentence says about coming and going, left to right; `before` is the sentence that stands before it. */
export function readMoves(reading: Reading, before = ''): Move[] {
  const language = movings[reading.grammar.code]
  const moves: Move[] = []
  let running: Verb | null = null
  let alongside: Clause | null = null
  reading.clauses.forEach((clause, index) => {
    if (clause.unreal || isQuoted(reading, clause)) return
    const verb = verbIn(reading, clause, language)
    const found = verb
      ? applied(reading, clause, verb, complementOf(reading, clause, verb.at), language)
      : goesOn(reading, clause, running, language)
    if (verb) running = verb
    const along = found.length === 0 && isAlong(reading, clause, language) ? goAlong(reading, clause, moves) : []
    if (found.length > 0 && alongside) along.push(...goAlong(reading, alongside, [...moves, ...found]))
    alongside = found.length === 0 && along.length === 0 && isAlong(reading, clause, language) ? clause : null
    const shown = found.length === 0 && !verb ? shownBehindDoor(reading, index, language) : []
    moves.push(...found, ...along, ...shown)
  })
  const all = [...moves, ...takenAlong(reading, moves, language)].toSorted((a, b) => a.at - b.at)
  const isHidden = language.hides?.test(`${before} ${reading.text}`) ?? false
  return all.map((move) => ({ ...move, effect: inContext(reading, move, isHidden) }))
}

/** "strides out" comes into view only where a lift or a car is spoken of; who stays and acts has not passed. */
function inContext(reading: Reading, { effect, entry, at }: Move, isHidden: boolean): Effect {
  if (effect === 'out') return isHidden ? 'out' : 'exits'
  return effect === 'passes' && actsAfter(reading, entry, at) ? 'crosses' : effect
}

const actsAfter = ({ clauses, tokens, grammar }: Reading, entry: CastEntry, at: number) =>
  grammar.code === 'en' &&
  clauses.some(
    ({ from, own, subject, verbFrom }) =>
      from > at && !own && subject?.includes(entry) && /[^s]s$/u.test(tokens[verbFrom]?.folded ?? ''),
  )

/** A verb of moving, and who does it. */
interface Verb {
  word: string
  at: number
  actors: Entries
}

function verbIn(reading: Reading, clause: Clause, language: Moving): Verb | null {
  const { tokens } = reading
  for (let at = clause.from; at < clause.to; at++) {
    const word = tokens[at]?.folded ?? ''
    if (!language.verbs.has(word) && !isOtherVerb(reading, clause, at, language)) continue
    const actors = actorsAt(reading, clause, at, language)
    if (actors && rulesFor(word, language).length > 0) return { word, at, actors }
  }
  return null
}

function isOtherVerb({ tokens, grammar }: Reading, { verbFrom }: Clause, at: number, { otherwise }: Moving): boolean {
  const word = tokens[at]?.folded ?? ''
  return (
    otherwise !== undefined &&
    at === verbFrom &&
    otherwise.verb.test(word) &&
    !otherwise.except.has(word) &&
    !grammar.fillers.has(word)
  )
}

const rulesFor = (word: string, { rules, verbs, otherwise }: Moving) =>
  verbs.has(word) ? rules.filter((rule) => rule.verbs.has(word)) : (otherwise?.rules ?? [])

/** "darts between his legs and out of the window": a way without a verb goes on with the last one. */
function goesOn(reading: Reading, clause: Clause, running: Verb | null, language: Moving): Move[] {
  if (!running || clause.own || clause.subject?.[0] !== running.actors[0]) return []
  return applied(reading, clause, { ...running, at: clause.from }, marked(reading, clause.from, clause.to), language)
}

function applied(reading: Reading, clause: Clause, verb: Verb, complement: string, language: Moving): Move[] {
  for (const rule of rulesFor(verb.word, language)) {
    if (!rule.when.test(complement) || rule.unless?.test(complement) || (rule.carried && clause.own)) continue
    const movers = moversOf(reading, clause, verb, rule, language)
    if (movers.length > 0)
      return movers.map((entry) => ({
        entry,
        effect: rule.effect,
        at: verb.at,
        words: wordsAt(reading, clause, verb.at),
      }))
  }
  const named = namedBehind(reading, clause, verb.at)
  const presented =
    named && verb.at > clause.from && reading.grammar.code === 'en'
      ? verb.actors.filter(({ kind }) => kind !== 'prop')
      : []
  return presented.map((entry) => ({
    entry,
    effect: 'arrives',
    at: verb.at,
    words: wordsAt(reading, clause, clause.from),
  }))
}

function moversOf(
  reading: Reading,
  { to }: Clause,
  { actors, at, word }: Verb,
  { moves, only }: MoveRule,
  { driven, riding }: Moving,
): CastEntry[] {
  const objects = entriesIn(reading, { from: at + 1, to }).filter((entry) => !actors.includes(entry))
  const able = actors.filter(({ kind }) => kind !== 'prop' || driven.has(word))
  const movers =
    moves === 'object'
      ? objects.slice(0, 1)
      : moves === 'both'
        ? [...actors, ...objects]
        : able.length > 0
          ? [...able, ...companionsIn(reading, { from: at + 1, to }, riding?.has(word) ? companyOrVehicle : company)]
          : []
  return [...new Set(movers)].filter(
    ({ kind, nature }) => kind !== 'location' && (only === undefined || kind === 'prop' || nature === 'thing'),
  )
}

const entriesIn = ({ references }: Reading, { from, to }: Span) =>
  references.filter((one) => one.from >= from && one.to <= to && !one.owns).flatMap(({ entries }) => entries)

/** "enters with Leo", "returns with the letter". */
const companionsIn = ({ references, tokens }: Reading, { from, to }: Span, with_: RegExp) =>
  references
    .filter((one) => one.from >= from && one.to <= to && with_.test(tokens[one.from - 1]?.folded ?? ''))
    .flatMap(({ entries }) => entries)

const company = /^(?:with|mit|avec|con|z|ze)$/u
const companyOrVehicle = /^(?:with|in|on|aboard)$/u

/** "followed by Leo", "the lamp under her arm", "the dog in tow". */
const isAlong = (reading: Reading, { from, to, own, subject, verbFrom }: Clause, { along }: Moving) => {
  if (along.test(marked(reading, from, to))) return true
  const behind = marked(reading, verbFrom, to)
  return own && (subject?.every(({ kind }) => kind === 'prop') ? held : inTow).test(behind)
}

const held = pattern(
  'u',
  String.raw`^(?:drawn|raised|ready|aloft|out|high|first)?$|^(?:in|under|around|round|over|on|at|`,
  String.raw`against|between) (?:@who|his|her|their|its|both|each|one|hand|arm|the)(?![a-z])|`,
  String.raw`^(?:in der|unter dem|unterm|sous le|a la|bajo el|pod|w)(?![a-z])`,
)
const inTow = pattern(
  'u',
  String.raw`^(?:in tow|on (?:his|her|their) heels|(?:close |right )?behind @who|(?:close |`,
  String.raw`right )?behind$|at (?:his|her|their) (?:side|heels)|by the hand|in (?:his|her|`,
  String.raw`their) arms|im schlepptau)(?![a-z])`,
)

/** "bursts in, followed by Leo": whoever is named goes the same way. */
function goAlong(reading: Reading, clause: Clause, moves: readonly Move[]): Move[] {
  const last = moves.at(-1)
  if (!last) return []
  return entriesIn(reading, clause)
    .filter((entry) => !moves.some((move) => move.entry === entry) && entry.kind !== 'location')
    .map((entry) => ({ ...last, entry, at: clause.from }))
}

/** "The door opens: Marta, soaked." */
function shownBehindDoor(reading: Reading, index: number, { opens }: Moving): Move[] {
  const [before, clause] = [reading.clauses[index - 1], reading.clauses[index]]
  if (!before || !clause?.own || !clause.subject || clause.verbFrom < clause.to) return []
  if (!opens.test(marked(reading, before.from, before.to))) return []
  return clause.subject.map((entry) => ({ entry, effect: 'arrives', at: clause.from, words: 'is there when it opens' }))
}

/** What somebody took up in the sentence goes along when they go. */
function takenAlong(reading: Reading, moves: readonly Move[], { takes }: Moving): Move[] {
  return moves.flatMap((move) => {
    if (move.effect === 'passes' || move.effect === 'crosses') return []
    const taking = reading.clauses.filter(
      ({ from, to, subject }) =>
        to <= move.at &&
        subject?.includes(move.entry) &&
        reading.tokens.slice(from, to).some(({ folded }) => takes.has(folded)),
    )
    const props = taking.flatMap((clause) => entriesIn(reading, clause)).filter(({ kind }) => kind === 'prop')
    const brought = moves
      .filter(
        ({ at, entry }) =>
          at < move.at && entry !== move.entry && moves.some((one) => one.at === at && one.entry === move.entry),
      )
      .map(({ entry }) => entry)
    return [
      ...props.filter((prop) => !moves.some(({ entry }) => entry === prop)),
      ...brought.filter((one) => !moves.some(({ entry, at }) => entry === one && at >= move.at)),
    ].map((entry) => ({ ...move, entry }))
  })
}

function isQuoted({ text, tokens }: Reading, { from }: Span): boolean {
  const before = text.slice(0, tokens[from]?.start ?? 0)
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0
  return count(/[“„«]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1
}

const wordsAt = ({ text, tokens }: Reading, { to }: Span, at: number) =>
  text.slice(tokens[at]?.start ?? 0, tokens[Math.min(at + 2, to - 1)]?.end ?? 0).toLowerCase()
