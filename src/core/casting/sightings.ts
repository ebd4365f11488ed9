import type { CastEntry } from '#core/shots/cast-entry.ts'
import { type Line, type Entries, type Reading, type Reference, readLines } from '#core/shots/reading/read.ts'
import { indexNames, namingsIn } from '#core/shots/reading/names.ts'
import type { Speech } from '#core/shots/shot.ts'
import type { Language } from '#core/scripts/language/detect-language.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { tokensOf } from '#core/scripts/language/tokens.ts'
import { readMoves } from '#core/shots/moves/read-moves.ts'
import type { Effect } from '#core/shots/moves/rules.ts'
import { type Visibility, visibilityOf } from '#core/shots/reading/visibility.ts'

export interface ShotText {
  action: string
  dialogue: readonly Speech[]
}

export type Sign = Effect | Visibility | 'speaks'

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
  const readings = readLines(
    lines.map(({ line }) => line),
    cast,
    language,
  )
  let next = 0
  return lines.flatMap(({ shot, speech }, sentence) => {
    if (!speech) return fromSentence(readings[next++] as Reading, readings[next - 2]?.text, shot, sentence)
    const entry = namingsIn(tokensOf(speech.speaker), index)[0]?.candidates[0]
    const sign = speech.voice === 'on' ? 'speaks' : 'unseen'
    return entry
      ? [{ entry, shot, sentence, sign, quote: `${speech.speaker}: ${speech.text}`, words: '', count: null }]
      : []
  })
}

function fromSentence(reading: Reading, before: string | undefined, shot: number, sentence: number): Sighting[] {
  const moves = readMoves(reading, before)
  const common = { shot, sentence, quote: reading.text, words: '', count: null }
  const seen = reading.references.flatMap((reference) =>
    reference.entries.map((entry) => ({
      ...common,
      entry,
      at: reference.from,
      sign: visibilityOf(reading, reference),
      count: countAt(reading, reference),
    })),
  )
  const moved = moves.map(({ entry, effect, at, words }) => ({
    ...common,
    entry,
    at,
    words,
    sign: effect,
    count: seen.find((one) => one.entry === entry)?.count ?? null,
  }))
  const moving = new Set(moves.map(({ entry }) => entry))
  const still = seen.filter(
    ({ entry, at }) => !moving.has(entry) || !moves.some((move) => move.entry === entry && at <= move.at + 6),
  )
  const silent = carriedOn(reading).map((entry) => ({ ...common, entry, at: -1, sign: 'shown' as const }))
  return [...silent, ...still, ...moved].toSorted((a, b) => a.at - b.at)
}

/** "Listens." goes on with whoever acted before. */
function carriedOn({ clauses, references }: Reading): Entries {
  const [first] = clauses
  return first && !first.own && !first.unreal && first.subject && references.length === 0 ? first.subject : []
}

const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
)

function countAt({ tokens }: Reading, { from, to }: Reference): number | null {
  for (const { folded } of tokens.slice(Math.max(0, from - 1), to)) {
    const count = numbers.get(folded) ?? (/^\d{1,3}$/u.test(folded) ? Number(folded) : undefined)
    if (count !== undefined) return count
  }
  return null
}
