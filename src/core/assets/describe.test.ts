import { expect, it } from 'vitest'
import { describeAsset, describePlace } from './describe.ts'

const person = { name: 'Ana Bell', aliases: ['Ana'], kind: 'character' } as const

it('takes the phrases between the name and the verb', () => {
  expect(describeAsset(person, ['ANA BELL, 55, grey braid, stands at the rail and waits.'])).toBe('55, grey braid.')
})

it('takes what stands in brackets after the name', () => {
  expect(describeAsset(person, ['The woman from the picture - ANA (30, thin, sad eyes) - sleeps.'])).toBe('30, thin, sad eyes.')
})

it('takes the adjectives before a thing', () => {
  expect(describeAsset({ name: 'brass lamp', aliases: [], kind: 'prop' }, ['She polishes an unlit BRASS LAMP.'])).toBe('unlit brass lamp.')
})

it('keeps the sentence when nothing is said but what happens', () => {
  expect(describeAsset(person, ['Ana crosses the yard.'])).toBe('Ana crosses the yard.')
})

it('does not take the place somebody is in for what they look like', () => {
  expect(describeAsset(person, ['On the coffee sacks Ana sleeps.', 'ANA BELL, 9, in a torn coat, waits.'])).toBe('9, in a torn coat.')
})

it('tells a place by what is there before anybody acts', () => {
  expect(describePlace(['Rain on black water. A rusty crane. Ana runs.', 'She stops. Fog.'], ['Ana Bell', 'Ana'])).toBe('Rain on black water. A rusty crane. Fog.')
})

it('does not draw a thing by what happens around it', () => {
  expect(describeAsset({ name: 'car', aliases: [], kind: 'prop' }, ['They get into the CAR, Ana at the wheel.'])).toBe('')
})

it('takes no verb and no little word for an adjective', () => {
  expect(describeAsset({ name: 'Rex', aliases: [], kind: 'character' }, ['At his feet lies REX, a black dog.'])).toBe('a black dog.')
  expect(describeAsset({ name: 'Fishermen', aliases: [], kind: 'extra' }, ['Three of the fishermen stare.'])).toBe('Three of the fishermen stare.')
})
