import type { Camera, ShotAngle, ShotSize } from '../camera.ts'

/** A size and an angle that would do, with the reason for it. */
export interface Setup {
  size: ShotSize
  angle?: ShotAngle
  reason: string
  /** What the picture is about: it decides which movement makes sense. */
  about: 'place' | 'people' | 'thing' | 'feeling'
  /** Who else is in the frame without a word or an act: the one whose shoulder it is. */
  beside?: string
}

export interface Choice {
  camera: Camera
  reason: string
  beside: string | null
}
