import { expect, it } from 'vitest'
import { runningTime } from '#web/lib/format.ts'
import { readTime } from './time-field.ts'

it('reads a running time as people write it', () => {
  expect(['5:00', '1:05:05', '90', '90 s', '12 min', '1.5 min'].map(readTime)).toEqual([300, 3905, 90, 90, 720, 90])
  expect(['', 'long', '5:0', '5:75', '1:75:00', '-3'].map(readTime)).toEqual([null, null, null, null, null, null])
})

it('reads back what is shown', () => {
  for (const seconds of [1, 59, 60, 3599, 3600, 7325]) expect(readTime(runningTime(seconds))).toBe(seconds)
})
