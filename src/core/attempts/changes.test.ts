import fc from 'fast-check'
import { expect, it } from 'vitest'
import { change } from './changes.ts'

it('says what was and what is', () => {
  expect(change('style', 'noir', 'anime')).toEqual(['style: noir → anime'])
  expect(change('tags', '', 'soaked')).toEqual(['tags: nothing → soaked'])
  expect(change('style', 'noir', 'noir')).toEqual([])
})

it('of a long text shows the words that differ, not its beginning', () => {
  const text = (what: string) => `A very long sentence that says the same thing in both of its versions until ${what} comes along and then goes on.`
  expect(change('prompt', text('the dog'), text('the old cat'))).toEqual(['prompt: …its versions until the dog… → …its versions until the old cat…'])
})

it('never shows two different texts as the same', () => {
  const words = fc.array(fc.constantFrom('rain', 'on', 'the', 'window', 'all', 'night'), { maxLength: 40 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(words, words, (from, to) => {
      const told = change('text', from, to)
      expect(told.length).toBe(from === to ? 0 : 1)
      const [, before, after] = /^text: (.*) → (.*)$/.exec(told[0] ?? '') ?? []
      if (told.length > 0) expect(before).not.toBe(after)
    }),
    { numRuns: 2000 },
  )
})
