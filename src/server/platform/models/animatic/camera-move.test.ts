import { describe, expect, it } from 'vitest'
import { cameraMove } from './camera-move.ts'

const ends = (camera: string) => {
  const { view } = cameraMove(`Camera: ${camera}.\nAction: she pans for gold, pushing in.`, 1)
  return [view(0, 0), view(1, 4)] as const
}

describe('the camera', () => {
  it.each([
    ['Close-up, eye level, 85 mm, slow push in', 'zoom', 1],
    ['Wide shot, dolly in on the door', 'zoom', 1],
    ['slow pull out', 'zoom', -1],
    ['dollies back', 'zoom', -1],
    ['pan right', 'x', 1],
    ['Medium shot, pan left', 'x', -1],
    ['track right', 'x', 1],
    ['tracking left along the wall', 'x', -1],
    ['follow', 'x', 1],
    ['tilt down', 'y', 1],
    ['tilts up', 'y', -1],
    ['crane up', 'y', -1],
    ['crane down', 'y', 1],
  ] as const)('%s: its %s goes by %i', (camera, axis, direction) => {
    const [start, end] = ends(camera)
    expect(Math.sign(end[axis] - start[axis])).toBe(direction)
  })

  it('stands where the prompt says so, or says nothing of it', () => {
    for (const prompt of ['Camera: Wide shot, static.', 'She pans for gold.', '']) {
      expect(cameraMove(prompt, 1).view(0.5, 2)).toEqual({ zoom: 1, x: 0, y: 0 })
    }
  })

  it('shakes when held in the hand, without leaving the picture', () => {
    const { view } = cameraMove('Camera: handheld.', 1)
    const places = Array.from({ length: 100 }, (_, index) => view(index / 100, index / 24))
    expect(places.some(({ x }) => x > 0.2) && places.some(({ x }) => x < -0.2)).toBe(true)
    expect(places.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1)).toBe(true)
  })

  it('goes further when quick, and otherwise in another take', () => {
    const reach = (words: string, variation = 1) => cameraMove(`Camera: ${words}.`, variation).nearest
    expect(reach('fast push in')).toBeGreaterThan(reach('push in'))
    expect(reach('push in')).toBeGreaterThan(reach('slow push in'))
    expect(reach('push in', 2)).not.toBe(reach('push in', 1))
  })
})
