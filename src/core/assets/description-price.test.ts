import { expect, it } from 'vitest'
import { descriptionsPrice } from './description-price.ts'

it('pays for each description, and for every ten of them a call; for those that are not asked for, nothing', () => {
  const cents = (number: number) => Array.from({ length: number }, () => 0.01)
  expect(descriptionsPrice(cents(10), 0.1)).toBeCloseTo(0.2)
  expect(descriptionsPrice(cents(11), 0.1)).toBeCloseTo(0.31)
  expect(descriptionsPrice([...cents(2), 0, 0], 0.1)).toBeCloseTo(0.12)
  expect(descriptionsPrice([0], 0.1)).toBe(0)
})
