import { describe, expect, it } from 'vitest'
import { isCircular, isOwn, type LinkFact, pictureOfFrame, sourceOf } from './link.ts'

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

describe('frames that would wait for each other', () => {
  const tied = (kind: LinkFact['kind'], shotId: string, side: LinkFact['side'], fromShotId: string, fromSide: LinkFact['side']): LinkFact => ({ shotId, side, kind, fromShotId, fromSide })

  it('are told, also round the corner of a shot whose end agrees with its start', () => {
    const links = [tied('reference', 'B', 'start', 'A', 'end'), tied('reference', 'A', 'start', 'B', 'end')]
    expect(isCircular({ links }, { shotId: 'A', side: 'start' })).toBe(true)
    expect(isCircular({ links: links.slice(0, 1) }, { shotId: 'B', side: 'start' })).toBe(false)
    expect(isCircular({ links: [tied('match', 'A', 'end', 'B', 'start'), tied('reference', 'B', 'start', 'A', 'start')] }, { shotId: 'A', side: 'end' })).toBe(false)
    expect(isCircular({ links: [tied('match', 'A', 'start', 'A', 'end')] }, { shotId: 'A', side: 'start' })).toBe(true)
  })
})
