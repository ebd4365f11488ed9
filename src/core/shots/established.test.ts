import { expect, it } from 'vitest'
import type { SlugLine } from '#core/scenes/scene.ts'
import { established } from './established.ts'

const place = (setting: SlugLine['setting'], ...places: string[]) => ({ setting, places })

it('establishes two places that are cut against each other once, and again when they come back much later', () => {
  const [car, street, attic] = [place('interior', 'CAR'), place('exterior', 'Street'), place('interior', 'ATTIC')]
  expect(established([car, street, car, place('exterior', 'STREET'), attic, attic, attic, attic, car])).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    true,
    false,
  ])
})

it('tells the inside of a house from the street before it', () => {
  expect(
    established([place('exterior', 'HOUSE'), place('interior', 'HOUSE'), place('interior', 'HOUSE', 'ATTIC')]),
  ).toEqual([false, false, false])
})
