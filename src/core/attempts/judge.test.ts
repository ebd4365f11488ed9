import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judging, type Thing } from './judge.ts'

const thing = (key: string, rest: Partial<Thing> = {}): Thing => ({ key, name: `the ${key}`, used: 'same', now: 'same', reasons: () => ['changed'], madeFrom: [], ...rest })
function judgeAll(things: Thing[]) {
  const judgementOf = judging(things)
  return new Map(things.map((one) => [one.key, judgementOf(one)]))
}
const freshnessOf = (...things: Thing[]) => Object.fromEntries([...judgeAll(things)].map(([key, { freshness }]) => [key, freshness]))

it('is out of date when its own request would differ, whatever it was made from', () => {
  expect(freshnessOf(thing('frame', { now: 'other' }))).toEqual({ frame: 'outdated' })
})

it('waits for what it was made from, through any number of steps, and names it', () => {
  const chain = [thing('clip', { madeFrom: [['end']] }), thing('end', { madeFrom: [['start']] }), thing('start', { madeFrom: [['picture']] }), thing('picture', { now: 'other' })]
  expect(freshnessOf(...chain)).toEqual({ picture: 'outdated', start: 'waits', end: 'waits', clip: 'waits' })
  expect(judgeAll(chain).get('clip')!.reasons).toEqual(['waits for the end'])
})

it('names the shot of what it waits for where that is another one', () => {
  const start = thing('start', { shot: '1A', now: 'other' })
  const [same, other] = ['1A', '1B'].map((shot) => judgeAll([start, thing('end', { shot, madeFrom: [['start']] })]).get('end')!.reasons)
  expect([same, other]).toEqual([['waits for the start'], ['waits for the start of 1A']])
})

it('does not wait when one of several slots with the same picture is fresh', () => {
  expect(freshnessOf(thing('look', { now: 'other' }), thing('master'), thing('frame', { madeFrom: [['look', 'master']] }))['frame']).toBe('fresh')
})

it('an upload is never out of date by itself, nor by what stands before it', () => {
  expect(freshnessOf(thing('start', { now: 'other' }), thing('end', { used: null, madeFrom: [['start']] }))['end']).toBe('fresh')
})

it('two things made from each other are judged all the same', () => {
  expect(freshnessOf(thing('a', { madeFrom: [['b']] }), thing('b', { madeFrom: [['a']] }))).toEqual({ a: 'fresh', b: 'fresh' })
})

describe('in whatever order the things are given', () => {
  /** Thing n is made from some of those before it. */
  const films = fc.array(fc.record({ changed: fc.boolean(), missing: fc.boolean(), from: fc.array(fc.nat()) }), { minLength: 1, maxLength: 12 }).map((plans) =>
    plans.map(({ changed, missing, from }, index) =>
      thing(String(index), { ...(missing ? { used: undefined } : {}), ...(changed ? { now: 'other' } : {}), madeFrom: index === 0 ? [] : from.map((one) => [String(one % index)]) }),
    ),
  )

  it('they are judged the same; one waits exactly when something it hangs on is not fresh', () => {
    fc.assert(
      fc.property(films.chain((things) => fc.tuple(fc.constant(things), fc.shuffledSubarray(things, { minLength: things.length }))), ([things, shuffled]) => {
        const judged = judgeAll(things)
        for (const [key, judgement] of judgeAll(shuffled)) expect(judgement).toEqual(judged.get(key))
        for (const one of things) {
          const { freshness, reasons } = judged.get(one.key)!
          const isHeld = one.madeFrom.some(([key]) => judged.get(key!)!.freshness !== 'fresh')
          expect(freshness).toBe(one.used === undefined ? 'missing' : one.now !== one.used ? 'outdated' : isHeld ? 'waits' : 'fresh')
          expect(reasons.length > 0).toBe(freshness === 'outdated' || freshness === 'waits')
        }
      }),
    )
  })
})
