import type { Expression } from '../figure/features.ts'
import type { Pose } from '../figure/skeleton.ts'

export type Size =
  'extreme_wide' | 'wide' | 'full' | 'medium_wide' | 'medium' | 'medium_close' | 'close' | 'extreme_close'
export type Angle = 'eye_level' | 'low' | 'high' | 'overhead' | 'dutch' | 'over_the_shoulder' | 'point_of_view'
export type Facing = 'left' | 'right' | 'camera' | 'away' | null

/** One of those a frame shows, as its prompt tells. */
export interface Subject {
  name: string
  kind: 'character' | 'extra' | 'prop'
  traits: string
  /** Place in the list of pictures; null: told in words, or already in the canvas. */
  number: number | null
  /** Words tell what it looks like, so it can be drawn without a picture. */
  described: boolean
  /** Share of the width; null: anywhere. */
  across: number | null
  depth: 'foreground' | 'midground' | 'background'
  facing: Facing
  pose: Pose
  expression: Expression
  holder: string | null
  count: number | null
}

export interface FrameBrief {
  size: Size
  angle: Angle
  subjects: Subject[]
  place: { name: string; traits: string } | null
  light: string
  style: string
}
