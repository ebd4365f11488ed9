import type { Movement, ShotAngle, ShotSize } from '#core/shots/camera.ts'

/** As a shot list abbreviates them; the full word stands beside it or is said. */
export const sizes: Record<ShotSize, { short: string; name: string }> = {
  extreme_wide: { short: 'EWS', name: 'Extreme wide shot' },
  wide: { short: 'WS', name: 'Wide shot' },
  full: { short: 'FS', name: 'Full shot' },
  medium_wide: { short: 'MWS', name: 'Medium wide shot' },
  medium: { short: 'MS', name: 'Medium shot' },
  medium_close: { short: 'MCU', name: 'Medium close-up' },
  close: { short: 'CU', name: 'Close-up' },
  extreme_close: { short: 'ECU', name: 'Extreme close-up' },
}

export const angles: Record<ShotAngle, string> = {
  eye_level: 'Eye level',
  low: 'Low angle',
  high: 'High angle',
  overhead: 'Overhead',
  dutch: 'Dutch angle',
  over_the_shoulder: 'Over the shoulder',
  point_of_view: 'Point of view',
}

export const moves: Record<Movement, string> = {
  static: 'Static',
  pan_left: 'Pan left',
  pan_right: 'Pan right',
  tilt_up: 'Tilt up',
  tilt_down: 'Tilt down',
  push_in: 'Push in',
  pull_out: 'Pull out',
  track_left: 'Track left',
  track_right: 'Track right',
  follow: 'Follow',
  crane_up: 'Crane up',
  crane_down: 'Crane down',
  handheld: 'Handheld',
}
