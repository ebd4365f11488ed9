import { expect, it } from 'vitest'
import { coveringShot } from './covering-shot.ts'

const shot = (label: string, action: string, fromLine: number, toLine = fromLine) => ({ label, action, dialogue: [], fromLine, toLine })
const shots = [shot('A', 'A wizard lifts his wand.', 10), shot('B', 'Harald shrinks into a stone dwarf.', 10), shot('C', 'The wizard laughs.', 12, 14)]
const labelOf = (line: number, quote: string) => coveringShot(shots, { line, quote })?.label

it('is the one of two shots of a line that says it', () => {
  expect(labelOf(10, 'Harald shrinks into a stone dwarf.')).toBe('B')
})

it('is found by its words when the lines have moved', () => {
  expect(labelOf(99, 'The *wizard*  laughs')).toBe('C')
})

it('is found by its line when the words were edited', () => {
  expect(labelOf(13, 'The wizard giggles.')).toBe('C')
})

it('is none while no shot covers it', () => {
  expect(labelOf(40, 'Nobody says this.')).toBeUndefined()
})
