import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Camera, movements, shotAngles, shotSizes } from './camera.ts'
import { cameraText, parseCamera } from './camera-text.ts'

const anyCamera = fc.record<Camera>({
  size: fc.constantFrom(...shotSizes),
  angle: fc.constantFrom(...shotAngles),
  movement: fc.constantFrom(...movements),
  lens: fc.integer({ min: 8, max: 999 }),
})

describe('cameraText', () => {
  it('writes a camera as a crew would', () => {
    expect(cameraText({ size: 'medium_close', angle: 'over_the_shoulder', movement: 'push_in', lens: 50 })).toBe(
      'Medium close-up, over the shoulder, 50 mm, slow push in',
    )
  })

  it('is read back as the same camera, in any case', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        expect(parseCamera(cameraText(camera))).toEqual(camera)
        expect(parseCamera(cameraText(camera).toUpperCase())).toEqual(camera)
      }),
    )
  })
})

describe('parseCamera', () => {
  it.each<[string, Partial<Camera>]>([
    ['ECU', { size: 'extreme_close' }],
    ['CU, 85mm', { size: 'close', lens: 85 }],
    ['MCU OTS', { size: 'medium_close', angle: 'over_the_shoulder' }],
    ['MS POV handheld', { size: 'medium', angle: 'point_of_view', movement: 'handheld' }],
    ['MWS', { size: 'medium_wide' }],
    ['FS', { size: 'full' }],
    ['WS', { size: 'wide' }],
    ['EWS, drone', { size: 'extreme_wide', angle: 'overhead' }],
    ['two-shot, eye level', { size: 'medium', angle: 'eye_level' }],
    ['wide-angle lens', { lens: 24 }],
    ['24-70 mm', { lens: 24 }],
    ['Low angle, dolly in', { angle: 'low', movement: 'push_in' }],
    ['whip pan to the left', { movement: 'pan_left' }],
    ['tracking left', { movement: 'track_left' }],
    ['locked off', { movement: 'static' }],
    ["bird's-eye view", { angle: 'overhead' }],
    ['Nahaufnahme, Untersicht', { size: 'close', angle: 'low' }],
    ['très gros plan', { size: 'extreme_close' }],
    ['plano americano, picado', { size: 'medium_wide', angle: 'high' }],
    ['zbliżenie', { size: 'close' }],
    ['', {}],
    ['something beautiful', {}],
  ])('reads %j', (text, camera) => {
    expect(parseCamera(text)).toEqual(camera)
  })
})
