import { expect, it } from 'vitest'
import { describeAsset } from './describe.ts'

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

it('does not draw a thing by what happens around it', () => {
  expect(describeAsset({ name: 'car', aliases: [], kind: 'prop' }, ['They get into the CAR, Ana at the wheel.'])).toBe('')
})

it('takes no verb and no little word for an adjective', () => {
  expect(describeAsset({ name: 'Rex', aliases: [], kind: 'character' }, ['At his feet lies REX, a black dog.'])).toBe('a black dog.')
  expect(describeAsset({ name: 'Fishermen', aliases: [], kind: 'extra' }, ['Three of the fishermen stare.'])).toBe('Three of the fishermen stare.')
})

it('takes nothing from a sentence about somebody else', () => {
  const quote = 'A DOCTOR (looks like the guard) stands with THE WOMAN from the picture.'
  expect(describeAsset({ name: 'Woman', aliases: [], kind: 'character' }, [quote])).toBe('')
  expect(describeAsset({ name: 'Doctor', aliases: [], kind: 'character' }, [quote])).toBe('looks like the guard.')
})

it('takes an age alone', () => {
  expect(describeAsset({ name: 'Short Guard', aliases: [], kind: 'character' }, ['SHORT GUARD (30) runs through the corridor.'])).toBe('30.')
})
