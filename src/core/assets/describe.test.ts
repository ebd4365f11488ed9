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
