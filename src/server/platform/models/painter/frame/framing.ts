import type { Angle, Size } from './frame-brief.ts'

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
  pitch: number
}

/** Height of an adult, top of the head, and height of the camera, for every size. */
const sizes: Record<Size, { adult: number; top: number; camera: number; zoom: number; blur: number }> = {
  extreme_wide: { adult: 0.2, top: 0.6, camera: 1.3, zoom: 1, blur: 0 },
  wide: { adult: 0.52, top: 0.37, camera: 0.86, zoom: 1, blur: 0 },
  full: { adult: 0.8, top: 0.13, camera: 0.62, zoom: 1.12, blur: 0 },
  medium_wide: { adult: 1.18, top: 0.11, camera: 0.74, zoom: 1.28, blur: 0.0008 },
  medium: { adult: 1.62, top: 0.11, camera: 0.84, zoom: 1.45, blur: 0.0018 },
  medium_close: { adult: 2.35, top: 0.1, camera: 0.88, zoom: 1.7, blur: 0.004 },
  close: { adult: 3.5, top: 0.09, camera: 0.91, zoom: 2.1, blur: 0.007 },
  extreme_close: { adult: 6.4, top: -0.13, camera: 0.935, zoom: 2.7, blur: 0.012 },
}

export function framingOf(size: Size, angle: Angle): Framing {
  const { adult, top, camera, zoom, blur } = sizes[size]
  const level = { adult, horizon: top + adult * (1 - camera), camera, zoom, blur, pitch: 4 }
  switch (angle) {
    case 'low':
      return { ...level, camera: camera * 0.35, horizon: top + adult * (1 - camera * 0.35) > 1.15 ? 1.15 : top + adult * (1 - camera * 0.35), pitch: -10 }
    case 'high':
      return { ...level, adult: adult * 0.94, camera: camera + 0.5, horizon: top + adult * 0.94 * (1 - camera - 0.5), pitch: 24 }
    case 'overhead':
      return { ...level, adult: adult * 0.9, camera: camera + 1.1, horizon: -0.5, pitch: 58 }
    default:
      return level
  }
}

export const depthScale = { foreground: 1.22, midground: 1, background: 0.64 }
