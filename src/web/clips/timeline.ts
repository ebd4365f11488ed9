import type { ReviewedShot, Take } from '#contract/clips.ts'

/** One shot as the player shows it: with the take that is watched. */
export interface PlayedShot extends Pick<ReviewedShot, 'shotId' | 'label' | 'action' | 'spoken' | 'takes'> {
  take: Take | null
  /** Takes in use have their place in the film; another one may be watched. */
  used: Take | null
  /** Where it begins, and how long it lasts. */
  start: number
  seconds: number
}

/** Shots one after the other, as long as the film keeps of their takes; what has no take yet lasts as long as it is planned. */
export function laidOut(shots: readonly ReviewedShot[], takeOf: (shot: ReviewedShot) => Take | null): PlayedShot[] {
  let start = 0
  return shots.map((shot) => {
    const { shotId, label, action, spoken, takes, clip: used } = shot
    const take = takeOf(shot)
    const seconds = take?.seconds ?? shot.seconds
    const placed = { shotId, label, action, spoken, takes, take, used, start, seconds }
    start += seconds
    return placed
  })
}

export const totalSeconds = (shots: readonly PlayedShot[]): number => shots.reduce((sum, { seconds }) => sum + seconds, 0)

/** Which shot a second of the whole falls into, and where in it. */
export function placeAt(shots: readonly PlayedShot[], second: number): { index: number; within: number } {
  const index = Math.max(0, shots.findLastIndex(({ start }) => start <= second))
  const shot = shots[index]
  return { index, within: shot ? Math.min(Math.max(0, second - shot.start), shot.seconds) : 0 }
}

/** The middle of a frame: at its edge a browser may show the one before. */
export const frameMiddle = (frame: number, rate: number): number => (frame + 0.5) / rate

export const frameAt = (second: number, rate: number): number => Math.floor(second * rate + 0.001)

/** 65.5 at 24 frames a second → "00:01:05:12" */
export function timecode(second: number, rate: number): string {
  const frames = frameAt(second, rate)
  const whole = Math.floor(frames / rate)
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60, frames % rate].map((part) => String(part).padStart(2, '0')).join(':')
}
