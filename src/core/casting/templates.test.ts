import { expect, it } from 'vitest'
import { applyTemplate, type TemplateKind } from './templates.ts'
import type { Assigned } from './world-breaks.ts'

const nora = (shot: number, presence: Assigned['presence']): Assigned => ({ shot, asset: 'Nora', presence })
const changes = (kind: TemplateKind, shots: number[], assignments: Assigned[] = [], named: Assigned[] = []) =>
  applyTemplate(kind, { shots, assets: ['Nora'], assignments, named }).map(
    ({ shot, presence }) => `${shot} ${presence}`,
  )

it('puts everyone into all chosen shots, and names only what changes', () => {
  expect(changes('everyone_throughout', [0, 1, 2], [nora(1, 'throughout'), nora(2, 'exits')])).toEqual([
    '0 throughout',
    '2 throughout',
  ])
})

it('lets somebody enter in the first and exit in the last of the chosen shots', () => {
  expect(changes('first_enters_last_exits', [4, 2, 3])).toEqual(['2 enters', '3 throughout', '4 exits'])
  expect(changes('first_enters_last_exits', [2])).toEqual(['2 passes_through'])
})

it('copies who is still there when the shot before ends, from shot to shot', () => {
  expect(changes('copy_previous', [1, 2], [nora(0, 'enters')])).toEqual(['1 throughout', '2 throughout'])
  expect(changes('copy_previous', [1], [nora(0, 'exits'), nora(1, 'throughout')])).toEqual(['1 null'])
  expect(changes('copy_previous', [0], [nora(0, 'enters')])).toEqual([])
})

it('keeps only those whom the text names', () => {
  expect(changes('named_only', [0, 1], [nora(0, 'throughout'), nora(1, 'throughout')], [nora(1, 'enters')])).toEqual([
    '0 null',
    '1 enters',
  ])
})
