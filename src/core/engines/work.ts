export interface ImageWork {
  kind: 'image'
  /** The film's, or the picture's own: "2.35:1". */
  ratio: string
  /** Quality or size of the model's own list; its default when absent. */
  tier?: string
  /** Pictures to be kept apart: canvas, cast, continuity, shot and style. */
  references: number
  /** Names of those among them that show a layout or a detail: "storyboard". */
  guides?: string[]
  background: 'scene' | 'transparent'
  /** Characters of the longest prompt. */
  prompt: number
}

/** Somebody who is visible at one end of the shot only, or looks different there. */
export interface Change {
  name: string
  how: 'enters' | 'exits' | 'changes'
}

export interface VideoWork {
  kind: 'video'
  ratio: string
  seconds: number
  /** "720p" */
  resolution: string
  start: boolean
  end: boolean
  references: number
  sound: boolean
  prompt: number
  /** Whom only an end frame can anchor. */
  changes: Change[]
}

export interface TextWork {
  kind: 'text' | 'vision'
  tokensIn: number
  tokensOut: number
  pictures: number
}

export interface CutoutWork {
  kind: 'cutout'
  pictures: number
}

export type Work = ImageWork | VideoWork | TextWork | CutoutWork

/** fixed: done for you; warning: goes, but not as asked; blocked: cannot go. */
export const levels = ['fixed', 'warning', 'blocked'] as const

export const subjects = [
  'model',
  'length',
  'ratio',
  'size',
  'references',
  'frames',
  'sound',
  'prompt',
  'background',
  'price',
] as const

export interface Notice {
  level: (typeof levels)[number]
  about: (typeof subjects)[number]
  /** A sentence for a filmmaker. */
  message: string
}
