import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSeen, type Presence, presences } from './presence.ts'
import { mergePresence, splitPassing, splitPresence } from './presence-change.ts'

const anyPresence = fc.constantFrom(...presences)

describe('splitPresence', () => {
  it.each<[Presence, Parameters<typeof splitPresence>[1], ReturnType<typeof splitPresence>]>([
    ['throughout', {}, ['throughout', 'throughout']],
    ['enters', { comes: 'first' }, ['enters', 'throughout']],
    ['enters', { comes: 'second' }, [null, 'enters']],
    ['exits', { goes: 'first' }, ['exits', null]],
    ['exits', { goes: 'second' }, ['throughout', 'exits']],
    ['passes_through', { comes: 'first', goes: 'second' }, ['enters', 'exits']],
    ['passes_through', { comes: 'first', goes: 'first' }, ['passes_through', null]],
    ['passes_through', { comes: 'second', goes: 'second' }, [null, 'passes_through']],
  ])('%s, %j', (presence, where, parts) => {
    expect(splitPresence(presence, where)).toEqual(parts)
  })

  it('is undone by mergePresence, wherever the text turns', () => {
    const side = fc.constantFrom<'first' | 'second'>('first', 'second')
    fc.assert(
      fc.property(anyPresence, side, side, (presence, comes, goes) => {
        expect(mergePresence(...splitPresence(presence, { comes, goes }))).toBe(presence)
      }),
    )
  })
})

describe('mergePresence', () => {
  it('takes the start from the first and the end from the last', () => {
    fc.assert(
      fc.property(fc.option(anyPresence), fc.option(anyPresence), (first, last) => {
        const merged = mergePresence(first, last)
        expect(merged === null).toBe(first === null && last === null)
        expect(merged !== null && isSeen(merged, 'start')).toBe(first !== null && isSeen(first, 'start'))
        expect(merged !== null && isSeen(merged, 'end')).toBe(last !== null && isSeen(last, 'end'))
      }),
    )
  })

  it('makes of a coming and a going somebody who only passes', () => {
    expect(mergePresence('enters', 'exits')).toBe('passes_through')
  })
})

it('anchors somebody who passes in two or three shots, which together are the passing again', () => {
  expect(splitPassing(2)).toEqual(['enters', 'exits'])
  expect(splitPassing(3)).toEqual(['enters', 'throughout', 'exits'])
  expect(
    splitPassing(3).reduce<Presence | null>((all, one) => (all === null ? one : mergePresence(all, one)), null),
  ).toBe('passes_through')
})
