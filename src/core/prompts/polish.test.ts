import { expect, it } from 'vitest'
import type { CastMember } from '#core/casting/cast-member.ts'
import { polishable, polishComplaints, withPolish } from './polish.ts'

const text = 'Medium shot. @[Nora] appears exactly once: standing centre left, midground, facing right, calm, soaked. Setting: @[Mill], interior. @[Lamp] appears exactly once, with Nora. The instant before: Nora counts 3 sacks. Light: night. Ink.'
const member = (name: string, tags: string[] = []): CastMember => ({ name, kind: 'character', nature: 'person', presence: 'throughout', count: null, description: '', tags, picture: null, pictureNote: '', wordsReason: '', primary: false })
const cast = [member('Nora', ['soaked']), member('Ivo')]
const slots = polishable('start', text)
const complaints = (...texts: string[]) => polishComplaints({ slots: texts.map((words, index) => ({ slot: index + 1, text: words })) }, { kind: 'start', slots, cast })
const pose = 'standing upright centre left, midground, facing right, quietly calm and soaked.'
const moment = 'Nora is about to count the 3 sacks.'

it('poses and the moment may be said better; the camera, the place, the light and the style stay to the letter', () => {
  expect(slots.map(({ head }) => head)).toEqual(['@[Nora] appears exactly once:', 'The instant before:'])
  expect(complaints(pose, moment)).toEqual([])
  const answer = { slots: [{ slot: 2, text: 'Nora is about to count the 3 sacks' }, { slot: 1, text: pose }] }
  expect(withPolish(text, slots, answer)).toBe(
    `Medium shot. @[Nora] appears exactly once: ${pose} Setting: @[Mill], interior. @[Lamp] appears exactly once, with Nora. The instant before: ${moment} Light: night. Ink.`,
  )
})

it.each([
  ['a place in the picture', ['standing at the left, soaked, facing right, midground.', moment], '"centre left" is missing'],
  ['a condition', [pose.replace(' and soaked', ''), moment], '"soaked" is missing'],
  ['a number', [pose, 'Nora is about to count the sacks.'], 'its numbers are not the same'],
  ['a name', [pose, 'She is about to count 3 sacks.'], 'Nora is left out'],
  ['somebody else', [pose, 'Nora counts 3 sacks for Ivo.'], 'Ivo is brought in'],
  ['an anchor', [`@[Nora] ${pose}`, moment], 'its anchors are not the same'],
  ['what a still cannot show', [pose, 'Nora walks in with 3 sacks.'], 'belongs to the video prompt'],
  ['a slot', [pose], 'slot 2: not answered'],
])('is refused with the reason when %s is lost or comes in', (_, texts, reason) => {
  expect(complaints(...texts).join()).toContain(reason)
})

it('of a video prompt the action is polished, never speech, sound or who comes and goes', () => {
  const video = 'Camera: medium.\nAction over 4 seconds: Nora counts. She sighs.\n@[Ivo] leaves the picture before the shot ends.\nNora says: "Three."\nSound: no music.'
  expect(polishable('video', video).map(({ body }) => body)).toEqual(['Nora counts. She sighs.'])
})
