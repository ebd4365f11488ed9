import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frameRate, framesPerSecond, rateWords, secondsOf, timecode } from './frame-rate.ts'

it('knows the rates of cinema, television and NTSC, and no others', () => {
  expect([24, 25, 30, 24_000 / 1001, 30_000 / 1001, 60_000 / 1001].map((measured) => rateWords(frameRate(measured)!))).toEqual(['24', '25', '30', '23.976', '29.97', '59.94'])
  expect([0, 12.5, 23.5, 24.4, Number.NaN, Number.POSITIVE_INFINITY].map(frameRate)).toEqual(Array(6).fill(null))
})

it('says the same length as a fraction and as a rate', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(24, 25, 30, 24_000 / 1001, 30_000 / 1001), (frames, measured) => {
      const { above, below } = secondsOf(frames, frameRate(measured)!)
      expect((above / below) * framesPerSecond(frameRate(measured)!)).toBeCloseTo(frames, 3)
    }),
  )
})

it('counts timecode without dropping numbers', () => {
  const at = (timebase: number, frames: number) => timecode(frames, { timebase, ntsc: false })
  expect([at(24, 0), at(24, 86_399), at(30, 108_000), at(25, 24 * 3600 * 25)]).toEqual(['00:00:00:00', '00:59:59:23', '01:00:00:00', '00:00:00:00'])
})
