import { expect, it } from 'vitest'
import { listStep, spelledOut, type Typed } from './list-keys.ts'

const labels = ['Throughout', 'Enters', 'Exits', 'Passes through']
const spell = (...strokes: [key: string, at: number][]) => {
  const typed: Typed = { text: '', at: -10_000 }
  return strokes.reduce<number>((here, [key, at]) => spelledOut(typed, key, labels, here, at) ?? here, 0)
}

it('goes up and down without falling off either end', () => {
  expect([listStep('ArrowDown', 0, 4, 2), listStep('ArrowDown', 3, 4, 2), listStep('ArrowUp', 0, 4, 2)]).toEqual([1, 3, 0])
  expect([listStep('Home', 2, 4, 2), listStep('End', 0, 4, 2)]).toEqual([0, 3])
})

it('opens at what is chosen, and leaves other keys to others', () => {
  expect([listStep('ArrowDown', null, 4, 2), listStep('ArrowUp', null, 4, 2)]).toEqual([2, 2])
  expect([listStep('Tab', 1, 4, 2), listStep('x', 1, 4, 2)]).toEqual([null, null])
})

it('finds a choice by its first letters; one letter again and again goes round', () => {
  expect(spell(['p', 0])).toBe(3)
  expect(spell(['e', 0], ['x', 100])).toBe(2)
  expect([spell(['e', 0]), spell(['e', 0], ['e', 100]), spell(['e', 0], ['e', 100], ['e', 200])]).toEqual([1, 2, 1])
  expect(spell(['e', 0], ['p', 5_000])).toBe(3)
  expect(spelledOut({ text: '', at: 0 }, 'z', labels, 0, 0)).toBeNull()
})
