import type { Angle, Size } from './frame-brief.ts'
import { nearer } from './tilt.ts'

/** How the camera sees: heights in shares of the picture's height. */
export interface Framing {
  /** Height of an adult in the midground. */
  adult: number
  /** Line of the eye: where the ground ends far away. */
  horizon: number
  /** Height of the camera over the ground, in adults. */
  camera: number
  /** How near the place is brought. */
  zoom: number
  /** Blur of the place, in shares of the height. */
  blur: number
  /** Degrees the camera looks down. */
  pitch: number
  /** Degrees it is tilted to the side. */
  roll: number
}

const dutch = 9

/** From straight above, nothing of anybody can be left out but the head: so nobody is nearer than this. */
const wholeFigure = 1.1

/** Height of an adult, top of the head, and height of the camera, for every size. */
const sizes: Record<Size, { adult: number; top: number; camera: number; zoom: number; blur: number }> = {
  extreme_wide: { adult: 0.2, top: 0.6, camera: 1.7, zoom: 1, blur: 0 },
  wide: { adult: 0.52, top: 0.37, camera: 0.86, zoom: 1, blur: 0 },
  full: { adult: 0.8, top: 0.13, camera: 0.62, zoom: 1.12, blur: 0 },
  medium_wide: { adult: 1.16, top: 0.11, camera: 0.74, zoom: 1.28, blur: 0.0008 },
  medium: { adult: 1.62, top: 0.11, camera: 0.84, zoom: 1.45, blur: 0.0018 },
  medium_close: { adult: 2.3, top: 0.1, camera: 0.88, zoom: 1.7, blur: 0.004 },
  close: { adult: 3.4, top: 0.09, camera: 0.91, zoom: 2.1, blur: 0.007 },
  extreme_close: { adult: 6.4, top: -0.13, camera: 0.935, zoom: 2.7, blur: 0.012 },
}

/** @param tallest height of the tallest who is shown, in adults: a child in close-up fills the picture like an adult */
export function framingOf(
  size: Size,
  angle: Angle,
  tallest: number,
  frame: { width: number; height: number },
): Framing {
  const plain = sizes[size]
  const fitted = plain.adult > 0.6 ? Math.max(0.16, Math.min(1.15, tallest)) : Math.max(0.85, Math.min(1.1, tallest))
  const adult = plain.adult / fitted
  const camera = plain.camera * fitted
  const { top, zoom, blur } = plain
  const level: Framing = { adult, camera, horizon: top + plain.adult - adult * camera, zoom, blur, pitch: 4, roll: 0 }
  const ground = top + plain.adult
  switch (angle) {
    case 'low': {
      // The horizon stays in the picture, and heads stay where they are: the nearer the shot, the less low the camera.
      const horizon = Math.min(0.66, ground - adult * camera * 0.36)
      return { ...level, camera: (ground - horizon) / adult, horizon, pitch: -8 }
    }
    case 'high':
      return {
        ...level,
        adult: adult * 0.94,
        camera: camera + 0.5 * fitted,
        horizon: ground - adult * 0.94 * (camera + 0.5 * fitted),
        pitch: 24,
      }
    case 'overhead': {
      const above = { adult: Math.min(adult * (plain.adult < 0.6 ? 1.3 : 0.9), wholeFigure), camera: camera + 1.2 * fitted }
      return {
        ...level,
        ...above,
        horizon: Math.min(0.8, 0.36 + plain.adult * 0.6) - above.adult * above.camera,
        pitch: 56,
      }
    }
    case 'dutch': {
      const away = nearer(dutch, frame.width, frame.height)
      return { ...level, adult: adult / away, horizon: 0.5 + (level.horizon - 0.5) / away, roll: dutch }
    }
    default:
      return level
  }
}

export const depthScale = { foreground: 1.24, midground: 1, background: 0.62 }
