import type { VideoModel } from '#core/engines/model.ts'
import { price } from '#core/engines/price.ts'
import type { ClipInputs } from './inputs.ts'

/** USD for the seconds that are generated, not for those that are kept. */
export function clipPrice(model: VideoModel | undefined, { width, height, seconds, endHash, prompt }: ClipInputs): number {
  if (!model) return 0
  const work = { kind: 'video', ratio: `${width}:${height}`, resolution: '720p', start: true, references: 0, sound: false, changes: [] } as const
  return price(model, { ...work, changes: [], seconds, end: endHash !== null, prompt: prompt.length })
}
