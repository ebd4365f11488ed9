import { expect, it } from 'vitest'
import { isOwn, type LinkFact, pictureOfFrame, sourceOf } from './link.ts'

const link = (shotId: string, fromShotId: string, kind: LinkFact['kind'] = 'match'): LinkFact => ({ shotId, side: 'start', kind, fromShotId, fromSide: 'end' })
const picture = { attemptId: 'attempt', hash: 'hash' }

it('shows the very same picture as the frame it is linked to, through any number of matches', () => {
  const links = [link('b', 'a'), { ...link('c', 'b'), fromSide: 'start' as const }]
  expect(pictureOfFrame({ links, selected: new Map([['a end', picture]]) }, { shotId: 'c', side: 'start' })).toBe(picture)
  expect(isOwn({ links }, { shotId: 'c', side: 'start' })).toBe(false)
})

it('that only agrees with another frame has a picture of its own', () => {
  expect(isOwn({ links: [link('b', 'a', 'reference')] }, { shotId: 'b', side: 'start' })).toBe(true)
})

it('in a circle of matches is its own source, instead of never ending', () => {
  const links: LinkFact[] = [{ ...link('a', 'b'), fromSide: 'start' }, { ...link('b', 'a'), fromSide: 'start' }]
  expect(sourceOf({ links }, { shotId: 'a', side: 'start' })).toEqual({ shotId: 'a', side: 'start' })
})
