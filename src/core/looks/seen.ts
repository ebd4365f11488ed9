import type { View } from '#core/assets/picture-prompt.ts'

/** How the camera sees an asset in one scene, where the user said so; null leaves it to the shots (S12). */
export interface Seen {
  view: string | null
  height: string | null
  size: string | null
}

const views: Record<View, string> = { front: 'seen from the front', three_quarter: 'seen in three-quarter view', side: 'seen in profile', back: 'seen from behind' }
const heights: Record<string, string> = { eye: 'seen at eye level', low: 'seen from below', high: 'seen from above', overhead: 'seen from straight above' }

/** The same in words for a frame prompt. */
export const seenWords = ({ view, height, size }: Seen): string[] => [
  ...(view && view in views ? [views[view as View]] : []),
  ...(height && heights[height] ? [heights[height]] : []),
  ...(size ? [`framed ${size.replaceAll('_', ' ')}`] : []),
]
