import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Presence, presences } from './presence.ts'
import { widerPresence } from './wider-presence.ts'

it.each<[Presence, Presence, Presence]>([
  ['throughout', 'passes_through', 'throughout'],
  ['throughout', 'enters', 'throughout'],
  ['enters', 'passes_through', 'enters'],
  ['exits', 'passes_through', 'exits'],
  ['enters', 'exits', 'throughout'],
  ['passes_through', 'passes_through', 'passes_through'],
])('%s and %s: %s', (one, other, wider) => {
  expect(widerPresence(one, other)).toBe(wider)
})

it('does not depend on who of them, or how many times, is asked', () => {
  const any = fc.constantFrom(...presences)
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(widerPresence(a, b)).toBe(widerPresence(b, a))
      expect(widerPresence(widerPresence(a, b), c)).toBe(widerPresence(a, widerPresence(b, c)))
      expect(widerPresence(a, a)).toBe(a)
    }),
  )
})
