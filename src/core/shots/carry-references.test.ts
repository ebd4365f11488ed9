import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideReferences, mergeReferences } from './carry-references.ts'
import { goesWith, mostReferences, referenceFrames, referencePurposes, type ShotReference, tooMany } from './shot-reference.ts'

const reference: fc.Arbitrary<ShotReference> = fc.record({
  purpose: fc.constantFrom(...referencePurposes),
  frames: fc.constantFrom(...referenceFrames),
  note: fc.constantFrom('', 'low sun'),
  hash: fc.integer({ min: 0, max: 5 }).map(String),
})
const references = fc.uniqueArray(reference, { maxLength: 6, selector: ({ purpose, note, hash }) => `${purpose} ${note} ${hash}` }).filter((all) => tooMany(all) === null)
const content = ({ purpose, note, hash }: ShotReference) => `${purpose} ${note} ${hash}`
const of = (all: readonly ShotReference[], side: 'start' | 'end') => all.filter(({ frames }) => goesWith(frames, side)).map(content).toSorted()

describe('the references of a shot', () => {
  it('stay with its start and its end when it is divided', () => {
    fc.assert(
      fc.property(references, fc.constantFrom(2, 3), (all, parts) => {
        const divided = divideReferences(all, parts)
        expect(of(divided[0]!, 'start')).toEqual(of(all, 'start'))
        expect(of(divided.at(-1)!, 'end')).toEqual(of(all, 'end'))
        for (const part of divided) expect(tooMany(part)).toBeNull()
      }),
    )
  })

  it('are those of the first start and the last end when two shots become one, never too many for a frame', () => {
    fc.assert(
      fc.property(references, references, (first, second) => {
        const merged = mergeReferences(first, second).map(({ reference: one, frames }) => ({ ...one, frames }))
        expect(of(merged, 'start')).toEqual(of(first, 'start'))
        expect(of(merged, 'end')).toEqual(of(second, 'end'))
        expect(tooMany(merged)).toBeNull()
      }),
    )
  })

  it('are what they were when a divided shot becomes one again', () => {
    fc.assert(
      fc.property(references, (all) => {
        const [first, second] = divideReferences(all, 2)
        const merged = mergeReferences(first!, second!).map(({ reference: one, frames }) => ({ ...one, frames }))
        expect(merged.toSorted((a, b) => (content(a) < content(b) ? -1 : 1))).toEqual(all.toSorted((a, b) => (content(a) < content(b) ? -1 : 1)))
      }),
    )
  })

  it('are few in each frame', () => {
    const sketch = (frames: ShotReference['frames']) => ({ frames })
    expect(tooMany(Array.from({ length: mostReferences }, () => sketch('both')))).toBeNull()
    expect(tooMany([...Array.from({ length: mostReferences }, () => sketch('start')), sketch('end')])).toBeNull()
    expect(tooMany([...Array.from({ length: mostReferences }, () => sketch('end')), sketch('both')])).toContain('the end frame has 3')
  })
})
