import type { CastMember } from '#core/casting/cast-member.ts'
import { billed } from '#core/casting/manifest.ts'
import { traits } from '#core/casting/traits.ts'
import type { Speech } from '#core/shots/shot.ts'
import { anchor } from './anchors.ts'

/** What a video prompt is assembled from: motion, speech and sound, never what the frames already show. */
export interface VideoPromptInputs {
  camera: string
  action: string
  dialogue: Speech[]
  /** Sounds the script names: "THUD". */
  sounds: string[]
  /** The end state of the shot before, in words (F3); "" at the start of a scene. */
  before: string
  seconds: number
  cast: CastMember[]
  /** Who enters is to be seen in it. */
  hasEnd: boolean
}

export function assembleVideoPrompt(inputs: VideoPromptInputs): string {
  return [
    `Camera: ${inputs.camera}.`,
    inputs.before && `Before this shot: ${inputs.before}`,
    inputs.action && `Action over ${seconds(inputs.seconds)}: ${inputs.action}`,
    ...billed(inputs.cast).map((member) => comingAndGoing(member, inputs)),
    ...inputs.dialogue.map(line),
    `Sound: ${[...inputs.sounds, 'ambience of the place', 'no music'].join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n')
}

function comingAndGoing(member: CastMember, { cast, hasEnd }: VideoPromptInputs): string {
  const who = isShownIn(member, hasEnd) ? anchor(member.name) : `${anchor(member.name)} (${traits(member, cast).replace(/[()]/g, '')})`
  if (member.presence === 'enters') return `${who} is not there at first, and comes into the picture during the shot.`
  if (member.presence === 'exits') return `${who} leaves the picture before the shot ends.`
  if (member.presence === 'passes_through') return `Midway, ${who} comes into the picture, crosses it and is gone again.`
  return ''
}

/** Whom no frame shows, the words have to tell apart. */
export const isShownIn = ({ presence }: Pick<CastMember, 'presence'>, hasEnd: boolean): boolean => presence !== 'passes_through' && (hasEnd || presence !== 'enters')

const voices: Record<Speech['voice'], string> = { on: 'says', voice_over: 'says in voice-over, not seen', off_screen: 'says from off screen', phone: 'says over the phone, not seen' }

const line = ({ speaker, text, delivery, voice }: Speech) =>
  `${speaker} ${voices[voice]}${delivery ? ` (${delivery})` : ''}: "${text.replaceAll('"', '”')}"`

const seconds = (count: number) => `${count} second${count === 1 ? '' : 's'}`
