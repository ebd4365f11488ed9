import { describe, expect, it } from 'vitest'
import type { ReviewedShot, Take } from '#contract/clips.ts'
import type { AttemptId, ShotId } from '#core/ids.ts'
import { frameAt, frameMiddle, laidOut, placeAt, timecode, totalSeconds } from './timeline.ts'

const take = (seconds: number): Take => ({ attemptId: 'attempt' as AttemptId, take: 1, video: 'hash', seconds, approved: false, start: null, end: null, subtitled: false })
const shot = (label: string, seconds: number, clip: Take | null): ReviewedShot => ({ shotId: label as ShotId, label, action: '', seconds, spoken: false, takes: clip ? [clip] : [], clip })
const shots = laidOut([shot('1A', 4, take(3.5)), shot('1B', 2, null), shot('1C', 6, take(6))], ({ clip }) => clip)

describe('the timeline of the player', () => {
  it('has shots as long as their takes, and as long as planned where there is none', () => {
    expect(shots.map(({ label, start, seconds }) => [label, start, seconds])).toEqual([['1A', 0, 3.5], ['1B', 3.5, 2], ['1C', 5.5, 6]])
    expect(totalSeconds(shots)).toBe(11.5)
  })

  it('finds the shot of every second, its first one at a boundary, and stays inside at both ends', () => {
    expect([-1, 0, 3.4, 3.5, 5.5, 99].map((second) => placeAt(shots, second))).toEqual([
      { index: 0, within: 0 },
      { index: 0, within: 0 },
      { index: 0, within: 3.4 },
      { index: 1, within: 0 },
      { index: 2, within: 0 },
      { index: 2, within: 6 },
    ])
  })

  it('counts frames as an editor does, and comes back to the frame it was told', () => {
    expect([0, 1 / 24, 65.5, 3723.96].map((second) => timecode(second, 24))).toEqual(['00:00:00:00', '00:00:00:01', '00:01:05:12', '01:02:03:23'])
    expect(Array.from({ length: 200 }, (_, frame) => frameAt(frameMiddle(frame, 24), 24))).toEqual(Array.from({ length: 200 }, (_, frame) => frame))
  })
})
