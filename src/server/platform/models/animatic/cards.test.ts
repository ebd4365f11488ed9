import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cards } from './cards.ts'

const text = fc.array(fc.stringMatching(/^[a-zé,.!?]{1,14}$/), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
const spoken = fc.array(fc.record({ speaker: fc.stringMatching(/^[A-Z]{2,10}$/), text }), { minLength: 1, maxLength: 4 })

describe('subtitles', () => {
  it('hold every word once, on at most two lines that fit', () => {
    fc.assert(
      fc.property(spoken, fc.integer({ min: 20, max: 42 }), (said, room) => {
        const made = cards(said, 240, room)
        expect(made.flatMap(({ lines }) => lines).join(' ')).toBe(said.map((speech) => speech.text).join(' '))
        for (const { speaker, lines } of made) {
          expect(lines.length).toBeLessThanOrEqual(2)
          expect(Math.max(`${speaker}: `.length + lines[0]!.length, ...lines.slice(1).map((line) => line.length))).toBeLessThanOrEqual(room + 12)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('follow each other without overlap, within the clip', () => {
    fc.assert(
      fc.property(spoken, fc.integer({ min: 24, max: 400 }), (said, frames) => {
        const made = cards(said, frames, 42)
        expect(made[0]!.from).toBeGreaterThanOrEqual(0)
        expect(made.at(-1)!.to).toBeLessThanOrEqual(frames)
        expect(made.slice(1).every(({ from }, index) => from === made[index]!.to)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('stay longer the more there is to read', () => {
    const [short, long] = cards([{ speaker: 'A', text: 'No.' }, { speaker: 'B', text: 'You have said that at every door of this street.' }], 100, 60)
    expect(long!.to - long!.from).toBeGreaterThan(short!.to - short!.from)
  })

  it('cut a script without spaces between its letters', () => {
    const lines = cards([{ speaker: 'A', text: '雨'.repeat(30) }], 48, 12).flatMap((card) => card.lines)
    expect(lines.join('')).toBe('雨'.repeat(30))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(12)
  })
})
