import type { ShotAngle, ShotSize } from '../camera.ts'
import type { Setup } from './choice.ts'
import type { Footage } from './footage.ts'
import { dialogueSetups } from './setups-dialogue.ts'
import type { Situation } from './situation.ts'

/** Every set-up that would do, the most telling first. */
export const setupsFor = (situation: Situation, footage: Footage): [Setup, ...Setup[]] => {
  const [first, ...more] = [
    ...opening(situation),
    ...comingAndGoing(situation),
    ...dialogueSetups(situation, footage),
    ...action(situation, footage),
  ]
  const plain = plainSetups(situation, footage)
  return first ? [first, ...more, ...plain] : plain
}

function opening({ opening: kind, exterior, insert, people, prop, dialogue, cues, sentences }: Situation): Setup[] {
  if (cues.has('title') && people.length === 0 && dialogue.length === 0)
    return [{ size: 'full', reason: 'a title on screen', about: 'thing' }]
  if (insert)
    return [
      {
        size: prop && people.length === 0 && sentences < 2 ? 'extreme_close' : 'close',
        reason: 'insert',
        about: 'thing',
      },
    ]
  if (cues.has('view')) return [{ size: 'medium', angle: 'point_of_view', reason: 'what they see', about: 'place' }]
  if (kind !== 'new place') return []
  const [who] = people
  if (who && dialogue.some(({ voice }) => voice === 'on')) {
    return [{ size: exterior ? 'wide' : 'medium_wide', reason: `opens on ${who} in the place`, about: 'place' }]
  }
  if (cues.has('height') && !who)
    return [
      { size: 'extreme_wide', angle: 'low', reason: 'establishes the place from below: it towers', about: 'place' },
    ]
  return [{ size: exterior ? 'extreme_wide' : 'wide', reason: 'establishes the place', about: 'place' }]
}

function comingAndGoing({ comes, goes, passes, dialogue, opening: kind }: Situation): Setup[] {
  if (kind === 'new place') return []
  const [size, otherSize] =
    dialogue.length > 0 ? (['medium_wide', 'medium'] as const) : (['full', 'medium_wide'] as const)
  const both = (reason: string): Setup[] => [size, otherSize].map((one) => ({ size: one, reason, about: 'people' }))
  if (passes.length > 0) return [{ size: 'wide', reason: `leaves room for ${list(passes)} to pass`, about: 'place' }]
  if (comes.length > 0) return both(`holds the way in for ${list(comes)}`)
  return goes.length > 0 ? both(`lets ${list(goes)} go`) : []
}

function action(
  { dialogue, people, groups, cues, prop, sentences, seconds }: Situation,
  { choices }: Footage,
): Setup[] {
  const setups: Setup[] = []
  const add = (wanted: unknown, size: ShotSize, about: Setup['about'], reason: string, angle?: ShotAngle) => {
    if (wanted) setups.push({ size, about, reason, ...(angle && { angle }) })
  }
  const [who, other] = people
  const isSeen = prop !== null && who && !other && cues.has('seeing') && cues.has('detail') && dialogue.length === 0
  const isDetail = prop !== null && cues.has('handling') && sentences === 1 && seconds < 5
  add(
    groups.length > 0 || people.length > 2,
    'wide',
    'place',
    `wide: ${list([...groups, ...people].slice(0, 3))} in the place`,
  )
  add(cues.has('crowd') && !who, 'wide', 'place', 'wide: everybody')
  add(cues.has('fallen') && who, 'full', 'people', `from above: ${who} is down`, 'high')
  add(cues.has('height') && who, 'medium', 'people', `from below: ${who} looks up`, 'low')
  add(isSeen, 'close', 'thing', `what ${who} sees: ${prop}`, 'point_of_view')
  add(cues.has('travel') && who, 'full', 'people', `${who} moves through the place`)
  add(prop !== null && !who && cues.has('travel'), 'wide', 'thing', `${prop} moves through the place`)
  add(prop !== null && !who, 'close', 'thing', `insert: ${prop}`)
  add(prop !== null && !who, 'medium', 'thing', `${prop} where it is`)
  add(cues.has('emotion') && who && !other, 'close', 'feeling', `close on ${who}: the feeling is in the face`)
  add(isDetail, 'close', 'thing', `insert: ${prop}`)
  add(cues.has('reaction') && who && !other, 'medium_close', 'people', `${who} reacts`)
  add(people.length === 2 && dialogue.length === 0, 'medium', 'people', `${who} and ${other} together`)
  add(
    people.length === 2 && dialogue.length === 0,
    'medium_wide',
    'people',
    `${who} and ${other}, with room around them`,
  )
  add(cues.has('handling') && who, 'medium_close', 'people', `${who}: what the hands do`)
  add(!who && cues.has('detail'), 'close', 'thing', 'a detail that tells')
  add(!who && isNear(choices.at(-1)?.camera.size), 'wide', 'place', 'back to the place')
  return setups
}

function plainSetups({ people, dialogue }: Situation, { lastPeople }: Footage): [Setup, ...Setup[]] {
  const [who] = people
  const [before] = lastPeople
  if (!who && dialogue.length > 0) {
    return before
      ? [
          { size: 'medium_close', reason: `stays with ${before} while the voice is heard`, about: 'people' },
          { size: 'wide', reason: 'the place while the voice is heard', about: 'place' },
        ]
      : [
          { size: 'wide', reason: 'the place while the voice is heard', about: 'place' },
          { size: 'medium', reason: 'a part of the place while the voice is heard', about: 'place' },
        ]
  }
  return [
    { size: 'medium', reason: who ?? 'what happens', about: who ? 'people' : 'place' },
    {
      size: 'medium_wide',
      reason: who ? `${who}, with room around` : 'what happens, with room around',
      about: who ? 'people' : 'place',
    },
    { size: 'full', reason: who ? `${who} head to foot` : 'the whole of it', about: who ? 'people' : 'place' },
  ]
}

const isNear = (size: ShotSize | undefined) => size === 'medium_close' || size === 'close' || size === 'extreme_close'

export const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
