import type { FrameRate } from './frame-rate.ts'

/** What an editing program has to know of a sound track before it has opened the file. */
export interface Sound {
  channels: number
  /** Samples per second. */
  rate: number
}

/** One approved take as it lies in the master timeline; every time is counted in frames. */
export interface TimelineClip {
  /** The file's name, which is the clip's name everywhere. */
  name: string
  /** "3B" */
  label: string
  /** Place of the scene in the film, and what its bin is called. */
  scene: number
  bin: string
  /** The first frame in the timeline, and the length there; clips are used from their frame 0. */
  start: number
  frames: number
  /** Frames of the file; more where an engine makes longer clips than the shot is. */
  available: number
  sound: Sound | null
}

export interface Timeline {
  title: string
  rate: FrameRate
  width: number
  height: number
  clips: TimelineClip[]
}

export interface Bin {
  name: string
  clips: TimelineClip[]
}

export const clipFolder = 'clips'
export const clipPath = ({ name }: Pick<TimelineClip, 'name'>): string => `${clipFolder}/${name}`

/** The film begins at 01:00:00:00 everywhere, so that a place told from one program is found in another. */
export const programStart = ({ rate }: Pick<Timeline, 'rate'>): number => 3600 * rate.timebase

export const totalFrames = ({ clips }: Timeline): number => clips.reduce((sum, { frames }) => sum + frames, 0)

/** Clips in the order of the film, one after the other without a gap. */
export function layOut(clips: readonly Omit<TimelineClip, 'start'>[]): TimelineClip[] {
  let start = 0
  return clips.map((clip) => {
    const placed = { ...clip, start }
    start += clip.frames
    return placed
  })
}

export const binsOf = ({ clips }: Timeline): Bin[] =>
  [...Map.groupBy(clips, ({ scene }) => scene).values()].map((own) => ({ name: own[0]!.bin, clips: own }))
