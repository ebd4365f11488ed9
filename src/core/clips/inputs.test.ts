import { expect, it } from 'vitest'
import { type ClipInputs, clipReasons, clipRequest } from './inputs.ts'

const told: NonNullable<ClipInputs['told']> = {
  edited: false,
  camera: 'Medium shot',
  before: 'In the picture: Mira.',
  action: 'Mira waits.',
  dialogue: '',
  cast: [
    { name: 'Mira', presence: 'throughout', primary: true, traits: '' },
    { name: 'Otto', presence: 'exits', primary: true, traits: '' },
    { name: 'Nell', presence: 'enters', primary: false, traits: '' },
  ],
}
const prompt = 'Camera: Medium shot.\nOtto leaves the picture.\nNell comes into the picture.'
const clip: ClipInputs = { engine: 'built-in-animatic', prompt, startHash: 'a', endHash: 'b', seconds: 4, keptSeconds: 4, width: 1280, height: 720, rate: 24, told }
const now = (text: string, parts: Partial<typeof told> = {}): ClipInputs => ({ ...clip, prompt: text, told: { ...told, ...parts } })
const swapped = 'Camera: Medium shot.\nNell comes into the picture.\nOtto leaves the picture.'

it('names who came, went or stands elsewhere in the billing, from what to what', () => {
  const later = told.cast.map((member) => (member.name === 'Otto' ? { ...member, primary: false } : member))
  expect(clipReasons(clip, now(swapped, { cast: later }))).toEqual(['Otto: primary character → not a primary character'])
  const without = told.cast.filter(({ name }) => name !== 'Nell')
  expect(clipReasons(clip, now('Camera: Medium shot.\nOtto leaves the picture.', { cast: without }))).toEqual(['Nell: enters → not in the shot'])
  const passing = told.cast.map((member) => (member.name === 'Nell' ? { ...member, presence: 'passes_through' as const, traits: 'a girl of 8' } : member))
  expect(clipReasons(clip, now('Midway, Nell crosses.', { cast: passing }))).toEqual(['Nell: enters → passes through'])
})

it('names the field of the shot, and how the shot before ends', () => {
  expect(clipReasons(clip, now('other words', { camera: 'Wide shot', before: 'In the picture: Mira, Otto.' }))).toEqual([
    'camera: Medium shot → Wide shot',
    'end of the shot before: In the picture: Mira. → In the picture: Mira, Otto.',
  ])
})

it('says of own words, and of attempts of older releases, where they differ; the order of sentences too', () => {
  expect(clipReasons(clip, now('Mist.', { edited: true, camera: 'Wide shot' }))[0]).toMatch(/^video prompt: Camera: Medium shot\. .* → Mist\.$/)
  const { told: _, ...old } = clip
  expect(clipReasons(old, now(swapped))).toEqual([expect.stringMatching(/^video prompt: .*Otto leaves.* → .*Nell comes/)])
})

it('says nothing where nothing of the request differs, and asks the engine for no part of it', () => {
  expect(clipReasons(clip, now(prompt, { camera: 'Wide shot' }))).toEqual([])
  expect(clipRequest(now(prompt, { camera: 'Wide shot' }))).toEqual(clipRequest(clip))
})

it('says that the end frame is not used any more, and not that the words now tell who enters', () => {
  const cast = told.cast.map((member) => (member.presence === 'enters' ? { ...member, traits: 'a girl of 8' } : member))
  const startOnly = { ...now('Camera: Medium shot.\nNell (a girl of 8) comes into the picture.', { cast }), endHash: null }
  expect(clipReasons(clip, startOnly)).toEqual(['end frame: used → not used'])
  expect(clipReasons(startOnly, clip)).toEqual(['end frame: not used → used'])
  expect(clipReasons(clip, { ...startOnly, told: { ...startOnly.told!, camera: 'Wide shot' } })).toEqual(['end frame: used → not used', 'camera: Medium shot → Wide shot'])
})
