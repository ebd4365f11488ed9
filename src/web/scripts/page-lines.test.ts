import { expect, it } from 'vitest'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { headingAt, headingsOf, pageLines } from './page-lines.ts'

const script = `Title: Salt
Author: M. Berg

INT. *GALLEY* - NIGHT

The stove
is out.

ROSA
(low)
Light it.

CUT TO:

EXT. DECK - DAY

Wind.`
const read = parseFountain(script)

it('every line stands on the page as the import reads it', () => {
  const looks = pageLines(read)
  expect([1, 2, 3, 4, 6, 7, 9, 10, 11, 13, 15].map((line) => looks.get(line))).toEqual(['title', 'title', undefined, 'scene_heading', 'action', 'action', 'character', 'parenthetical', 'dialogue', 'transition', 'scene_heading'])
})

it('a place in the script is told by its scene', () => {
  const headings = headingsOf(read)
  expect(headings.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 INT. GALLEY - NIGHT', '2 EXT. DECK - DAY'])
  expect([1, 4, 12, 17].map((line) => headingAt(headings, line)?.number)).toEqual([1, 1, 1, 2])
  expect(headingAt([], 3)).toBeUndefined()
})
