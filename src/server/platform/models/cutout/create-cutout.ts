import { isTransparent } from '../../pictures/pixels-alpha.ts'
import { readPixels, writePng } from '../../pictures/pixels.ts'
import type { CutoutEngine } from '../ports.ts'
import { cutBackground } from './cut-background.ts'
import { judge } from './judge.ts'

/** Takes away the even background that hangs together with the border; what already is transparent stays as it is. */
export const createCutout = (): CutoutEngine => ({
  id: 'cutout',
  async cut(picture, signal) {
    signal?.throwIfAborted()
    const pixels = await readPixels(picture)
    if (isTransparent(pixels)) return { bytes: picture, quality: judge(pixels, null) }
    const { cut, background } = cutBackground(pixels)
    signal?.throwIfAborted()
    return { bytes: await writePng(cut), quality: judge(cut, background, background !== null) }
  },
})
