import { readPixels } from '../../pictures/pixels.ts'
import type { VisionEngine } from '../ports.ts'

/** Measures, and never guesses who or what it is. */
export const createEye = (): VisionEngine => ({
  id: 'eye',
  async describe(picture, signal) {
    signal?.throwIfAborted()
    const { width, height } = await readPixels(picture, 256)
    return { text: `A picture ${width > height ? 'wider than high' : 'higher than wide'}. Who or what it shows was not judged.`, facts: { shape: width > height ? 'landscape' : 'portrait' } }
  },
})
