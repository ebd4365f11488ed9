import { describe, expect, it } from 'vitest'
import { type FrameStanding, readyFrames } from './ready.ts'

const frame = (name: string, more: Partial<FrameStanding> = {}): FrameStanding => ({
  shotId: name[0]!,
  side: name.endsWith('start') ? 'start' : 'end',
  freshness: 'missing',
  underWay: false,
  link: null,
  ...more,
})
const from = (kind: 'match' | 'reference' | 'shared', name: string) => ({ link: { kind, fromShotId: name[0]!, fromSide: name.endsWith('start') ? ('start' as const) : ('end' as const) } })
const ready = (...frames: FrameStanding[]) => readyFrames(frames).map(({ shotId, side }) => `${shotId} ${side}`)
const fresh = { freshness: 'fresh' as const }

describe('the order frames are made in', () => {
  it('begins with the starts; an end follows when its start is there', () => {
    expect(ready(frame('A start'), frame('A end'), frame('B start'), frame('B end'))).toEqual(['A start', 'B start'])
    expect(ready(frame('A start', fresh), frame('A end'), frame('B start', { underWay: true }), frame('B end'))).toEqual(['A end'])
  })

  it('waits with a frame that refers to another until that one is what it will be', () => {
    const linked = [frame('A start', fresh), frame('A end'), frame('B start', from('reference', 'A end')), frame('B end')]
    expect(ready(...linked)).toEqual(['A end'])
    expect(ready(frame('A start', fresh), frame('A end', { freshness: 'outdated' }), linked[2]!, linked[3]!)).toEqual(['A end'])
    expect(ready(frame('A start', fresh), frame('A end', fresh), linked[2]!, linked[3]!)).toEqual(['B start'])
  })

  it('makes no picture for a frame that shows another one’s, and follows it to that one', () => {
    const shared = frame('B start', from('shared', 'A end'))
    expect(ready(frame('A start', fresh), frame('A end'), shared, frame('B end'))).toEqual(['A end'])
    expect(ready(frame('A start', fresh), frame('A end', fresh), shared, frame('B end'))).toEqual(['B end'])
  })

  it('leaves frames that wait for each other alone, instead of making them for ever', () => {
    expect(ready(frame('A start', from('reference', 'A end')), frame('A end'))).toEqual([])
  })
})
