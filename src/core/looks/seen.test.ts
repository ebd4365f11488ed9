import { expect, it } from 'vitest'
import { seenWords } from './seen.ts'

it('how the camera sees an asset is told in words, and nothing is told that nobody said', () => {
  expect(seenWords({ view: 'back', height: 'low', size: 'medium_close' })).toEqual(['seen from behind', 'seen from below', 'framed medium close'])
  expect(seenWords({ view: null, height: null, size: null })).toEqual([])
})
