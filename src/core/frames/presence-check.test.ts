import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CastMember } from '#core/casting/cast-member.ts'
import { frameSides, isSeen, presences } from '#core/casting/presence.ts'
import { checksByItself, lookedFor, missesOf, type Sighting, unjudged } from './presence-check.ts'

const member = (name: string, about: Partial<CastMember> = {}): CastMember => ({
  name,
  kind: 'character',
  nature: 'person',
  presence: 'throughout',
  count: null,
  description: '',
  tags: [],
  picture: null,
  pictureNote: '',
  wordsReason: '',
  primary: false,
  ...about,
})
const sighting = (name: string, seen: Sighting['seen'], count: number | null = null): Sighting => ({ name, seen, count, why: '' })
const words = (...given: Parameters<typeof missesOf>) => missesOf(...given).map((miss) => miss.words)

const aMember = fc
  .record({ presence: fc.constantFrom(...presences), kind: fc.constantFrom('character', 'extra', 'prop', 'location' as const), count: fc.option(fc.integer({ min: 1, max: 9 })) })
  .map((about) => member('', about))
const cast = fc.array(aMember, { maxLength: 8 }).map((members) => members.map((one, index) => ({ ...one, name: `N${index}` })))
const side = fc.constantFrom(...frameSides)

describe('a frame', () => {
  it('that shows exactly whom it should has no miss', () => {
    fc.assert(
      fc.property(cast, side, (members, at) => {
        const seen = members.map(({ name, presence, count }) => sighting(name, isSeen(presence, at) ? 'yes' : 'no', isSeen(presence, at) ? (count ?? 1) : 0))
        expect(missesOf(members, at, seen)).toEqual([])
        expect(unjudged(members, at, seen)).toEqual([])
      }),
    )
  })

  it('that shows exactly the others has one miss for each, but for places', () => {
    fc.assert(
      fc.property(cast, side, (members, at) => {
        const seen = members.map(({ name, presence }) => sighting(name, isSeen(presence, at) ? 'no' : 'yes'))
        const told = missesOf(members, at, seen)
        expect(told.map(({ name }) => name)).toEqual(lookedFor(members).map(({ name }) => name))
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length)
        for (const { name, kind } of told) expect(kind === 'missing').toBe(isSeen(members.find((one) => one.name === name)!.presence, at))
      }),
    )
  })

  it('accuses nobody where the engine is unsure or was not asked', () => {
    fc.assert(
      fc.property(cast, side, fc.boolean(), (members, at, asked) => {
        const seen = asked ? members.map(({ name }) => sighting(name, 'unsure', 7)) : []
        expect(missesOf(members, at, seen)).toEqual([])
        expect(unjudged(members, at, seen)).toEqual(lookedFor(members).filter(({ presence }) => isSeen(presence, at)).map(({ name }) => name))
      }),
    )
  })
})

it('says each miss in words', () => {
  expect(words([member('Alice')], 'start', [sighting('Alice', 'no', 0)])).toEqual(['Alice should be here and was not seen'])
  expect(words([member('Bob', { presence: 'enters' })], 'start', [sighting('Bob', 'yes', 1)])).toEqual(['Bob is here and enters only at the end'])
  expect(words([member('Bob', { presence: 'exits' })], 'end', [sighting('Bob', 'yes', 1)])).toEqual(['Bob is here and has left by the end'])
  expect(words([member('Waiter', { presence: 'passes_through' })], 'end', [sighting('Waiter', 'yes')])).toEqual(['Waiter is here and only passes through between the two frames'])
  expect(words([member('Alice')], 'end', [sighting('Alice', 'yes', 2)])).toEqual(['Alice appears twice'])
  expect(words([member('Alice')], 'end', [sighting('Alice', 'yes', 3)])).toEqual(['Alice appears 3 times'])
  expect(words([member('Cops', { kind: 'extra', count: 6 })], 'end', [sighting('Cops', 'yes', 4)])).toEqual(['Cops: 6 should be here and 4 were seen'])
})

it('counts only what was asked for by number: of sacks there may be many', () => {
  expect(words([member('Sacks', { kind: 'prop' }), member('Crowd', { kind: 'extra' })], 'start', [sighting('Sacks', 'yes', 9), sighting('Crowd', 'yes', 30)])).toEqual([])
})

it('is looked at by itself where that is free, unless the film says otherwise', () => {
  expect([checksByItself('free', 0), checksByItself('free', 0.01), checksByItself('always', 0.01), checksByItself('never', 0)]).toEqual([true, false, true, false])
})
