import type { CastMember } from '#core/casting/cast-member.ts'
import { seen } from '#core/casting/manifest.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { remembered } from '#core/remembered.ts'
import { anchor } from './anchors.ts'
import { blockCast, type Mark } from './blocking.ts'
import { expressionIn, poseIn } from './pose.ts'

/** What one frame prompt is assembled from. */
export interface FramePromptInputs {
  side: FrameSide
  camera: string
  /** Sentences of the shot's action, in order. */
  action: string[]
  /** Other names of each cast member, to find the sentences about them. */
  aliases: Record<string, string[]>
  /** Place of each cast member in the scene, by name. */
  standing: ReadonlyMap<string, number>
  /** "interior", "exterior", or "" */
  setting: string
  /** Time and weather: "night, rain". */
  light: string
  style: string
  safeArea: string
  cast: CastMember[]
}

/** Camera · cast with pose and place · environment and props · light, style (spec: Prompts). Deterministic; anchors, no numbers. */
export function assembleFramePrompt(inputs: FramePromptInputs): string {
  const members = seen(inputs.cast, inputs.side)
  const marks = blockCast(inputs.cast, inputs.standing)
  const of = (kind: CastMember['kind']) => members.filter((member) => member.kind === kind)
  const places = of('location').map(({ name }) => anchor(name)).join(', ')
  return [
    `${inputs.camera}.`,
    ...of('character').map((person) => personSentence(person, marks.get(person.name)!, inputs)),
    ...of('extra').map((extra) => extraSentence(extra, marks.get(extra.name)!)),
    [`Setting: ${places || 'as described'}`, inputs.setting].filter(Boolean).join(', ') + '.',
    ...of('prop').map((prop) => propSentence(prop, of('character'), inputs)),
    instant(inputs),
    inputs.light && `Light: ${inputs.light}.`,
    inputs.safeArea,
    inputs.style,
  ]
    .filter(Boolean)
    .join(' ')
}

function personSentence(person: CastMember, mark: Mark, inputs: FramePromptInputs): string {
  const about = sentencesAbout(person.name, inputs).join(' ')
  const state = person.tags.length ? `, ${person.tags.join(', ')}` : ''
  return `${anchor(person.name)} appears exactly once: ${poseIn(about)} ${mark.across}, ${mark.depth}, ${mark.facing}, ${expressionIn(about)}${state}.`
}

function extraSentence(extra: CastMember, mark: Mark): string {
  const many = extra.count === null ? 'several varied people of this kind' : `exactly ${extra.count} varied people of this kind`
  return `${anchor(extra.name)}: ${many}, ${mark.across}, ${mark.depth}, ${mark.facing}.`
}

/** Only who is in the frame can hold it; so nobody who is elsewhere changes this frame. */
function propSentence(prop: CastMember, people: readonly CastMember[], inputs: FramePromptInputs): string {
  const [sentence = ''] = sentencesAbout(prop.name, inputs)
  const holder = people.find(({ name }) => mentions(sentence, name, inputs.aliases))
  return `${anchor(prop.name)} appears exactly once, ${holder ? `with ${holder.name}` : 'in plain view, midground'}.`
}

/** The first thing that happens for a start frame, the last for an end frame: what the still is a still of. */
function instant({ side, action }: FramePromptInputs): string {
  const sentence = side === 'start' ? action.at(0) : action.at(-1)
  if (!sentence) return ''
  return side === 'start' ? `The instant before: ${sentence}` : `The instant after: ${sentence}`
}

const sentencesAbout = (name: string, { action, aliases }: FramePromptInputs) =>
  action.filter((sentence) => mentions(sentence, name, aliases))

function mentions(sentence: string, name: string, aliases: Record<string, string[]>): boolean {
  const words = fold(sentence)
  return [name, ...(aliases[name] ?? [])].some((known) => words.includes(fold(known)))
}

const fold = remembered((text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
