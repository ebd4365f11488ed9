import { describe, expect, it } from 'vitest'
import { readLook } from './read-look.ts'

const strengths = ['subtle', 'balanced', 'strong']

describe('reading a style', () => {
  it('changes nothing without one', () => {
    expect(readLook('')).toMatchObject({ placeColour: 1, subjectColour: 1, contrast: 1, lean: 0, vignette: 0 })
  })

  it.each(['noir', 'watercolour', 'anime', 'stop motion', '3D animation', '2D animation', 'hyperrealistic'])(
    'gives %s a look of its own, more of it with its strength',
    (name) => {
      const looks = strengths.map((strength) => readLook(`${name}; strength: ${strength}`))
      expect(looks[1]).not.toEqual(readLook(''))
      const steps = looks.map(
        ({ contrast, placeColour, brightness, volume, grain, pen }) =>
          Math.abs(contrast - 1) +
          Math.abs(placeColour - 1) +
          Math.abs(brightness) / 50 +
          volume +
          grain / 50 +
          Math.abs(pen.line - 4) / 20,
      )
      expect(steps).toEqual(steps.toSorted((a, b) => a - b))
      expect(steps[0]).toBeLessThan(steps[2]!)
    },
  )

  it('never takes all colour from those who must be told apart', () => {
    for (const style of ['noir', 'pencil sketch', 'sepia', 'horror'])
      expect(readLook(`${style}; strength: strong`).subjectColour).toBeGreaterThanOrEqual(0.3)
  })

  it('leans to the colours of a palette', () => {
    const look = readLook('palette: teal and orange; strength: balanced')
    expect(look.lean).toBeGreaterThan(0)
    expect(look.shadows[2]).toBeGreaterThan(look.shadows[0])
    expect(look.lights[0]).toBeGreaterThan(look.lights[2])
  })
})
