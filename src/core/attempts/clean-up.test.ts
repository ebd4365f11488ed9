import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, spare } from './clean-up.ts'

const attempt = (id: string, rest: Partial<Candidate> = {}): Candidate => ({
  id,
  slot: 'master of Ida',
  state: 'done',
  selected: false,
  starred: false,
  uploaded: false,
  madeAt: Number(id.replace(/\D/g, '')),
  holds: [`bytes of ${id}`],
  madeFrom: [],
  ...rest,
})
const policy = { keepLast: 1, inUse: new Set<string>() }

describe('a clean-up', () => {
  it('keeps the one in use, the starred, the uploaded, what is under way, and the last ones of each slot', () => {
    const attempts = [
      attempt('1', { selected: true }),
      attempt('2', { starred: true }),
      attempt('3', { uploaded: true }),
      attempt('4', { state: 'unfinished', holds: [] }),
      attempt('5'),
      attempt('6'),
      attempt('7', { slot: 'master of Otto' }),
    ]
    expect(spare(attempts, policy)).toEqual(['5'])
  })

  it('keeps what those that stay were made from, however many steps away', () => {
    const attempts = [attempt('1'), attempt('2', { madeFrom: ['bytes of 1'] }), attempt('3'), attempt('4', { slot: 'side view', selected: true, madeFrom: ['bytes of 2'] }), attempt('5')]
    expect(spare(attempts, policy)).toEqual(['3'])
  })

  it('keeps what something else in the film refers to, by its id or by its bytes', () => {
    const inUse = new Set(['1', 'bytes of 2'])
    expect(spare([attempt('1'), attempt('2'), attempt('3'), attempt('4')], { keepLast: 1, inUse })).toEqual(['3'])
  })

  it('lets failed ones go, but for the latest, which says why there is no picture', () => {
    expect(spare([attempt('1', { state: 'broken', holds: [] }), attempt('2', { state: 'broken', holds: [] })], policy)).toEqual(['1'])
  })

  it('never lets anything go that something staying was made from, whatever the film', () => {
    const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const some = fc.record({
      slot: fc.constantFrom('one', 'two'),
      state: fc.constantFrom('unfinished', 'done', 'broken') as fc.Arbitrary<Candidate['state']>,
      selected: fc.boolean(),
      starred: fc.boolean(),
      uploaded: fc.boolean(),
      holds: fc.array(hash, { maxLength: 2 }),
      madeFrom: fc.array(hash, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.nat(3), (rest, keepLast) => {
        const attempts = rest.map((one, place) => ({ ...one, id: String(place), madeAt: place }))
        const gone = new Set(spare(attempts, { keepLast, inUse: new Set() }))
        const staying = attempts.filter(({ id }) => !gone.has(id))
        const needed = new Set(staying.flatMap(({ madeFrom }) => madeFrom))
        for (const one of attempts.filter(({ id }) => gone.has(id))) {
          expect(one.selected || one.starred || one.uploaded || one.state === 'unfinished').toBe(false)
          expect(one.holds.some((bytes) => needed.has(bytes))).toBe(false)
        }
      }),
    )
  })
})
