import { expect, it } from 'vitest'
import { likelyKind } from './likely-kind.ts'
import { lexiconOf } from './lexicon/lexicon.ts'

const of = (asset: Partial<Parameters<typeof likelyKind>[0]>) => likelyKind({ kind: 'character', nature: 'person', name: 'Nora', speaks: true, count: null, ...asset }, lexiconOf('en'))?.kind ?? null

it('doubts a thing that speaks and a character that is a thing, a crowd or a post in the landscape', () => {
  expect(of({ kind: 'prop', nature: 'thing', name: 'Mirror' })).toBe('character')
  expect(of({ name: 'Sword', nature: 'thing', speaks: false })).toBe('prop')
  expect(of({ name: 'Soldiers', speaks: false })).toBe('extra')
  expect(of({ name: 'Riders', speaks: false, count: 4 })).toBe('extra')
  expect(of({ kind: 'prop', nature: 'thing', name: 'Waiter', speaks: false })).toBe('character')
})

it('leaves alone whatever is what it says', () => {
  expect(of({})).toBeNull()
  expect(of({ speaks: false })).toBeNull()
  expect(of({ kind: 'prop', nature: 'thing', name: 'Kettle', speaks: false })).toBeNull()
  expect(of({ kind: 'extra', name: 'Soldiers', speaks: true })).toBeNull()
  expect(of({ kind: 'location', nature: 'thing', name: 'Pier', speaks: false })).toBeNull()
})
