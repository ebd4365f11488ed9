import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import { type Beat, beatsOf } from './beats.ts'
import type { CastEntry } from './cast-entry.ts'
import { type Choice, chooseCamera, type Footage, pair, type Situation } from './camera-choice.ts'
import { cuesIn } from './camera-cues.ts'
import { cameraDirection } from './camera-directions.ts'
import { cut, type ToldBeat } from './cut.ts'
import { readMoves } from './moves/read-moves.ts'
import { indexNames, namingsIn } from './reading/names.ts'
import { type Reading, readLines } from './reading/read.ts'
import { tokensOf } from '#core/scripts/language/tokens.ts'
import type { ShotDraft, Speech } from './shot.ts'
import { toHalfSeconds } from './timing.ts'

export interface SceneText {
  slug: SlugLine
  elements: readonly ScreenplayElement[]
  insert?: boolean
}

export interface DraftOptions {
  /** No shot lasts longer, unless a single sentence does. */
  clipSeconds?: number
  /** The scene before was in the same place, so it need not be established again. */
  samePlace?: boolean
}

type ReadBeat = ToldBeat & { reading: Reading | null }

/** The shot list of a scene: every sentence of action and dialogue once, in order, each shot with a camera and its reason. */
export function draftShots(scene: SceneText, cast: readonly CastEntry[], { clipSeconds = 8, samePlace = false }: DraftOptions = {}): ShotDraft[] {
  const groups = cut(tellBeats(beatsOf(scene.elements), cast), clipSeconds)
  const speakerName = speakersOf(cast)
  const choices: Choice[] = []
  const paired = new Set<string>()
  let partner: string | null = null
  return groups.map((beats, index) => {
    const draft = textOf(beats)
    const situation = { ...situationOf(beats, draft, speakerName), opening: openingOf(index, samePlace), exterior: scene.slug.setting === 'exterior', insert: scene.insert ?? false, last: index === groups.length - 1 }
    const footage: Footage = { choices, partner, paired }
    const choice = chooseCamera(situation, footage)
    choices.push(choice)
    const speakers = situation.dialogue.filter(({ voice }) => voice === 'on').map(({ speaker }) => speaker)
    for (const speaker of speakers) {
      if (partner && partner !== speaker) paired.add(pair(partner, speaker))
      partner = speaker
    }
    return { ...draft, camera: choice.camera, cameraReason: choice.reason, subjects: subjectsOf(situation) }
  })
}

const openingOf = (index: number, samePlace: boolean): Situation['opening'] => (index > 0 ? null : samePlace ? 'same place' : 'new place')

/** Each beat with who it is about, read in the order of the scene. */
function tellBeats(beats: readonly Beat[], cast: readonly CastEntry[]): ReadBeat[] {
  const lines = beats.map((beat) => (beat.kind === 'action' ? { sentence: beat.text } : { speaker: beat.speech.speaker }))
  const readings = readLines(lines, cast)
  let next = 0
  return beats.map((beat) => {
    if (beat.kind === 'speech') return { ...beat, about: beat.speech.speaker, comes: [], goes: [], reading: null }
    const reading = readings[next++] ?? null
    const moves = reading ? readMoves(reading) : []
    const named = (pattern: RegExp) => moves.filter(({ effect }) => pattern.test(effect)).map(({ entry }) => entry.name)
    return { ...beat, about: reading?.clauses[0]?.subject?.[0]?.name ?? '', comes: named(/enters|arrives|inside|threshold/u), goes: named(/exits|goes|out/u), reading }
  })
}

function textOf(beats: readonly ReadBeat[]): Pick<ShotDraft, 'action' | 'dialogue' | 'seconds' | 'place'> {
  const dialogue: (Speech & { paragraph: number })[] = []
  for (const beat of beats) {
    if (beat.kind !== 'speech') continue
    const last = dialogue.at(-1)
    if (last?.paragraph === beat.paragraph) dialogue[dialogue.length - 1] = { ...last, ...beat.speech, text: `${last.text} ${beat.speech.text}` }
    else dialogue.push({ ...beat.speech, paragraph: beat.paragraph })
  }
  return {
    action: beats.flatMap((beat) => (beat.kind === 'action' ? [beat.text] : [])).join(' '),
    dialogue: dialogue.map(({ paragraph: _, ...speech }) => speech),
    seconds: toHalfSeconds(beats.reduce((sum, { seconds }) => sum + seconds, 0)),
    place: { line: Math.min(...beats.map(({ place }) => place.line)), endLine: Math.max(...beats.map(({ place }) => place.endLine)) },
  }
}

function situationOf(beats: readonly ReadBeat[], { action, dialogue, seconds }: Pick<ShotDraft, 'action' | 'dialogue' | 'seconds'>, speakerName: (cue: string) => string) {
  const readings = beats.flatMap(({ reading }) => (reading ? [reading] : []))
  const acting = readings.flatMap(({ clauses }) => clauses.flatMap(({ subject }) => subject ?? []))
  const referred = readings.flatMap(({ references }) => references.flatMap(({ entries }) => entries))
  const speaking = dialogue.filter(({ voice }) => voice === 'on').map(({ speaker }) => speakerName(speaker))
  const named = (kinds: readonly CastEntry['kind'][], entries: readonly CastEntry[]) => [...new Set(entries.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name))]
  const heard = new Set(dialogue.filter(({ voice }) => voice !== 'on').map(({ speaker }) => speakerName(speaker)))
  return {
    direction: beats.flatMap((beat) => (beat.kind === 'action' ? (cameraDirection(beat.text) ?? []) : []))[0] ?? null,
    cues: cuesIn(action),
    people: [...new Set([...named(['character'], [...acting, ...referred]), ...speaking])].filter((name) => !heard.has(name)),
    groups: named(['extra'], [...acting, ...referred]),
    prop: named(['prop'], referred)[0] ?? null,
    dialogue: dialogue.map((speech) => ({ ...speech, speaker: speakerName(speech.speaker) })),
    seconds,
  }
}

const subjectsOf = ({ people, groups, prop }: Pick<Situation, 'people' | 'groups' | 'prop'>) => [...people, ...groups, ...(prop ? [prop] : [])]

/** The name in the cast for a cue as written; the cue itself where nobody fits. */
function speakersOf(cast: readonly CastEntry[]) {
  const index = indexNames(cast)
  return (cue: string) => namingsIn(tokensOf(cue), index)[0]?.candidates[0]?.name ?? cue
}
