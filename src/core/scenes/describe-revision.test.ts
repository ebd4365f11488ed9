import { expect, it } from 'vitest'
import { describeRevision } from './describe-revision.ts'
import { matchScenes } from './match-scenes.ts'
import type { SceneCut } from './scene.ts'

const scene = (heading: string, ...lines: string[]): SceneCut => ({
  number: 0,
  printedNumber: null,
  heading,
  slug: { setting: 'unknown', places: [], time: null },
  insert: false,
  elements: lines.map((text) => ({ kind: 'action', text, place: { line: 1, endLine: 1, page: null } })),
})

const attic = scene('INT. ATTIC', 'Dust hangs in the light.', 'A trunk with a broken lock.', 'Bea opens it and sneezes.')
const stairs = scene('INT. STAIRS', 'Bea carries a uniform down, step by careful step.')
const garden = scene('EXT. GARDEN', 'Her father burns leaves.')
const gate = scene('EXT. GATE', 'A soldier reads the name beside the bell.')

const revision = (old: SceneCut[], next: SceneCut[]) =>
  describeRevision(
    matchScenes(
      old.map(({ heading, elements }, index) => ({ id: `${index}`, heading, elements })),
      next,
    ),
  ).map(({ words }) => words)

it('says nothing of what stayed as it was', () => {
  expect(revision([attic, stairs], [attic, stairs])).toEqual([])
})

it('tells changes, new, gone, moved and renamed scenes in the order of the new script', () => {
  const changed = scene('INT. ATTIC', 'Dust hangs in the light.', 'A trunk with a new lock.', 'Bea opens it.')
  const next = [gate, changed, scene('INT. STAIRS - LATER', 'Bea carries a uniform down, step by careful step.'), scene('INT. CAR', 'It does not start.')]
  expect(revision([attic, stairs, garden, gate], next)).toEqual([
    'Scene 1 (EXT. GATE) moved from 4 to 1',
    'Scene 2 (INT. ATTIC) changed: 2 lines',
    'Scene 3 (INT. STAIRS - LATER) was called INT. STAIRS',
    'Scene 4 (INT. CAR) is new',
    'Scene 3 (EXT. GARDEN) is gone',
  ])
})

it('tells where the parts of a split and of a merged scene went', () => {
  const upper = scene('INT. ATTIC', 'Dust hangs in the light.')
  const lower = scene('INT. ATTIC - NIGHT', 'A trunk with a broken lock. Bea opens it and sneezes.')
  expect(revision([attic, stairs], [upper, lower, stairs])).toContain('Scene 1 (INT. ATTIC) is new, split off from the former scene 1')
  expect(revision([upper, lower, stairs], [attic, stairs])).toEqual([
    'Scene 1 (INT. ATTIC) changed: 1 line, took in the former scene 1, was called INT. ATTIC - NIGHT',
    'Scene 1 (INT. ATTIC) became part of scene 1',
  ])
})
