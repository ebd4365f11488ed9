import { describe, expect, it } from 'vitest'
import type { AttemptId } from '#core/ids.ts'
import { placeWords, secondsWords, stateWords, tookSeconds } from './attempt-words.ts'

describe('an attempt in words', () => {
  it('says how it came to be and where it stands in the row, counted from the oldest', () => {
    expect(stateWords({ state: 'done', origin: 'uploaded' })).toBe('Uploaded')
    expect(stateWords({ state: 'failed', origin: 'uploaded' })).toBe('Failed')
    const newestFirst = ['c', 'b', 'a'].map((id) => ({ id: id as AttemptId }))
    expect(placeWords(newestFirst, 'c')).toBe('Attempt 3 of 3')
    expect(placeWords(newestFirst, 'a')).toBe('Attempt 1 of 3')
  })

  it('tells how long it took only when it began and ended', () => {
    const startedAt = new Date(0)
    expect(tookSeconds({ startedAt, finishedAt: new Date(2400) })).toBe(2.4)
    expect(tookSeconds({ startedAt, finishedAt: null })).toBeNull()
    expect([2.4, 61.2].map(secondsWords)).toEqual(['2.4 s', '61 s'])
  })
})
