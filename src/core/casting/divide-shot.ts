import { isNamedIn } from '#core/assets/names.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import type { Speech } from '#core/shots/shot.ts'
import { type ProposedSplit, type SplitPoint, splitPoints, splitShot } from '#core/shots/split-shot.ts'
import { shortestShot } from '#core/shots/timing.ts'
import { splitPassing } from './presence-change.ts'
import type { CastingOptions } from './propose-casting.ts'
import { type Cast, splitCasting } from './split-casting.ts'

interface Shot {
  action: string
  dialogue: Speech[]
  seconds: number
}

/** Where a shot is divided: at places of its text, or, where that is one clause, at seconds from its beginning. */
export type Division = { by: 'words'; points: SplitPoint[] } | { by: 'time'; seconds: number[] }

export interface Divided<Whole extends Shot> {
  shot: Whole
  casting: Cast[]
}

interface Who {
  casting: readonly Cast[]
  cast: readonly CastEntry[]
  options?: CastingOptions
  /** Who passes through and is given a frame: enters in the first part, exits in the last (P7). */
  anchor?: string | undefined
}

/** Two or three shots of one; everybody is in the parts where the text has them, in order and without a word lost. */
export function divideShot<Whole extends Shot>(shot: Whole, division: Division, { casting, cast, options, anchor }: Who): Divided<Whole>[] {
  const texts = division.by === 'words' ? byWords(shot, division.points) : byTime(shot, division.seconds)
  const passes = casting.some(({ asset, presence }) => asset === anchor && presence === 'passes_through')
  const anchored = passes ? splitPassing(texts.length === 2 ? 2 : 3) : []
  const own = (index: number): Cast[] => (anchor !== undefined && anchored[index] ? [{ asset: anchor, presence: anchored[index] }] : [])
  const others = casting.filter(({ asset }) => !passes || asset !== anchor)
  return castParts(texts, others, cast, options).map((part, index) => ({ shot: texts[index]!, casting: [...part, ...own(index)] }))
}

/** The last place first, so that those before it stay where they are. */
const byWords = <Whole extends Shot>(shot: Whole, points: readonly SplitPoint[]): Whole[] =>
  points.reduceRight<Whole[]>(([head, ...rest], point) => [...splitShot(head!, point), ...rest], [shot])

/** The same moment goes on in every part; what is said is said once. */
function byTime<Whole extends Shot>(shot: Whole, seconds: readonly number[]): Whole[] {
  const from = [0, ...seconds]
  return from.map((start, index) => ({
    ...shot,
    action: index > 0 && shot.action === '' ? 'The moment goes on.' : shot.action,
    dialogue: index > 0 ? [] : shot.dialogue,
    seconds: Math.max(shortestShot, (from[index + 1] ?? shot.seconds) - start),
  }))
}

function castParts(texts: readonly Shot[], casting: readonly Cast[], cast: readonly CastEntry[], options?: CastingOptions): Cast[][] {
  const [first, ...rest] = texts
  if (!first || rest.length === 0) return [[...casting]]
  const later = rest.length === 1 ? rest[0]! : joined(rest)
  const [now, then] = splitCasting(casting, [first, later], cast, options)
  return [now, ...castParts(rest, then, cast, options)]
}

const joined = (parts: readonly Shot[]) => ({
  action: parts.map(({ action }) => action).filter(Boolean).join(' '),
  dialogue: parts.flatMap(({ dialogue }) => dialogue),
})

export interface DivisionChoices {
  words: ProposedSplit[]
  /** Seconds from the beginning, half a second apart. */
  seconds: number[]
}

export const divisionChoices = (shot: Shot): DivisionChoices => ({
  words: splitPoints(shot),
  seconds: Array.from({ length: Math.ceil(shot.seconds * 2) - 1 }, (_, step) => (step + 1) / 2),
})

/** Behind the words that name who passes, where there are enough of them; else in equal parts of its time. */
export function proposeDivision(shot: Shot, parts: 2 | 3, anchor: CastEntry): Division {
  const places = splitPoints(shot)
  const behind = places.findIndex(({ point }) => isNamedIn(textOf(splitShot(shot, point)[0]), anchor))
  const from = Math.max(0, Math.min(behind, places.length - (parts - 1)))
  const points = places.slice(from, from + parts - 1).map(({ point }) => point)
  if (points.length === parts - 1) return { by: 'words', points }
  const equal = Math.round((shot.seconds / parts) * 2) / 2
  return { by: 'time', seconds: Array.from({ length: parts - 1 }, (_, index) => Math.max(shortestShot, equal) * (index + 1)) }
}

const textOf = ({ action, dialogue }: Shot) => [action, ...dialogue.map(({ text }) => text)].join('\n')
