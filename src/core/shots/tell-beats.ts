import type { Language } from '#core/scripts/language/detect-language.ts'
import type { Beat } from './beats.ts'
import type { CastEntry } from './cast-entry.ts'
import { type Move, readMoves } from './moves/read-moves.ts'
import { type Reading, readLines } from './reading/read.ts'

/** A beat, who it is about, and who comes and goes in it. */
export type ToldBeat = Beat & { about: string; reading: Reading | null; moves: readonly Move[] }

/** Each beat as it reads in the order of the scene: "she" is whoever was spoken of before. */
export function tellBeats(beats: readonly Beat[], cast: readonly CastEntry[], language?: Language): ToldBeat[] {
  const lines = beats.map((beat) =>
    beat.kind === 'action' ? { sentence: beat.text } : { speaker: beat.speech.speaker },
  )
  const readings = readLines(lines, cast, language)[Symbol.iterator]()
  return beats.map((beat, at) => {
    if (beat.kind === 'speech') return { ...beat, about: beat.speech.speaker, reading: null, moves: [] }
    const reading = readings.next().value ?? null
    return {
      ...beat,
      about: aboutWhom(reading),
      reading,
      moves: reading ? readMoves(reading, textOf(beats[at - 1])) : [],
    }
  })
}

const textOf = (beat: Beat | undefined) => (beat?.kind === 'action' ? beat.text : '')

const aboutWhom = (reading: Reading | null) => reading?.clauses[0]?.subject?.[0]?.name ?? ''

const coming = new Set<Move['effect']>(['enters', 'arrives', 'inside', 'threshold'])
const going = new Set<Move['effect']>(['exits', 'goes', 'out', 'outside'])

export const comersIn = ({ moves }: ToldBeat) =>
  moves.filter(({ effect }) => coming.has(effect)).map(({ entry }) => entry)
export const goersIn = ({ moves }: ToldBeat) =>
  moves.filter(({ effect }) => going.has(effect)).map(({ entry }) => entry)
