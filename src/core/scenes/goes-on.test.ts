import { expect, it } from 'vitest'
import { goesOn } from './goes-on.ts'
import { parseSlugLine } from './slug-line.ts'

const follows = (before: string, here: string) => goesOn(parseSlugLine(before), parseSlugLine(here))

it.each([
  ['INT. MILL - LOFT - NIGHT', 'INT. MILL - LOFT - CONTINUOUS', true],
  ['INT. MÜHLE - NACHT', 'INT. MÜHLE - FORTLAUFEND', true],
  ['INT. MILL - NIGHT', 'INT. MILL - SAME', true],
  ['INT. MILL - NIGHT', 'INT. MILL - LATER', false],
  ['INT. MILL - NIGHT', 'INT. MILL - THE SAME DAY', false],
  ['INT. MILL - NIGHT', 'INT. MILL - NIGHT', false],
  ['INT. MILL - NIGHT', 'EXT. MILL - CONTINUOUS', false],
  ['INT. MILL - LOFT - NIGHT', 'INT. MILL - CELLAR - CONTINUOUS', false],
])('%s, then %s: %s', (before, here, expected) => {
  expect(follows(before, here)).toBe(expected)
})
