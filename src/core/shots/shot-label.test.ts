import { expect, it } from 'vitest'
import { shotLabel } from './shot-label.ts'

it('counts shots in letters after the number of the scene', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map((index) => shotLabel(3, index))).toEqual([
    '3A',
    '3B',
    '3Z',
    '3AA',
    '3AB',
    '3AZ',
    '3BA',
    '3ZZ',
    '3AAA',
  ])
})

it('keeps the number as printed', () => {
  expect(shotLabel('12A', 0)).toBe('12AA')
})
