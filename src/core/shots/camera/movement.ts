import { type Movement, shotSizes } from '../camera.ts'
import type { Footage } from './footage.ts'
import type { Setup } from './choice.ts'
import type { Situation } from './situation.ts'

export interface Move {
  movement: Movement
  /** "" for a camera that stands still. */
  reason: string
}

const still: Move = { movement: 'static', reason: '' }

/** How the camera moves: only for a reason, and not in the same way again and again. */
export function movementFor(situation: Situation, setup: Setup, { choices, talked }: Footage): Move {
  const lately = choices.slice(-3).map(({ camera }) => camera.movement)
  const move = [...byAction(situation, setup), ...byMood(situation, setup), ...byTalk(situation, setup, talked)].find(
    ({ movement }) => movement === 'follow' || !lately.includes(movement),
  )
  return move ?? still
}

function byAction(
  { cues, people, goes, comes, exterior, dialogue, last }: Situation, { size, angle, about }: Setup,
): Move[] {
  const [who] = people
  const moves: Move[] = []
  const wide = isWide(size)
  if (cues.has('chase') && about !== 'thing') moves.push({ movement: 'handheld', reason: 'handheld: it is a struggle' })
  if (angle === 'low' && cues.has('height'))
    moves.push({ movement: 'tilt_up', reason: who ? 'tilts up with the look' : 'tilts up to how tall it is' })
  if (cues.has('sweep') && about !== 'thing') {
    moves.push(
      { movement: 'pan_right', reason: 'pans with the look around' },
      { movement: 'pan_left', reason: 'pans back with the look around' },
    )
  }
  if (about === 'thing' && wide && cues.has('travel'))
    moves.push({ movement: 'pan_right', reason: 'pans with it' }, { movement: 'pan_left', reason: 'pans with it' })
  if (comes.length > 0 && wide)
    moves.push({ movement: exterior ? 'pan_left' : 'pan_right', reason: `pans with ${comes[0]}` })
  if (goes.length > 0 && wide && !last) moves.push({ movement: 'pan_left', reason: `pans after ${goes[0]}` })
  if (who && cues.has('standing') && about !== 'thing') moves.push({ movement: 'tilt_up', reason: `rises with ${who}` })
  if (who && cues.has('sitting') && about !== 'thing')
    moves.push({ movement: 'tilt_down', reason: `goes down with ${who}` })
  if (cues.has('reveal') && wide) moves.push({ movement: 'pull_out', reason: 'draws back to what is found' })
  if (cues.has('reveal') && !wide && who) moves.push({ movement: 'push_in', reason: `closer: ${who} finds out` })
  if (cues.has('along') && about !== 'feeling' && dialogue.length === 0)
    moves.push({ movement: about === 'thing' ? 'pan_right' : 'track_right', reason: 'moves along what is there' })
  if (who && cues.has('travel') && goes.length + comes.length === 0 && about !== 'thing') {
    if (wide && dialogue.length === 0) moves.push({ movement: 'follow', reason: `follows ${who}` })
    else moves.push({ movement: 'track_left', reason: `moves alongside ${who}` })
  }
  return moves
}

function byMood(
  { dialogue, seconds, opening, last, exterior, people, groups, sentences, goes, cues }: Situation,
  { size, about }: Setup,
): Move[] {
  const moves: Move[] = []
  const spoken = dialogue.reduce((sum, { text }) => sum + text.length, 0)
  if (opening === 'new place' && about === 'place' && people.length === 0 && !cues.has('title')) {
    if (groups.length === 0 && sentences > 1) moves.push({ movement: 'pan_right', reason: 'looks over the place' })
    if (exterior && cues.has('land') && seconds >= 3)
      moves.push({ movement: 'crane_down', reason: 'comes down into the place' })
    if (exterior && seconds >= 3) moves.push({ movement: 'push_in', reason: 'moves into the place' })
  }
  if (about === 'feeling' && seconds >= 3) moves.push({ movement: 'push_in', reason: 'pushes in on the feeling' })
  if (about === 'people' && spoken > 80 && seconds >= 6 && !isWide(size))
    moves.push({ movement: 'push_in', reason: 'pushes in as the speech goes on' })
  if (opening === 'new place' && people.length > 0 && sentences > 1 && seconds >= 5 && groups.length === 0)
    moves.push({ movement: 'push_in', reason: `moves in to ${people[0]}` })
  if (last && spoken === 0 && people.length === 1 && about === 'people' && !isWide(size))
    moves.push({ movement: 'pull_out', reason: `leaves ${people[0]}` })
  if (last && isWide(size) && spoken === 0 && goes.length > 0)
    moves.push({ movement: 'pull_out', reason: 'leaves the scene with them' })
  if (last && isWide(size) && spoken === 0 && about === 'place')
    moves.push({ movement: 'pull_out', reason: 'leaves the scene' })
  return moves
}

/** A talk tightens: after some shots of it the camera begins to come closer to who speaks. */
function byTalk({ dialogue, seconds }: Situation, { size, about }: Setup, talked: number): Move[] {
  const speaks = dialogue.some(({ voice }) => voice === 'on')
  return speaks && talked >= tightening && about !== 'place' && !isWide(size) && seconds >= 3
    ? [{ movement: 'push_in', reason: 'comes closer as the talk tightens' }]
    : []
}

const tightening = 2

const isWide = (size: Setup['size']) => shotSizes.indexOf(size) <= shotSizes.indexOf('medium_wide')
