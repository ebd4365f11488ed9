import { expect, it } from 'vitest'
import { type CellReading, cellSuggestions } from './cell-suggestions.ts'
import type { Presence } from './presence.ts'

const reading = (shot: number, presence: Presence, evidence: string | null = 'Nora walks in.'): CellReading => ({ shot, asset: 'Nora', presence, evidence, rule: 'walks in', count: null })
const cell = (shot: number, presence: Presence) => ({ shot, asset: 'Nora', presence })
const nothing = { assignments: [], told: [], answered: [], dismissed: [] }

it('says what a sentence tells and the casting does not', () => {
  const told = [reading(1, 'exits'), reading(0, 'enters'), reading(2, 'throughout', null)]
  expect(cellSuggestions({ ...nothing, told, assignments: [cell(0, 'throughout'), cell(1, 'exits')] })).toEqual([
    { ...reading(0, 'enters'), now: 'throughout', by: 'the text' },
  ])
})

it('believes an engine that read the scene rather than the rules', () => {
  const told = [reading(0, 'enters')]
  expect(cellSuggestions({ ...nothing, told, answered: [{ ...reading(0, 'passes_through'), by: 'Reader' }] })).toMatchObject([
    { presence: 'passes_through', by: 'Reader', now: null },
  ])
  expect(cellSuggestions({ ...nothing, told, answered: [{ ...reading(0, 'exits'), by: 'Reader' }], assignments: [cell(0, 'exits')] })).toEqual([])
})

it('never says again what was dismissed, but something else of the same cell', () => {
  const dismissed = [cell(0, 'enters')]
  expect(cellSuggestions({ ...nothing, told: [reading(0, 'enters')], dismissed })).toEqual([])
  expect(cellSuggestions({ ...nothing, told: [reading(0, 'exits')], dismissed })).toHaveLength(1)
})
