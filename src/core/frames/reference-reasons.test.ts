import fc from 'fast-check'
import { expect, it } from 'vitest'
import { referencePurposes } from '#core/shots/shot-reference.ts'
import { referenceReasons } from './reference-reasons.ts'
import type { FrameShotReference } from './shot-references.ts'

const sketch: FrameShotReference = { purpose: 'composition', note: 'low', hash: 'a' }

it('tells from what to what, by the name a filmmaker would use', () => {
  expect(referenceReasons([], [sketch])).toEqual(['storyboard: nothing → a picture'])
  expect(referenceReasons([sketch], [])).toEqual(['storyboard: a picture → nothing'])
  expect(referenceReasons([sketch], [{ ...sketch, note: 'high' }])).toEqual(['storyboard, note: low → high'])
  expect(referenceReasons([sketch], [{ ...sketch, purpose: 'look' }])).toEqual(['reference: storyboard → mood picture'])
  expect(referenceReasons([sketch], [{ ...sketch, hash: 'b' }])).toEqual(['storyboard: another picture'])
  const other = { ...sketch, hash: 'b' }
  expect(referenceReasons([sketch, other], [other, sketch])).toEqual(['storyboard: another picture comes first'])
})

const references = fc.array(fc.record({ purpose: fc.constantFrom(...referencePurposes), note: fc.constantFrom('', 'x', 'y'), hash: fc.constantFrom('a', 'b') }), { maxLength: 4 })

it('says something exactly when they differ', () => {
  fc.assert(fc.property(references, references, (used, now) => {
      expect(referenceReasons(used, now).length > 0).toBe(JSON.stringify(used) !== JSON.stringify(now))
    }))
})
