import type { CastEntry } from '#core/shots/cast-entry.ts'
import { type Line, type Reading, type Reference, readLines } from '#core/shots/reading/read.ts'
import { indexNames, namingsIn } from '#core/shots/reading/names.ts'
import type { Speech } from '#core/shots/shot.ts'
import type { Language } from '#core/scripts/language/detect-language.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { tokensOf } from '#core/scripts/language/tokens.ts'
import { readMoves } from '#core/shots/moves/read-moves.ts'
import type { Effect } from '#core/shots/moves/rules.ts'

export interface ShotText {
  action: string
  dialogue: readonly Speech[]
}

/** acts, speaks: certainly there; shown: spoken of, so probably there; unseen: only thought of or heard. */
export type Sign = Effect | 'acts' | 'speaks' | 'shown' | 'unseen'

/** One thing the text of a shot tells about one asset. */
export interface Sighting {
  entry: CastEntry
  shot: number
  /** Counted through the scene. */
  sentence: number
  sign: Sign
  quote: string
  /** The words that say so, for a move. */
  words: string
  count: number | null
}

/** Everything the shots of a scene tell about who is there, in order. */
export function sightingsIn(shots: readonly ShotText[], cast: readonly CastEntry[], language?: Language): Sighting[] {
  const index = indexNames(cast)
  const lines: { shot: number; line: Line; speech: Speech | null }[] = shots.flatMap(({ action, dialogue }, shot) => [
    ...sentencesOf(action).map(({ text }) => ({ shot, line: { sentence: text }, speech: null })),
    ...dialogue.map((speech) => ({ shot, line: { speaker: speech.speaker }, speech })),
  ])
  const readings = readLines(lines.map(({ line }) => line), cast, language)
  let next = 0
  return lines.flatMap(({ shot, speech }, sentence) => {
    if (!speech) return fromSentence(readings[next++] as Reading, shot, sentence)
    const entry = namingsIn(tokensOf(speech.speaker), index)[0]?.candidates[0]
    const sign = speech.voice === 'on' ? 'speaks' : 'unseen'
    return entry ? [{ entry, shot, sentence, sign, quote: `${speech.speaker}: ${speech.text}`, words: '', count: null }] : []
  })
}

function fromSentence(reading: Reading, shot: number, sentence: number): Sighting[] {
  const moves = readMoves(reading)
  const common = { shot, sentence, quote: reading.text, words: '', count: null }
  const seen = reading.references.flatMap((reference) =>
    reference.entries.map((entry) => ({ ...common, entry, at: reference.from, sign: signOf(reading, reference), count: countAt(reading, reference) })),
  )
  const moved = moves.map(({ entry, effect, at, words }) => ({
    ...common, entry, at, words, sign: effect, count: seen.find((one) => one.entry === entry)?.count ?? null,
  }))
  const moving = new Set(moves.map(({ entry }) => entry))
  const still = seen.filter(({ entry, at }) => !moving.has(entry) || !moves.some((move) => move.entry === entry && at <= move.at + 6))
  return [...still, ...moved].toSorted((a, b) => a.at - b.at).map(({ at: _, ...sighting }) => sighting)
}

const unseenThings = new Set(
  'voice voices footsteps steps scream shout cry laughter laugh name names photo photograph picture portrait drawing painting statue memory ghost absence phone call message stimme schritte name bild foto voix pas photo nom portrait voz pasos nombre foto glos kroki zdjecie'.split(' '),
)
const body = new Set('hand hands eyes eye face head arm arms foot feet finger fingers back lips mouth shoulder hair gaze smile body leg legs knees'.split(' '))
const unseenVerbs = new Set('remembers thinks dreams waits calls phones misses awaits expects hears imagines mentions texts erinnert denkt wartet ruft pense attend appelle piensa espera llama mysli czeka dzwoni'.split(' '))
const gone = /\b(?:is|are|has|have) (?:long |already |now )?(?:gone|left|vanished|disappeared|missing|absent|nowhere)\b|\bno (?:sign|trace) of\b|\bist (?:weg|fort|verschwunden)\b/iu

function signOf({ tokens, clauses, text }: Reading, { from, to, governed, owns, entries }: Reference): Sign {
  const clause = clauses.find((one) => from >= one.from && to <= one.to)
  const acts = clause?.subject?.some((one) => entries.includes(one)) ?? false
  if (gone.test(text)) return 'unseen'
  const owned = owns ? (tokens[to + 1]?.folded ?? '') : ''
  if (unseenThings.has(owned)) return 'unseen'
  if (owns) return body.has(owned) ? 'acts' : 'shown'
  if (acts) return 'acts'
  const before = tokens.slice(Math.max(clause?.from ?? 0, from - 4), from).map(({ folded }) => folded)
  if (before.some((word) => unseenThings.has(word)) && governed) return 'unseen'
  return before.some((word) => unseenVerbs.has(word)) ? 'unseen' : 'shown'
}

const numbers = new Map('one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at): [string, number] => [word, at + 1]))

function countAt({ tokens }: Reading, { from, to }: Reference): number | null {
  for (const { folded } of tokens.slice(Math.max(0, from - 1), to)) {
    const count = numbers.get(folded) ?? (/^\d{1,3}$/u.test(folded) ? Number(folded) : undefined)
    if (count !== undefined) return count
  }
  return null
}
