import { expect, it } from 'vitest'
import type { CastMember } from '#core/casting/cast-member.ts'
import type { Continuity, FrameInputs } from './inputs.ts'
import { reasons } from './reasons.ts'

const mira: CastMember = { name: 'Mira', kind: 'character', nature: 'person', presence: 'throughout', count: null, description: 'red hair', tags: [], picture: 'p', pictureNote: '', wordsReason: '', primary: true }
const frame: FrameInputs = {
  side: 'start',
  engine: 'built-in-painter',
  cap: 3,
  request: { width: 1280, height: 720 },
  crop: null,
  camera: 'Medium shot',
  action: 'Mira waits.',
  style: '',
  light: '',
  prompt: 'Medium shot. @[Mira] appears exactly once: standing on the left. Setting: @[Hall].',
  promptEdited: false,
  cast: [mira],
  continuity: null,
  styleReferences: [],
}
const linkedTo = (hash: string, label: string, shotId = 'shot 1'): Continuity => ({ label: 'the same moment from another camera', hash, from: { shotId, side: 'end', label } })

it('names the frame a link is from', () => {
  const linked = { ...frame, continuity: linkedTo('x', '1A end') }
  expect(reasons(frame, linked)).toEqual(['continuity: nothing → 1A end'])
  expect(reasons(linked, frame)).toEqual(['continuity: 1A end → nothing'])
  expect(reasons(linked, { ...frame, continuity: linkedTo('y', '1A end') })).toEqual(['continuity: another picture of 1A end'])
  expect(reasons(linked, { ...frame, continuity: linkedTo('y', '1C end', 'shot 3') })).toEqual(['continuity: 1A end → 1C end'])
  expect(reasons(linked, { ...frame, continuity: { label: 'the start of this shot', hash: 's' } })).toEqual(['continuity: 1A end → the start of this shot'])
})

it('knows a frame again whose shot has another number by now, and one an older release linked', () => {
  const linked = { ...frame, continuity: linkedTo('x', '1A end') }
  const moved = { ...frame, continuity: linkedTo('y', '2B end') }
  expect(reasons(linked, moved)).toEqual(['continuity: another picture of 2B end'])
  expect(reasons({ ...frame, continuity: { label: 'the same moment from another camera', hash: 'x' } }, moved)).toEqual(['continuity: another picture of 2B end'])
})

it('names whose sentence reads differently when nothing else tells', () => {
  const elsewhere = { ...frame, prompt: frame.prompt.replace('on the left', 'on the right') }
  expect(reasons(frame, elsewhere)).toEqual(['Mira, in the prompt: Mira appears exactly once: standing on the left. → Mira appears exactly once: standing on the right.'])
})

it('says from what to what somebody is billed', () => {
  expect(reasons(frame, { ...frame, cast: [{ ...mira, primary: false }] })).toEqual(['Mira: primary character → not a primary character'])
})
