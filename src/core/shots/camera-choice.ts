import type { Camera, Movement, ShotAngle, ShotSize } from './camera.ts'
import { shotSizes } from './camera.ts'
import type { Cue } from './camera-cues.ts'
import type { CameraDirection } from './camera-directions.ts'
import type { Speech } from './shot.ts'

/** What a shot has to show, as far as its text tells. */
export interface Situation {
  opening: 'new place' | 'same place' | null
  exterior: boolean
  insert: boolean
  direction: CameraDirection | null
  cues: ReadonlySet<Cue>
  /** Who acts or speaks in view. */
  people: readonly string[]
  groups: readonly string[]
  /** A thing that is handled or that acts. */
  prop: string | null
  dialogue: readonly Speech[]
  seconds: number
  last: boolean
}

export interface Choice {
  camera: Camera
  reason: string
}

/** What was shot before, and who talked with whom. */
export interface Footage {
  choices: readonly Choice[]
  /** Who spoke last in view before this shot, and to whom the camera last gave a shoulder. */
  partner: string | null
  /** Pairs that have already had their two-shot. */
  paired: ReadonlySet<string>
}

interface Setup {
  size: ShotSize
  angle?: ShotAngle
  reason: string
}

export function chooseCamera(situation: Situation, footage: Footage): Choice {
  const setups = setupsFor(situation, footage)
  const setup = situation.direction ? (setups[0] as Setup) : varied(setups, footage)
  const { movement, why } = movementFor(situation, setup, footage)
  const chosen = { size: setup.size, angle: setup.angle ?? 'eye_level', movement }
  const asked = situation.direction?.camera ?? {}
  const camera = { ...chosen, ...asked }
  const reason = situation.direction ? `the script asks: ${situation.direction.quote}` : [setup.reason, why].filter(Boolean).join('; ')
  return { camera: { ...camera, lens: asked.lens ?? lensFor(camera) }, reason }
}

function setupsFor(situation: Situation, footage: Footage): Setup[] {
  return [...openings(situation), ...dialogue(situation, footage), ...actions(situation, footage), ...plain(situation)]
}

function openings({ opening, exterior, insert, prop, cues }: Situation): Setup[] {
  if (insert) return [{ size: 'close', reason: 'insert' }]
  if (opening !== 'new place') return cues.has('view') ? [{ size: 'medium', angle: 'point_of_view', reason: 'what they see' }] : []
  const height: Setup[] = cues.has('height') ? [{ size: 'extreme_wide', angle: 'low', reason: 'establishes the place, from below: it towers' }] : []
  const place: Setup = { size: exterior ? 'extreme_wide' : 'wide', reason: 'establishes the place' }
  return [...height, place, ...(prop ? [] : [{ size: 'full', reason: 'opens on the people in the place' } as Setup])]
}

function dialogue({ dialogue, people, groups, cues, seconds }: Situation, { partner, paired }: Footage): Setup[] {
  const seen = dialogue.filter(({ voice }) => voice === 'on')
  const speakers = [...new Set(seen.map(({ speaker }) => speaker))]
  const [speaker, answering] = speakers
  if (dialogue.length > 0 && !speaker) return people.length > 0 ? [{ size: 'medium_close', reason: `${people[0]} listens to the voice` }] : []
  if (!speaker) return []
  if (speakers.length + groups.length > 2) return [{ size: 'medium_wide', reason: 'holds everybody who talks' }, { size: 'wide', reason: 'the whole group' }]
  const other = answering ?? (partner === speaker ? null : partner)
  const feeling = cues.has('emotion') || seen.some(({ delivery }) => delivery !== null && /whisper|shout|yell|cry|sob|tear|scream|soft|quiet|flüster|schrei|murmur|chuchot|susurr|szept|krzy/iu.test(delivery))
  if (answering || (other && !paired.has(pair(speaker, other)))) {
    return [{ size: 'medium', reason: `two-shot: ${speaker} and ${other} talk` }, { size: 'medium_wide', reason: `${speaker} and ${other}, with room around them` }]
  }
  const close: Setup = { size: 'close', reason: `close on ${speaker}: the feeling is in the face` }
  const shoulder: Setup[] = other
    ? [
        { size: 'medium_close', angle: 'over_the_shoulder', reason: `over ${possessive(other)} shoulder: ${speaker} talks` },
        { size: 'medium', angle: 'over_the_shoulder', reason: `over ${possessive(other)} shoulder, a step back` },
      ]
    : [{ size: seconds > 5 ? 'medium_close' : 'medium', reason: `${speaker} speaks` }]
  return feeling ? [close, ...shoulder] : [...shoulder, close]
}

function actions({ dialogue, people, groups, cues, prop }: Situation, footage: Footage): Setup[] {
  const [who] = people
  const setups: Setup[] = []
  const add = (wanted: boolean, size: ShotSize, reason: string, angle?: ShotAngle) => {
    if (wanted) setups.push({ size, reason, ...(angle && { angle }) })
  }
  add(groups.length > 0 || people.length > 2, 'wide', `wide: ${groups[0] ?? 'several people'} in the place`)
  add(cues.has('crowd'), 'wide', 'wide: everybody')
  add(cues.has('depth') && who !== undefined, 'full', `from above: ${who} is down`, 'high')
  add(cues.has('height') && who !== undefined, 'medium', `from below: ${who} looks up`, 'low')
  add(cues.has('travel') && who !== undefined, 'full', `${who} moves through the place`)
  add(prop !== null && (cues.has('handling') || who === undefined), 'close', `insert: ${prop}`)
  add(cues.has('emotion') && who !== undefined, 'close', `close on ${who}: the feeling is in the face`)
  add(cues.has('reaction') && who !== undefined, 'medium_close', `${who} reacts`)
  add(people.length === 2 && dialogue.length === 0, 'medium', `${people[0]} and ${people[1]} together`)
  add(cues.has('handling') && who !== undefined, 'medium_close', `${who}: what the hands do`)
  add(who === undefined && cues.has('detail'), 'close', 'a detail that tells')
  add(who === undefined && isNear(footage), 'wide', 'back to the place')
  return setups
}

const plain = ({ people: [who] }: Situation): Setup[] => [
  { size: 'medium', reason: who ? `${who} at work` : 'what happens' },
  { size: 'medium_wide', reason: who ? `${who} with room around` : 'what happens, with room around' },
  { size: 'full', reason: who ? `${who} head to foot` : 'the whole of it' },
]

/** Never a third shot of one size in a row, as long as another one has a reason too. */
function varied(setups: readonly Setup[], { choices }: Footage): Setup {
  const [first] = setups as [Setup, ...Setup[]]
  const [one, two] = choices.slice(-2).map(({ camera }) => camera.size)
  if (one !== two || first.size !== one) return first
  return setups.find(({ size }) => size !== one) ?? first
}

function movementFor({ cues, people, groups, dialogue, seconds, opening, last, exterior }: Situation, { size, angle }: Setup, { choices }: Footage): { movement: Movement; why: string } {
  const moves = (movement: Movement, why: string) => ({ movement, why })
  const moved = choices.at(-1)?.camera.movement
  const isWide = shotSizes.indexOf(size) <= shotSizes.indexOf('full')
  if (cues.has('chase') && size !== 'close') return moves('handheld', 'handheld: it is a struggle')
  if (angle === 'low' && cues.has('height')) return moves('tilt_up', 'tilts up to how tall it is')
  if (cues.has('sweep')) return moves(moved === 'pan_right' ? 'pan_left' : 'pan_right', 'pans with the look around')
  if (cues.has('travel') && people.length > 0 && isWide) return moves('follow', `follows ${people[0]}`)
  if (opening === 'new place') return exterior && seconds >= 3 ? moves('push_in', 'moves into the place') : moves('static', '')
  const spoken = dialogue.reduce((sum, { text }) => sum + text.length, 0)
  if (spoken > 80 && seconds >= 6 && moved !== 'push_in') return moves('push_in', 'pushes in as the speech goes on')
  if (size === 'close' && cues.has('emotion') && moved !== 'push_in') return moves('push_in', 'pushes in on the feeling')
  if (last && (people.length > 0 || groups.length > 0) && isWide) return moves('pull_out', 'leaves the scene')
  return moves('static', '')
}

const lenses: Record<ShotSize, number> = { extreme_wide: 18, wide: 24, full: 35, medium_wide: 35, medium: 50, medium_close: 65, close: 85, extreme_close: 100 }
const lensFor = ({ size, angle }: Pick<Camera, 'size' | 'angle'>) => (angle === 'over_the_shoulder' ? Math.max(50, lenses[size]) : lenses[size])
const isNear = ({ choices }: Footage) => shotSizes.indexOf(choices.at(-1)?.camera.size ?? 'wide') >= shotSizes.indexOf('medium_close')
const possessive = (name: string) => (/s$/iu.test(name) ? `${name}'` : `${name}'s`)

export const pair = (one: string, other: string) => [one, other].toSorted().join(' & ')
