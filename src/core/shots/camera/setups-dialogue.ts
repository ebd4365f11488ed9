import type { Footage } from './footage.ts'
import type { Setup } from './choice.ts'
import type { Situation } from './situation.ts'
import { pattern } from '../pattern.ts'

/** Two-shots, shoulders and close-ups of people who talk. */
export function dialogueSetups(situation: Situation, footage: Footage): Setup[] {
  const { dialogue, people, groups } = situation
  const seen = dialogue.filter(({ voice }) => voice === 'on').map(({ speaker }) => speaker)
  const [speaker, answering, third] = [...new Set(seen)]
  if (!speaker)
    return dialogue.length > 0 && people[0]
      ? [{ size: 'medium_close', reason: `${people[0]} listens to the voice`, about: 'people' }]
      : []
  if (groups.includes(speaker)) return chorus(speaker, people)
  if (third !== undefined || groups.length > 1) {
    return [
      { size: 'medium_wide', reason: 'holds everybody who talks', about: 'people' },
      { size: 'wide', reason: 'the whole group', about: 'place' },
    ]
  }
  const other = answering ?? (footage.partnerOf(speaker) || people.find((name) => name !== speaker))
  if (!other) return alone(speaker, situation, footage)
  if (!footage.isPaired(speaker, other))
    return together(speaker, other, answering || footage.hasSpoken(other) ? 'talk' : '')
  if (!answering) return shoulders(speaker, other, situation, footage)
  const isFirst = wordsOf(speaker, dialogue) >= wordsOf(answering, dialogue)
  const [lead, listener] = isFirst ? [speaker, answering] : [answering, speaker]
  const [over, ...more] = shoulders(lead, listener, situation, footage)
  return over ? [over, ...together(speaker, other, 'talk'), ...more] : together(speaker, other, 'talk')
}

/** Many voices: the many, or whom they speak to. */
const chorus = (speaker: string, [who]: readonly string[]): Setup[] => [
  ...(who ? [{ size: 'medium', reason: `${who}, while ${speaker} call`, about: 'people' } as const] : []),
  { size: 'wide', reason: `${speaker}, all of them`, about: 'place' },
]

const together = (one: string, other: string, doing: string): Setup[] => [
  { size: 'medium', reason: `two-shot: ${one} and ${other} ${doing}`.trim(), about: 'people', beside: other },
  {
    size: 'medium_wide',
    reason: `two-shot: ${one} and ${other}, with room around them`,
    about: 'people',
    beside: other,
  },
]

const wordsOf = (speaker: string, dialogue: Situation['dialogue']) =>
  dialogue.reduce((sum, one) => sum + (one.speaker === speaker ? one.text.length : 0), 0)

function shoulders(speaker: string, other: string, situation: Situation, footage: Footage): Setup[] {
  const { talked } = footage
  if (situation.animals.includes(other) || footage.isAnimal(other)) return upFrom(speaker, other)
  if (footage.isAnimal(speaker)) return downTo(speaker, other)
  const over: Setup[] = [
    {
      size: 'medium_close',
      angle: 'over_the_shoulder',
      reason: `over ${possessive(other)} shoulder: ${speaker} talks`,
      about: 'people',
      beside: other,
    },
    {
      size: 'medium',
      angle: 'over_the_shoulder',
      reason: `over ${possessive(other)} shoulder, a step back`,
      about: 'people',
      beside: other,
    },
  ]
  if (isFelt(situation)) return [closeOn(speaker), ...over]
  return talked > 0 && talked % 5 === 0 ? [...together(speaker, other, 'talk'), ...over] : [...over, closeOn(speaker)]
}

/** An animal has no shoulder to look over: the camera goes down to it, or looks down with who speaks to it. */
const upFrom = (speaker: string, animal: string): Setup[] => [
  { size: 'medium_close', angle: 'low', reason: `up from ${animal}: ${speaker} talks`, about: 'people' },
  { size: 'medium', reason: `${speaker}, to ${animal}`, about: 'people', beside: animal },
]
const downTo = (animal: string, other: string): Setup[] => [
  { size: 'medium_close', angle: 'high', reason: `down to ${animal}, as ${other} sees it`, about: 'people' },
  { size: 'medium', reason: `${animal}, at its own height`, about: 'people' },
]

/** Nobody answers: the camera comes closer while the speech goes on. */
function alone(speaker: string, situation: Situation, { runOf }: Footage): Setup[] {
  const steps: Setup[] = [
    { size: 'medium', reason: `${speaker} speaks`, about: 'people' },
    { size: 'medium_close', reason: `closer: ${speaker} goes on`, about: 'people' },
    { size: 'close', reason: `close on ${speaker}: what is said counts`, about: 'feeling' },
    { size: 'medium_wide', reason: `a step back from ${speaker}`, about: 'people' },
  ]
  const step = runOf(speaker) % steps.length
  const ordered = [...steps.slice(step), ...steps.slice(0, step)]
  return isFelt(situation) ? [closeOn(speaker), ...ordered] : ordered
}

const closeOn = (speaker: string): Setup => ({
  size: 'close',
  reason: `close on ${speaker}: the feeling is in the face`,
  about: 'feeling',
})

const tone = pattern(
  'iu',
  String.raw`whisper|shout|yell|cry|sob|tear|scream|soft|quiet|tender|furious|angr|flüster|schrei|`,
  String.raw`leise|murmur|chuchot|cri|susurr|grita|szept|krzy`,
)

const isFelt = ({ cues, dialogue, people }: Situation) =>
  (cues.has('emotion') && people.length === 1) ||
  dialogue.some(({ delivery, voice }) => voice === 'on' && delivery !== null && tone.test(delivery))

const possessive = (name: string) => (/s$/iu.test(name) ? `${name}'` : `${name}'s`)
