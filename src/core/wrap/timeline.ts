/** One approved take as it lies in the master timeline; every time is counted in frames. */
export interface TimelineClip {
  /** The file's name, which is the clip's name everywhere. */
  name: string
  /** "3B" */
  label: string
  /** Place of the scene in the film, and what its bin is called. */
  scene: number
  bin: string
  /** The first frame in the timeline, and the length there; clips are used whole, from their frame 0. */
  start: number
  frames: number
}

export interface Timeline {
  title: string
  /** Whole frames per second: such rates have no drop-frame timecode, so every timeline says non-drop. */
  rate: number
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
