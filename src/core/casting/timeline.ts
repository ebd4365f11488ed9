import type { Sighting } from './sightings.ts'

/** What is left of a sighting when it is known who was there before. */
export type Turn = 'seen' | 'in' | 'out' | 'through'

export interface TimelineEvent {
  turn: Turn
  shot: number
  sighting: Sighting
  rule: string
}

export type Setting = 'interior' | 'exterior' | 'both' | 'unknown'

/** The sightings of one asset as a story without contradiction: in before out, nobody in twice. */
export function timelineOf(sightings: readonly Sighting[], setting: Setting): TimelineEvent[] {
  const events: TimelineEvent[] = []
  const last = () => events.at(-1)
  const isThere = () => last()?.turn === 'seen' || last()?.turn === 'in'
  const isAway = () => last()?.turn === 'out' || last()?.turn === 'through'
  const push = (turn: Turn, sighting: Sighting, rule: string) =>
    events.push({ turn, shot: sighting.shot, sighting, rule })

  sightings.forEach((sighting, at) => {
    if (sighting.sign === 'threshold' && isAway() && sighting.sentence - (last()?.sighting.sentence ?? 0) < 2) return
    switch (turnsOut(sighting, setting, isThere(), events.length > 0)) {
      case 'certain':
        if (!isAway()) push('seen', sighting, sighting.sign === 'speaks' ? 'speaks here' : 'acts here')
        else if (last()?.shot !== sighting.shot) push('in', sighting, 'is back without a word')
        break
      case 'likely':
        if (!isAway()) push('seen', sighting, 'named here')
        break
      case 'in':
        forgetLikely(events)
        if (!isThere()) push('in', sighting, sighting.words)
        else if (sighting.shot - (last()?.shot ?? 0) > 1) push('in', sighting, sighting.words)
        else push('seen', sighting, 'is already there')
        break
      case 'arrives':
        if (isThere() || sighting.sentence === 0) push('seen', sighting, 'acts here')
        else push('in', sighting, sighting.words)
        break
      case 'out':
        if (isCrossing(events, sighting)) {
          dropCrossing(events)
          push('through', sighting, sighting.words)
        } else if (!isAway()) push('out', sighting, sighting.words)
        break
      case 'goes':
        if (isAway()) break
        push(isSeenAgain(sightings.slice(at + 1), sighting) ? 'seen' : 'out', sighting, sighting.words)
        break
      case 'through':
        if (isThere() || isOpening(sighting, sightings[at + 1])) push('seen', sighting, 'acts here')
        else push('through', sighting, sighting.words)
        break
      case 'nothing':
    }
  })
  return events
}

type Outcome = 'certain' | 'likely' | 'in' | 'arrives' | 'out' | 'goes' | 'through' | 'nothing'

function turnsOut({ sign, sentence }: Sighting, setting: Setting, there: boolean, met: boolean): Outcome {
  switch (sign) {
    case 'acts':
    case 'speaks':
    case 'crosses':
      return 'certain'
    case 'shown':
      return 'likely'
    case 'enters':
      return 'in'
    case 'exits':
      return 'out'
    case 'inside':
      return setting === 'exterior' ? 'out' : there ? 'goes' : 'in'
    case 'outside':
      return setting === 'exterior' ? 'arrives' : 'out'
    case 'out':
      return met || sentence === 0 ? 'out' : 'in'
    case 'threshold':
      return there ? 'goes' : 'in'
    case 'passes':
      return 'through'
    case 'unseen':
      return 'nothing'
    default:
      return sign
  }
}

/** Came into view moving, and goes in the same sentence: "runs across the yard and vanishes". */
const isCrossing = (events: readonly TimelineEvent[], { sentence }: Sighting) => {
  const before = events.findLast((event) => !isPartOf(event, sentence))
  return (
    sentence > 0 &&
    isPartOf(events.at(-1), sentence) &&
    (before === undefined || before.turn === 'out' || before.turn === 'through')
  )
}

const isPartOf = (event: TimelineEvent | undefined, sentence: number) =>
  event !== undefined && isOnTheMove(event) && event.sighting.sentence === sentence

const isOnTheMove = ({ sighting: { sign }, turn }: TimelineEvent) =>
  turn === 'seen' && (sign === 'crosses' || sign === 'passes')

/** A scene that opens on somebody running by, and stays with them. */
const isOpening = ({ sentence }: Sighting, next: Sighting | undefined) =>
  sentence === 0 && next !== undefined && next.sign !== 'shown'

function dropCrossing(events: TimelineEvent[]) {
  for (let last = events.at(-1); last && isOnTheMove(last); last = events.at(-1)) events.pop()
}

/** Spoken of before coming in, so not there yet: "Marta waits for Leo. Leo comes in." */
function forgetLikely(events: TimelineEvent[]) {
  const since = events.findLastIndex(({ turn, sighting }) => turn !== 'seen' || sighting.sign !== 'shown')
  if (events[since]?.turn === 'seen') return
  events.splice(since + 1)
}

/** "walks away. He stops": still in view. */
const isSeenAgain = (later: readonly Sighting[], { shot }: Sighting) => {
  const next = later.find(({ sign }) => sign !== 'shown' && sign !== 'unseen')
  return (
    next !== undefined &&
    next.shot - shot <= 1 &&
    (next.sign === 'acts' || next.sign === 'speaks' || next.sign === 'exits' || next.sign === 'goes')
  )
}
