import type { CastEntry } from '../cast-entry.ts'
import type { Move } from '../moves/read-moves.ts'
import type { Reading } from '../reading/read.ts'
import { threatIn } from './threat.ts'
import { visibilityOf } from '../reading/visibility.ts'
import type { Speech } from '../shot.ts'
import { type Cue, cuesIn } from './cues.ts'
import { type CameraDirection, cameraDirection } from './directions.ts'

/** What a shot has to show, as far as its text tells. */
export interface Situation {
  /** The first shot of a scene: in a place not yet shown, or in one that is known. */
  opening: 'new place' | 'known place' | null
  /** The last shot of the scene. */
  last: boolean
  exterior: boolean
  /** The scene is an insert, a title or a point of view rather than a place. */
  insert: boolean
  direction: CameraDirection | null
  cues: ReadonlySet<Cue>
  /** Who acts or speaks in view, the most prominent first. */
  people: readonly string[]
  groups: readonly string[]
  animals: readonly string[]
  /** Who commands or threatens in it. */
  threat: string | null
  /** A thing that is handled or that acts. */
  prop: string | null
  comes: readonly string[]
  goes: readonly string[]
  passes: readonly string[]
  /** With the names of the cast for the cues. */
  dialogue: readonly Speech[]
  sentences: number
  seconds: number
}

export interface ShotMaterial {
  sentences: readonly string[]
  readings: readonly Reading[]
  moves: readonly Move[]
  dialogue: readonly Speech[]
  seconds: number
}

type Place = Pick<Situation, 'opening' | 'last' | 'exterior' | 'insert'> & { heading: string }

export function situationOf(
  { sentences, readings, moves, dialogue, seconds }: ShotMaterial,
  { heading, ...place }: Place,
  cast: readonly CastEntry[],
  present: ReadonlySet<string>,
): Situation {
  const ranks = prominence(readings, dialogue)
  const ranked = [...ranks].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
  const kindOf = (name: string) => cast.find((entry) => entry.name === name)?.kind ?? 'character'
  return {
    ...place,
    direction: sentences.flatMap((sentence) => cameraDirection(sentence) ?? [])[0] ?? cameraDirection(heading),
    cues: cuesIn(sentences.join(' ')),
    people: ranked.filter((name) => kindOf(name) === 'character'),
    groups: ranked.filter((name) => kindOf(name) === 'extra'),
    animals: ranked.filter((name) => cast.some((entry) => entry.name === name && entry.nature === 'animal')),
    threat: threatIn(dialogue),
    prop: handled(readings),
    ...turnsOf(moves, present),
    dialogue,
    sentences: sentences.length,
    seconds,
  }
}

const coming = new Set<Move['effect']>(['enters', 'arrives', 'inside', 'threshold', 'out'])
const going = new Set<Move['effect']>(['exits', 'goes', 'outside', 'threshold', 'out'])

/** Who is there cannot come, and who comes and goes at once only passes. */
function turnsOf(moves: readonly Move[], present: ReadonlySet<string>): Pick<Situation, 'comes' | 'goes' | 'passes'> {
  const turns = { comes: [] as string[], goes: [] as string[], passes: [] as string[] }
  for (const [{ kind, name }, own] of Map.groupBy(moves, ({ entry }) => entry)) {
    if (kind === 'prop') continue
    const [first, last] = [own[0]?.effect ?? 'crosses', own.at(-1)?.effect ?? 'crosses']
    if (present.has(name)) {
      if (going.has(last)) turns.goes.push(name)
    } else if (first === 'passes' || (own.length > 1 && going.has(last) && last !== 'threshold'))
      turns.passes.push(name)
    else if (coming.has(first)) turns.comes.push(name)
    else if (going.has(first)) turns.goes.push(name)
  }
  return turns
}

/** Who speaks counts most, then who acts, then who is only there. */
function prominence(readings: readonly Reading[], dialogue: readonly Speech[]): Map<string, number> {
  const ranks = new Map<string, number>()
  const add = (name: string, weight: number) => ranks.set(name, (ranks.get(name) ?? 0) + weight)
  for (const reading of readings) {
    for (const reference of reading.references) {
      const visibility = visibilityOf(reading, reference)
      if (visibility === 'unseen') continue
      for (const { name, kind } of reference.entries)
        if (kind === 'character' || kind === 'extra') add(name, visibility === 'acts' ? 2 : 1)
    }
    for (const { own, subject } of reading.clauses)
      if (!own && subject) for (const { name, kind } of subject) if (kind === 'character') add(name, 1)
  }
  for (const { speaker, voice } of dialogue) if (voice === 'on') add(speaker, 3)
  for (const { speaker, voice } of dialogue) if (voice !== 'on') ranks.delete(speaker)
  return ranks
}

/** The thing that acts by itself, else the first that somebody has to do with. */
function handled(readings: readonly Reading[]): string | null {
  const things = readings
    .flatMap(({ references }) => references)
    .filter(({ entries, owns }) => entries[0]?.kind === 'prop' && !owns)
  return (things.find(({ governed }) => !governed) ?? things[0])?.entries[0]?.name ?? null
}
