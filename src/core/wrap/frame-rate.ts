/** Frames per second as editing programs say them: 24, or 24 slowed down by 1000/1001 for NTSC, which they call 23.976. */
export interface FrameRate {
  timebase: number
  ntsc: boolean
}

const closeEnough = 0.002

/** Null where no editing program has such a rate. */
export function frameRate(measured: number): FrameRate | null {
  const timebase = Math.round(measured)
  if (timebase < 1 || timebase > 240) return null
  if (Math.abs(measured - timebase) < closeEnough) return { timebase, ntsc: false }
  return Math.abs(measured - slowed(timebase)) < closeEnough ? { timebase, ntsc: true } : null
}

export const framesPerSecond = ({ timebase, ntsc }: FrameRate): number => (ntsc ? slowed(timebase) : timebase)

/** "24", "23.976", "29.97" */
export const rateWords = (rate: FrameRate): string => String(Number(framesPerSecond(rate).toFixed(3)))

/** So many frames in seconds, as an exact fraction. */
export const secondsOf = (frames: number, { timebase, ntsc }: FrameRate): { above: number; below: number } =>
  ntsc ? { above: frames * 1001, below: timebase * 1000 } : { above: frames, below: timebase }

/** HH:MM:SS:FF, without dropped numbers; past midnight it begins anew, as a clock does. */
export function timecode(frames: number, { timebase }: FrameRate): string {
  const seconds = Math.floor(frames / timebase)
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60, frames % timebase]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

const slowed = (timebase: number) => (timebase * 1000) / 1001
