import type { Language } from '#core/scripts/language/detect-language.ts'
import { tokensOf } from '#core/scripts/language/tokens.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import { beatsOf } from './beats.ts'
import type { Choice } from './camera/choice.ts'
import { chooseCamera } from './camera/choose-camera.ts'
import { openFootage } from './camera/footage.ts'
import { type Situation, situationOf } from './camera/situation.ts'
import type { CastEntry } from './cast-entry.ts'
import { cut } from './cut.ts'
import { indexNames, namingsIn } from './reading/names.ts'
import type { ShotDraft } from './shot.ts'
import { type ShotText, shotText } from './shot-text.ts'
import { type ToldBeat, tellBeats } from './tell-beats.ts'

export interface SceneText {
  slug: SlugLine
  elements: readonly ScreenplayElement[]
  heading?: string
  /** A forced heading that is no place: its shots are inserts. */
  insert?: boolean
}

export interface DraftOptions {
  /** No shot lasts longer, unless a single sentence does. */
  clipSeconds?: number
  /** The place has been shown shortly before, so it need not be established again. */
  established?: boolean
  /** Of the film; a short scene does not always tell. */
  language?: Language | undefined
}

/**
 * The shot list of a scene: every sentence of action and dialogue once, in order, each shot with a camera and its
 * reason.
 */
export function draftShots(
  scene: SceneText,
  cast: readonly CastEntry[],
  { clipSeconds = 8, established = false, language }: DraftOptions = {},
): ShotDraft[] {
  const shots = cut(tellBeats(beatsOf(scene.elements), cast, language), clipSeconds)
  const footage = openFootage()
  const inCast = speakersOf(cast)
  return shots.map((beats, index) => {
    const text = shotText(beats)
    const situation = situationOf(
      materialOf(beats, text, inCast),
      placeOf(scene, index, shots.length, established),
      cast,
      footage.present,
    )
    const choice = chooseCamera(situation, footage)
    footage.add(situation, choice)
    return { ...text, camera: choice.camera, cameraReason: choice.reason, subjects: subjectsOf(situation, choice) }
  })
}

const placeOf = (
  { slug, heading = '', insert = false }: SceneText,
  index: number,
  count: number,
  established: boolean,
) => ({
  opening: index > 0 ? null : established ? ('known place' as const) : ('new place' as const),
  last: index === count - 1 && count > 1,
  exterior: slug.setting === 'exterior',
  insert,
  heading: insert ? heading : '',
})

const materialOf = (beats: readonly ToldBeat[], { dialogue, seconds }: ShotText, inCast: (cue: string) => string) => ({
  sentences: beats.flatMap((beat) => (beat.kind === 'action' ? [beat.text] : [])),
  readings: beats.flatMap(({ reading }) => (reading ? [reading] : [])),
  moves: beats.flatMap(({ moves }) => moves),
  dialogue: dialogue.map((speech) => ({
    ...speech,
    speaker: inCast(speech.speaker),
    voice: speech.voice === 'on' && isMereVoice(speech.speaker) ? ('voice_over' as const) : speech.voice,
  })),
  seconds,
})

/** A narrator has no shoulder to look over. */
const isMereVoice = (cue: string) =>
  /^(?:the )?(?:narrator|announcer|erz(?:ae|ä)hler(?:in)?|narrateur|narratrice|narrador[ae]?|narrator(?:ka)?)$|\bvoice$|\bstimme$/iu.test(cue)

const subjectsOf = ({ people, groups, prop }: Situation, { beside }: Choice) => [
  ...new Set([...people, ...(beside ? [beside] : []), ...groups, ...(prop ? [prop] : [])]),
]

/** The name in the cast for a cue as written; the cue itself where nobody fits. */
function speakersOf(cast: readonly CastEntry[]) {
  const index = indexNames(cast)
  return (cue: string) => namingsIn(tokensOf(cue), index)[0]?.candidates[0]?.name ?? cue
}
