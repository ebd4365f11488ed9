import { z } from 'zod'

/** From far to near; the field's abbreviations are EWS, WS, FS, MWS, MS, MCU, CU, ECU. */
export const shotSizes = ['extreme_wide', 'wide', 'full', 'medium_wide', 'medium', 'medium_close', 'close', 'extreme_close'] as const
export const ShotSize = z.enum(shotSizes)
export type ShotSize = z.infer<typeof ShotSize>

export const shotAngles = ['eye_level', 'low', 'high', 'overhead', 'dutch', 'over_the_shoulder', 'point_of_view'] as const
export const ShotAngle = z.enum(shotAngles)
export type ShotAngle = z.infer<typeof ShotAngle>

export const movements = [
  'static',
  'pan_left',
  'pan_right',
  'tilt_up',
  'tilt_down',
  'push_in',
  'pull_out',
  'track_left',
  'track_right',
  'follow',
  'crane_up',
  'crane_down',
  'handheld',
] as const
export const Movement = z.enum(movements)
export type Movement = z.infer<typeof Movement>

export const Camera = z.object({
  size: ShotSize,
  angle: ShotAngle,
  movement: Movement,
  /** Focal length in millimetres on full frame. */
  lens: z.int(),
})
export type Camera = z.infer<typeof Camera>
