import { expect, it } from 'vitest'
import type { RevisionReview } from '#contract/stages.ts'
import { revisionWords } from './revision-words.ts'

const scene = (kind: RevisionReview['scenes'][number]['kind']) => ({ kind }) as RevisionReview['scenes'][number]

it('a revision is told in one line, what happened first', () => {
  expect(revisionWords({ over: 2, scenes: [scene('unchanged'), scene('new'), scene('unchanged'), scene('changed'), scene('gone')] })).toBe('Over version 2: 1 scene new, 1 changed, 1 gone, 2 unchanged')
  expect(revisionWords({ over: null, scenes: [scene('new'), scene('new')] })).toBe('2 scenes new')
})
