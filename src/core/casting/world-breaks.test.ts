import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presences } from './presence.ts'
import { applyChanges, type Assigned, worldBreaks as breaksIn } from './world-breaks.ts'

const words = { labels: ['3A', '3B', '3C', '3D', '3E', '3F'], nameOf: (asset: string) => asset }
const worldBreaks = (assignments: Assigned[]) => breaksIn(words, assignments)
const way = (asset: string, ...shots: (Assigned['presence'] | null)[]): Assigned[] =>
  shots.flatMap((presence, shot) => (presence === null ? [] : [{ shot, asset, presence }]))

describe('worldBreaks', () => {
  it('finds nothing where people come before they go', () => {
    expect(worldBreaks(way('Nora', 'enters', 'throughout', null, 'throughout', 'exits', 'enters'))).toEqual([])
  })

  it('says who left and is there again, and how to mend it', () => {
    expect(worldBreaks(way('Nora', 'throughout', 'exits', 'throughout'))).toEqual([
      {
        shot: 2,
        asset: 'Nora',
        message: 'Nora exits in 3B, but is there when 3C begins',
        mends: [
          [{ shot: 2, asset: 'Nora', presence: 'enters' }],
          [{ shot: 1, asset: 'Nora', presence: 'throughout' }],
          [{ shot: 2, asset: 'Nora', presence: null }],
        ],
      },
    ])
  })

  it('remembers an exit over shots that show somebody else', () => {
    expect(worldBreaks(way('Nora', 'exits', null, null, 'throughout')).map(({ message }) => message)).toEqual([
      'Nora exits in 3A, but is there when 3D begins',
    ])
  })

  it('says who comes in although already there, but only in the very next shot', () => {
    expect(worldBreaks(way('Nora', 'throughout', 'enters')).map(({ message }) => message)).toEqual([
      'Nora enters in 3B, but is still there when 3A ends',
    ])
    expect(worldBreaks(way('Nora', 'throughout', null, 'enters'))).toEqual([])
  })

  it('offers two mends at least for every break, and each makes it disappear without making another', () => {
    const assigned = fc.record({
      shot: fc.integer({ min: 0, max: 5 }),
      asset: fc.constantFrom('Nora', 'Ivo'),
      presence: fc.constantFrom(...presences),
    })
    const casting = fc.uniqueArray(assigned, { selector: ({ shot, asset }) => `${shot} ${asset}`, maxLength: 12 })
    fc.assert(
      fc.property(casting, (assignments) => {
        const breaks = worldBreaks(assignments)
        const key = ({ asset, shot }: { asset: string; shot: number }) => `${asset} ${shot}`
        for (const broken of breaks) {
          expect(broken.mends.length).toBeGreaterThan(1)
          const others = new Set(breaks.filter((one) => one !== broken).map(key))
          for (const mend of broken.mends)
            for (const left of worldBreaks(applyChanges(assignments, mend))) expect(others).toContain(key(left))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
