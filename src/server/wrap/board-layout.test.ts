import { describe, expect, it } from 'vitest'
import { aspectRatios } from '#core/projects/film.ts'
import { type Box, cellLayout, page, perPage } from './board-layout.ts'

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.01 && other.x < one.x + one.width - 0.01 && one.y < other.y + other.height - 0.01 && other.y < one.y + one.height - 0.01

describe.each(aspectRatios)('six shots of %s on a page', (told) => {
  const [across = 1, down = 1] = told.split(':').map(Number)
  const cells = Array.from({ length: perPage }, (_, place) => cellLayout(place, across / down))
  const boxes = cells.flatMap(({ frames, text }) => [...frames, text])

  it('keep the ratio of the film', () => {
    expect(perPage).toBe(6)
    for (const { frames } of cells) for (const { width, height } of frames) expect(width / height).toBeCloseTo(across / down, 6)
  })
  it('lie inside the page and never over each other, with room for words', () => {
    for (const { x, y, width, height } of boxes) expect(x >= page.margin && y >= page.margin && x + width <= page.width - page.margin + 0.01 && y + height <= page.height - page.margin + 0.01).toBe(true)
    expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
    for (const { text } of cells) expect(text.width * text.height).toBeGreaterThan(20_000)
  })
})
