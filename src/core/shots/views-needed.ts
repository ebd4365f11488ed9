import type { View } from '#core/assets/picture-prompt.ts'
import type { Camera } from './camera.ts'

/** From which sides a camera shows its subjects, best first (A12). */
export function viewsNeeded({ angle, size }: Pick<Camera, 'angle' | 'size'>): View[] {
  if (angle === 'over_the_shoulder') return ['three_quarter', 'front', 'back']
  if (angle === 'low' || angle === 'high') return ['three_quarter', 'front']
  if (size === 'extreme_wide') return ['three_quarter', 'front', 'side']
  return ['front', 'three_quarter']
}
