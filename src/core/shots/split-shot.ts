import { sentencesOf } from '#core/scripts/language/sentences.ts'
import type { ShotDraft, Speech } from './shot.ts'
import { readingSeconds, shortestShot, speakingSeconds } from './timing.ts'

/** A place in the text of a shot: behind so many characters of its action, or of one of its speeches. */
export type SplitPoint = { in: 'action'; offset: number } | { in: 'dialogue'; speech: number; offset: number }

export interface ProposedSplit {
  point: SplitPoint
  /** The words the second shot begins with. */
  before: string
}

type ShotText = Pick<ShotDraft, 'action' | 'dialogue' | 'seconds'>

/** Where a shot may be divided: between sentences and before speeches; in a single sentence where a clause begins. */
export function splitPoints({ action, dialogue }: Pick<ShotText, 'action' | 'dialogue'>): ProposedSplit[] {
  const points = [
    ...sentencesOf(action).map(({ start, text }) => inAction(start, text)),
    ...dialogue.flatMap(({ text }, speech) => sentencesOf(text).map((one) => inSpeech(speech, one.start, one.text))),
  ].slice(1)
  if (points.length > 0) return points
  const [speech] = dialogue
  return speech
    ? clauseStarts(speech.text).map((start) => inSpeech(0, start, speech.text.slice(start)))
    : clauseStarts(action).map((start) => inAction(start, action.slice(start)))
}

const inAction = (offset: number, before: string): ProposedSplit => ({ point: { in: 'action', offset }, before })
const inSpeech = (speech: number, offset: number, before: string): ProposedSplit => ({
  point: { in: 'dialogue', speech, offset },
  before,
})

const clauseStart = /(?<=[,;:–—]\s+|--\s*)\S|(?<=\s)(?=(?:and|then|while|und|dann|et|puis|y|luego|i|potem)\s)/giu
const clauseStarts = (sentence: string) =>
  [...sentence.matchAll(clauseStart)].map(({ index }) => index).filter((at) => at > 0)

/** One shot becomes two: the text is divided, the time with it, everything else is inherited (H3). */
export function splitShot<Shot extends ShotText>(shot: Shot, point: SplitPoint): [Shot, Shot] {
  const [first, second] =
    point.in === 'action' ? splitAction(shot, point.offset) : splitDialogue(shot, point.speech, point.offset)
  const [before, after] = [weight(first), weight(second)]
  const share = before + after === 0 ? 0.5 : before / (before + after)
  const seconds = Math.round(shot.seconds * share * 2) / 2
  const [one, two] = inBounds(seconds, shot.seconds - seconds)
  return [
    { ...shot, ...first, seconds: one },
    { ...shot, ...second, seconds: two },
  ]
}

type Text = Pick<ShotText, 'action' | 'dialogue'>

const splitAction = ({ action, dialogue }: Text, offset: number): [Text, Text] => [
  { action: action.slice(0, offset).trim(), dialogue: [] },
  { action: action.slice(offset).trim(), dialogue },
]

function splitDialogue({ action, dialogue }: Text, at: number, offset: number): [Text, Text] {
  const speech = dialogue[at]
  const part = (text: string): Speech[] => (speech && text.trim() !== '' ? [{ ...speech, text: text.trim() }] : [])
  return [
    { action, dialogue: [...dialogue.slice(0, at), ...part(speech?.text.slice(0, offset) ?? '')] },
    { action: '', dialogue: [...part(speech?.text.slice(offset) ?? ''), ...dialogue.slice(at + 1)] },
  ]
}

const weight = ({ action, dialogue }: Text) =>
  sentencesOf(action).reduce((sum, { text }) => sum + readingSeconds(text), 0) +
  dialogue.reduce((sum, { text }) => sum + speakingSeconds(text), 0)

/** Neither part is shorter than a shot can be; what it lacks it takes from the other. */
function inBounds(one: number, two: number): [number, number] {
  const whole = Math.max(one + two, 2 * shortestShot)
  const first = Math.min(Math.max(one, shortestShot), whole - shortestShot)
  return [first, whole - first]
}
