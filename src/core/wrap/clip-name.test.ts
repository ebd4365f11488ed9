import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipName, type ClipPlace } from './clip-name.ts'

const clip: ClipPlace = { code: 'TLH', scene: 3, shot: 14, take: 2, role: 'primary', version: 1 }

const anyClip: fc.Arbitrary<ClipPlace> = fc.record({
  code: fc.constant('TLH'),
  scene: fc.integer({ min: 1, max: 999 }),
  shot: fc.integer({ min: 1, max: 999 }),
  take: fc.integer({ min: 1, max: 99 }),
  role: fc.constantFrom('primary', 'alternative'),
  version: fc.integer({ min: 1, max: 9 }),
})

const filmOrder = (one: ClipPlace, other: ClipPlace) => one.scene - other.scene || one.shot - other.shot || one.take - other.take

describe('the name of a clip', () => {
  it('says film, scene, shot, take, role and version', () => {
    expect(clipName(clip)).toBe('TLH_SC003_SH014_TK02_PRIMARY_v1.mp4')
    expect(clipName({ ...clip, role: 'alternative', take: 11, version: 12 })).toBe('TLH_SC003_SH014_TK11_ALT_v12.mp4')
  })

  it('keeps its numbers where they outgrow the digits', () => {
    expect(clipName({ ...clip, scene: 1204 })).toBe('TLH_SC1204_SH014_TK02_PRIMARY_v1.mp4')
  })

  it('is safe on every disk, whatever the film is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (code) => {
        expect(clipName({ ...clip, code })).toMatch(/^[A-Z0-9]+_SC003_SH014_TK02_PRIMARY_v1\.mp4$/)
      }),
    )
    expect(clipName({ ...clip, code: 'éTé/..' })).toBe('ETE_SC003_SH014_TK02_PRIMARY_v1.mp4')
    expect(clipName({ ...clip, code: '雨' })).toBe('FILM_SC003_SH014_TK02_PRIMARY_v1.mp4')
  })

  it('sorts in the order of the film', () => {
    fc.assert(
      fc.property(fc.array(anyClip), (clips) => {
        const byName = clips.toSorted((one, other) => (clipName(one) < clipName(other) ? -1 : 1))
        expect(byName.every((one, index) => index === 0 || filmOrder(byName[index - 1]!, one) <= 0)).toBe(true)
      }),
    )
  })

  it('belongs to one clip only', () => {
    fc.assert(
      fc.property(anyClip, anyClip, (one, other) => {
        expect(clipName(one) === clipName(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})
