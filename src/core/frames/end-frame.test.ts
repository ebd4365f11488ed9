import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endFrameUse } from './end-frame.ts'
import type { ShotFact } from './facts.ts'
import type { LinkFact } from './link.ts'

const shot = (id: string, startOnly = false): ShotFact => ({ id, sceneId: 's', action: '', dialogue: [], seconds: 4, camera: {} as ShotFact['camera'], startOnly })
const scene = (links: LinkFact[] = []) => ({ position: 3, shots: [shot('a'), shot('b')], links })
const both = { name: 'Veo', takesEnd: true }
const startsOnly = { name: 'Old Camera', takesEnd: false }
const link = (over: Partial<LinkFact> = {}): LinkFact => ({ shotId: 'b', side: 'start', kind: 'reference', fromShotId: 'a', fromSide: 'end', ...over })

it('is sent unless the shot goes with its start frame only or the engine takes none, and says so', () => {
  expect(endFrameUse(scene(), shot('a'), both)).toEqual({ sent: true, planned: true, startOnly: false, why: '' })
  expect(endFrameUse(scene(), shot('a', true), both)).toEqual({ sent: false, planned: false, startOnly: true, why: 'Not used: start frame only' })
  expect(endFrameUse(scene(), shot('a'), startsOnly)).toEqual({ sent: false, planned: false, startOnly: false, why: 'Not used: Old Camera takes no end frame' })
})

it('is made nevertheless where another frame hangs on it, whatever the kind of link', () => {
  for (const kind of ['match', 'reference', 'shared'] as const)
    expect(endFrameUse(scene([link({ kind })]), shot('a', true), both)).toMatchObject({ sent: false, planned: true, why: 'Not sent to video: start frame only. Made because 3B start is linked to it' })
  expect(endFrameUse(scene([link({ fromSide: 'start' })]), shot('a', true), both).planned).toBe(false)
  expect(endFrameUse(scene([link({ shotId: 'a', side: 'end', fromShotId: 'b' })]), shot('a', true), both).planned).toBe(false)
})

it('what is sent is always made', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (startOnly, takesEnd, linked) => {
      const { sent, planned, why } = endFrameUse(scene(linked ? [link()] : []), shot('a', startOnly), { name: 'Any', takesEnd })
      expect(sent && !planned).toBe(false)
      expect(why === '').toBe(sent)
    }),
  )
})
