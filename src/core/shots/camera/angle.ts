import type { ShotAngle } from '../camera.ts'
import type { Setup } from './choice.ts'
import type { Footage } from './footage.ts'
import type { Situation } from './situation.ts'

export interface Angle {
  angle: ShotAngle
  /** "" for the height of the eyes. */
  reason: string
}

const level: Angle = { angle: 'eye_level', reason: '' }

/** So many shots pass before the camera leaves the height of the eyes in the same way again. */
const pause = 2

/** From where the camera looks: at the height of the eyes unless the text gives a reason to look up or down. */
export function angleFor(situation: Situation, setup: Setup, footage: Footage): Angle {
  if (setup.angle) return { angle: setup.angle, reason: '' }
  const lately = footage.choices.slice(-pause).map(({ camera }) => camera.angle)
  const found = setup.about === 'thing' ? ofThings(situation) : ofPeople(situation, setup, footage)
  return found.find(({ angle }) => !lately.includes(angle)) ?? level
}

/** What lies is seen from above, what hands do as they see it themselves. */
function ofThings({ cues, people, prop }: Situation): Angle[] {
  const [who] = people
  if (cues.has('title')) return []
  if (who && prop && cues.has('seeing') && !cues.has('handling'))
    return [{ angle: 'point_of_view', reason: `as ${who} sees it` }]
  if (cues.has('flat')) return [{ angle: 'overhead', reason: 'from straight above: it lies flat' }]
  return who && cues.has('handling') ? [{ angle: 'high', reason: 'down on the hands' }] : []
}

function ofPeople(situation: Situation, { about, size, beside }: Setup, footage: Footage): Angle[] {
  const { cues, people, groups, animals, comes, exterior, opening, threat } = situation
  const [who] = people
  const isHere = (name: string) => footage.present.has(name)
  const angles: Angle[] = []
  const add = (wanted: unknown, angle: ShotAngle, reason: string) => {
    if (wanted) angles.push({ angle, reason })
  }
  const isNear = size === 'medium_close'
  const isPlace = size === 'extreme_wide' || size === 'wide'
  add(threat && threat === who, 'low', `from below: ${threat} has the say`)
  add(
    who && footage.threatener && footage.threatener !== who && [who, footage.threatener].every(isHere),
    'high',
    `from above: ${who} is in the power of ${footage.threatener}`,
  )
  add(who && about !== 'place' && cues.has('dizzy'), 'dutch', `tilted: nothing holds for ${who}`)
  add(who && cues.has('depth'), 'high', `from above: ${who} is down`)
  add(who && cues.has('stairs') && comes.length > 0, 'low', `from below: ${who} comes down`)
  add(who && cues.has('stairs'), 'high', `from above: ${who} goes down`)
  add(who && (cues.has('height') || cues.has('rising')), 'low', 'from below: the eye goes up')
  add(
    groups.length > 0 && isPlace && (exterior || opening === 'new place'),
    'high',
    `from above: ${groups[0]}, all of them`,
  )
  add(who && isNear && cues.has('handling') && cues.has('flat'), 'high', `down to what lies before ${who}`)
  add(opening === 'new place' && exterior && isPlace && cues.has('land'), 'high', 'from high up: the lie of the land')
  add(who && animals.includes(who) && !beside && people.length === 1, 'low', `at the height of ${who}`)
  add(who && cues.has('child') && people.length === 1, 'low', 'at the height of a child')
  return angles
}
