import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presences } from './presence.ts'
import { applyChange, type Assigned, worldBreaks } from './world-breaks.ts'

const labels = ['3A', '3B', '3C', '3D', '3E', '3F']
const way = (asset: string, ...shots: (Assigned['presence'] | null)[]): Assigned[] =>
  shots.flatMap((presence, shot) => (presence === null ? [] : [{ shot, asset, presence }]))

describe('worldBreaks', () => {
  it('finds nothing where people come before they go', () => {
    expect(worldBreaks(labels, way('Nora', 'enters', 'throughout', null, 'throughout', 'exits', 'enters'))).toEqual([])
  })

  it('says who left and is there again, and how to mend it', () => {
    expect(worldBreaks(labels, way('Nora', 'throughout', 'exits', 'throughout'))).toEqual([
      {
        shot: 2,
        asset: 'Nora',
        message: 'Nora exits in 3B, but is there when 3C begins',
        mends: [
          { shot: 2, asset: 'Nora', presence: 'enters' },
          { shot: 1, asset: 'Nora', presence: 'throughout' },
          { shot: 2, asset: 'Nora', presence: null },
        ],
      },
    ])
  })

  it('remembers an exit over shots that show somebody else', () => {
    expect(worldBreaks(labels, way('Nora', 'exits', null, null, 'throughout')).map(({ message }) => message)).toEqual([
      'Nora exits in 3A, but is there when 3D begins',
    ])
  })

  it('says who comes in although already there, but only in the very next shot', () => {
    expect(worldBreaks(labels, way('Nora', 'throughout', 'enters')).map(({ message }) => message)).toEqual([
      'Nora enters in 3B, but is still there when 3A ends',
    ])
    expect(worldBreaks(labels, way('Nora', 'throughout', null, 'enters'))).toEqual([])
  })

  it('offers at least one mend for every break, and each makes it disappear without making others', () => {
    const assigned = fc.record({
      shot: fc.integer({ min: 0, max: 5 }),
      asset: fc.constantFrom('Nora', 'Ivo'),
      presence: fc.constantFrom(...presences),
    })
    const casting = fc.uniqueArray(assigned, { selector: ({ shot, asset }) => `${shot} ${asset}`, maxLength: 12 })
    fc.assert(
      fc.property(casting, (assignments) => {
        const breaks = worldBreaks(labels, assignments)
        for (const { mends } of breaks) {
          expect(mends.length).toBeGreaterThan(0)
          for (const mend of mends)
            expect(worldBreaks(labels, applyChange(assignments, mend)).length).toBeLessThan(breaks.length)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
